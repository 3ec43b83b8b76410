package org.communitysafety.csp.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.element.Word;

/**
 * A row of the register of duties that gives no finding of its own, and why.
 *
 * @param id its id
 * @param reason why
 */
public record NotEncoded(DutyId id, Reason reason) {

    private static final List<NotEncoded> ALL = read();

    /** Why a row of the register gives no finding. */
    public enum Reason implements Word {

        /** It says what words mean. */
        DEFINITION("definition", "It only says what words of the law mean, so there is nothing to find; other duties are read by "
                + "it."),
        /** It lets somebody do something. */
        POWER("power", "It lets somebody do something and asks nothing, so there is nothing to find."),
        /** Who is responsible is told beside the findings. */
        ANSWERED_IN_AUTHORITIES("answered in authorities[]", "It says who is a responsible authority. A review answers that "
                + "beside its findings, for each authority by name."),
        /** Its text was not read at its source. */
        NOT_SETTLED("not settled", "Its text was not read at its source, so no rule was written from it.");

        private final String word;
        private final String sentence;

        Reason(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }

        @Override
        public String getWord() {
            return word;
        }

        /** The reason, as sentences for people. */
        public String getSentence() {
            return sentence;
        }
    }

    /** All of them, in the order of the register. */
    public static List<NotEncoded> all() {
        return ALL;
    }

    /** The row with that id; empty if the register has none such, or it is encoded. */
    public static Optional<NotEncoded> find(DutyId id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static List<NotEncoded> read() {
        try (InputStream in = NotEncoded.class.getResourceAsStream("not-encoded.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(NotEncoded::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NotEncoded of(String line) {
        int comma = line.indexOf(',');
        String reason = line.substring(comma + 1);
        return new NotEncoded(DutyId.of(line.substring(0, comma)), Word.find(Reason.class, reason)
                .orElseThrow(() -> new IllegalStateException("no reason is called " + reason)));
    }
}
