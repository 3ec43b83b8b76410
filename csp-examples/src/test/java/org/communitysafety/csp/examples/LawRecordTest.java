package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communitysafety.csp.duty.Correction;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Turn;
import org.communitysafety.csp.examples.LawRecord.Case;
import org.communitysafety.csp.io.brief.NotProved;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No answer changes without another version of the law, and a notice names the duties whose answers changed. */
class LawRecordTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "law-record");
    private static final Path WRITTEN = Path.of("target", "law-record");
    private static LawRecord now;

    @BeforeAll
    static void answer() throws IOException {
        now = LawRecordNow.made();
    }

    /** The record of that version, as it is kept; that of the version as it is now is made anew where none is kept. */
    private static LawRecord of(LawVersion version) throws IOException {
        Path file = KEPT.resolve(version + ".txt");
        assertThat(Files.exists(file) || version.number().equals(now.version()))
                .as("there is no record of the version " + version + ": it must stay where later ones are held against it").isTrue();
        return Files.exists(file) ? LawRecord.of(Files.readString(file, UTF_8)) : now;
    }

    @Test
    void no_answer_is_another_than_that_on_record_without_another_version_of_the_law() throws IOException {
        Path file = KEPT.resolve(now.version() + ".txt");
        String kept = Files.exists(file) ? Files.readString(file, UTF_8) : "";
        if (!kept.isEmpty()) {
            assertThat(LawRecordCheck.sameVersion(LawRecord.of(kept), now)).as("see \"When an answer changes\" in DESIGN.md").isEmpty();
        }
        if (!kept.equals(now.text())) {
            Files.createDirectories(WRITTEN);
            Files.writeString(WRITTEN.resolve(now.version() + ".txt"), now.text(), UTF_8);
        }
        assertThat(kept.equals(now.text()))
                .as("No answer changed for papers that are the same, but " + (kept.isEmpty() ? "there is no record of " + now.version() + " yet"
                        : LawRecord.of(kept).fingerprint().equals(now.fingerprint()) ? "the papers are not the same"
                        : "words or dates of duties did: raise the version in LawVersions if this one was released")
                        + ". Read csp-examples/target/law-record/" + now.version() + ".txt, then copy it to csp-examples/src/test/resources/law-record")
                .isTrue();
    }

    @Test
    void the_notices_of_every_version_name_exactly_the_duties_whose_answers_changed_by_it() throws IOException {
        for (LawVersion version : Statute.catalogue().getHistory().versions()) {
            Optional<LawVersion> before = LawRecordCheck.before(Statute.catalogue().getHistory(), version);
            if (before.isPresent()) {
                assertThat(LawRecordCheck.notices(version, of(before.get()), of(version))).isEmpty();
            } else {
                assertThat(version.corrections()).as("nothing is on record before " + version).isEmpty();
            }
        }
    }

    @Test
    void the_record_has_an_answer_of_every_duty_that_is_asked_and_most_of_those_that_it_may_have() {
        int permitted = 0;
        int reached = 0;
        for (Duty duty : Statute.catalogue().asked(Set.of(Pack.values()))) {
            if (!NotProved.isNeverAsked(duty)) {
                Set<Outcome> outcomes = new TreeSet<>();
                for (int i = 0; i < now.cases().size(); i++) {
                    now.outcome(duty.getId().value(), i).ifPresent(outcomes::add);
                }
                assertThat(outcomes).as("%s", duty).hasSizeGreaterThan(1);
                permitted += duty.getPermittedOutcomes().size();
                reached += outcomes.size();
            }
        }
        assertThat(reached * 100 / permitted).as("%s of %s", reached, permitted).isGreaterThan(60);
    }

    @Test
    void a_record_reads_back() {
        assertThat(LawRecord.of(now.text())).isEqualTo(now);
    }

    private static final Case PAPERS = new Case("papers", "a1");
    private static final String DUTY = "CDA98-6-1-C";
    private static final String OTHER = "CDA98-6-1-D";

    private static LawRecord record(String version, String letters, String others) {
        return new LawRecord(version, "f", List.of(PAPERS, new Case("more", "b2")), Map.of(DUTY, letters, OTHER, others));
    }

    private static LawVersion version(Correction... corrections) {
        return new LawVersion("2027-01", LocalDate.of(2027, 1, 2), "Another.", List.of(corrections));
    }

    private static Correction notice(Turn turn, String... duties) {
        Duty duty = Statute.catalogue().find(DutyId.of(DUTY)).orElseThrow();
        return new Correction(duty.getProvision(), Set.of(duties).stream().map(DutyId::of).collect(Collectors.toSet()),
                List.of(turn), "Something.", "For a reason.");
    }

    private static final Turn TURN = Turn.of(Outcome.SHOWN, Outcome.FOR_JUDGEMENT);

    @Test
    void an_answer_that_turns_under_the_same_version_is_told_with_what_to_do() {
        assertThat(LawRecordCheck.sameVersion(record("2026-12", "ss", "r."), record("2026-12", "ss", "r."))).isEmpty();
        assertThat(LawRecordCheck.sameVersion(record("2026-12", "ss", "r."), record("2026-12", "sj", "r.")).orElseThrow())
                .contains("Raise the version in LawVersions", "names exactly these duties")
                .endsWith("\nCDA98-6-1-C: from \"set out\" to \"a person must decide\"");
        assertThat(LawRecordCheck.sameVersion(record("2026-12", "ss", "r."), record("2026-12", "ss", "rs")).orElseThrow())
                .endsWith("\nCDA98-6-1-D: from not asked to \"set out\"");
    }

    private static LawRecord often(String last, String letters) {
        return new LawRecord("2026-12", "f", IntStream.rangeClosed(1, 10).mapToObj(i -> new Case("papers " + i, i < 10 ? "a" + i : last)).toList(),
                Map.of(DUTY, letters));
    }

    @Test
    void papers_that_are_others_tell_nothing_of_the_law() {
        assertThat(LawRecordCheck.sameVersion(often("b", "ssssssssss"), often("c", "sssssssssj"))).isEmpty();
    }

    /** Else a rule and the papers, changed at once, would pass. */
    @Test
    void where_most_papers_are_others_nothing_is_taken_as_unchanged() {
        LawRecord others = new LawRecord("2026-12", "f", List.of(PAPERS, new Case("more", "c3")), Map.of(DUTY, "ss", OTHER, "r."));
        assertThat(LawRecordCheck.sameVersion(record("2026-12", "ss", "r."), others).orElseThrow()).contains("Only 1 of 2 cases");
        LawRecord fewer = new LawRecord("2026-12", "f", List.of(PAPERS), Map.of(DUTY, "s", OTHER, "r"));
        assertThat(LawRecordCheck.sameVersion(record("2026-12", "ss", "r."), fewer)).isPresent();
    }

    @Test
    void a_notice_names_exactly_the_duties_that_turned_and_how() {
        LawRecord before = record("2026-12", "ss", "r.");
        LawRecord after = record("2027-01", "sj", "r.");
        assertThat(LawRecordCheck.notices(version(notice(TURN, DUTY)), before, after)).isEmpty();
        assertThat(LawRecordCheck.notices(version(), before, before)).isEmpty();
        assertThat(LawRecordCheck.notices(version(), before, after).orElseThrow()).contains("CDA98-6-1-C turned and is not named");
        assertThat(LawRecordCheck.notices(version(notice(TURN, DUTY, OTHER)), before, after).orElseThrow())
                .contains("CDA98-6-1-D is named and did not turn");
        assertThat(LawRecordCheck.notices(version(notice(Turn.noMore(Outcome.SHOWN), DUTY)), before, after).orElseThrow())
                .contains("tells other turns");
        assertThat(LawRecordCheck.notices(version(notice(TURN, DUTY), notice(TURN, DUTY)), before, after).orElseThrow())
                .contains("CDA98-6-1-C is named by two notices");
    }
}
