package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.time.PlanYear;

/** Answers are read as they were written, and no input makes reading them throw. */
class AnswersPropertiesTest {

    private static final List<String> TEXTS = List.of(
            "a", " b", "TBC", "\"\\/", "\n\t", "\u0000", "\u001b[31m", "é£–", "\u2028", "漢😀", "{}", "</script>", "\ufeff");
    private static final List<String> SNIPPETS = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\u", "\\ud800", "null", "1e9999999", "\"\"", "\"duty\":\"A\"", "\"answer\":\"met\"",
            "\"by\":\"\"", "\"on\":\"2025-06-03\"", "\"answers\":[{", "\"year\":", "\"format\":\"x\"", "\u0000", "[[[[[[[[[[[[[[[[");

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void what_is_written_is_read_as_it_was(@ForAll("answers") Answers answers) {
        byte[] bytes = AnswersJson.toBytes(answers);
        Read<Answers> read = AnswersJson.read(bytes, "answers.json");
        assertThat(read.faults()).isEmpty();
        assertThat(read.complete()).contains(answers);
        assertThat(AnswersJson.toBytes(read.complete().orElseThrow())).isEqualTo(bytes);
    }

    @Property
    void any_bytes_are_read_without_an_exception(@ForAll byte[] bytes) {
        assertSound(AnswersJson.read(bytes, "bytes"));
    }

    @Property
    void any_json_like_text_is_read_without_an_exception(@ForAll("jsonLike") String text) {
        assertSound(AnswersJson.read(text.getBytes(UTF_8), "text"));
        assertSound(AnswersJson.read(("{\"format\":\"community-safety-answers\",\"version\":1,\"answers\":[{" + text).getBytes(UTF_8), "text"));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void spoilt_answers_are_read_without_an_exception(@ForAll("answers") Answers answers, @ForAll Random random) {
        byte[] bytes = AnswersJson.toBytes(answers);
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(30, bytes.length - at));
        byte[] in = SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(UTF_8);
        byte[] spoilt = Arrays.copyOf(bytes, bytes.length - length + in.length);
        System.arraycopy(in, 0, spoilt, at, in.length);
        System.arraycopy(bytes, at + length, spoilt, at + in.length, bytes.length - at - length);
        Limits limits = switch (random.nextInt(4)) {
            case 0 -> Limits.USUAL.withFaults(1);
            case 1 -> Limits.USUAL.withItems(1);
            case 2 -> Limits.USUAL.withTextLength(1 + random.nextInt(9));
            default -> Limits.USUAL;
        };
        assertSound(AnswersJson.read(spoilt, "spoilt", ReadOptions.USUAL.withLimits(limits)));
        assertSound(AnswersJson.read(Arrays.copyOf(bytes, at), "cut"));
    }

    private static void assertSound(Read<Answers> read) {
        assertThat(read.complete().isPresent()).isEqualTo(read.faults().isEmpty());
        for (Fault fault : read.faults()) {
            assertThat(fault.message()).matches("(?s).*[.?]").doesNotContain("Exception", "com.fasterxml", "VALUE_", "START_");
        }
        read.partial().ifPresent(answers ->
                assertThat(AnswersJson.read(AnswersJson.toBytes(answers), "written").complete()).contains(answers));
    }

    @Provide
    Arbitrary<String> jsonLike() {
        return Arbitraries.of(SNIPPETS).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Answers> answers() {
        return Arbitraries.randomValue(random -> {
            Answers.Builder answers = Answers.builder();
            maybe(random, text(random)).ifPresent(answers::note);
            maybe(random, new PlanYear(1000 + random.nextInt(8999))).ifPresent(answers::year);
            for (int i = random.nextInt(4); i > 0; i--) {
                answers.addAnswers(answer(random));
            }
            return answers.build();
        });
    }

    private static PersonAnswer answer(Random random) {
        LocalDate on = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_600_000));
        PersonAnswer.Builder answer = PersonAnswer.builder()
                .duty(DutyId.of("D-" + random.nextInt(9)))
                .answer(Answered.values()[random.nextInt(4)])
                .by(text(random) + ".")
                .on(on);
        maybe(random, text(random) + "?").ifPresent(answer::question);
        maybe(random, text(random) + "!").ifPresent(answer::reason);
        maybe(random, text(random) + ".").ifPresent(document -> {
            answer.document(document);
            maybe(random, text(random) + "4").ifPresent(answer::page);
        });
        maybe(random, text(random) + ".").ifPresent(answer::owner);
        maybe(random, on.plusDays(random.nextInt(900))).ifPresent(answer::lastDay);
        maybe(random, "[1, {\"a\": null}]").ifPresent(json -> answer.putExtensions("example.gov.uk:x", json.replace(" ", "")));
        return answer.build();
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return text.toString();
    }
}
