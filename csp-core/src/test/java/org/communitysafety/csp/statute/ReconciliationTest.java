package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The register of duties and the encoded law, held against each other both ways. */
class ReconciliationTest {

    private static final Set<String> ENCODED = ids(Statute.catalogue().getDuties().stream().map(Duty::getId));
    private static final Set<String> LISTED = ids(NotEncoded.all().stream().map(NotEncoded::id));

    static List<RegisterRow> rows() {
        return RegisterRow.all();
    }

    static List<NotEncoded> listed() {
        return NotEncoded.all();
    }

    static List<RegisterRow> successors() {
        return RegisterRow.all().stream().filter(row -> !row.succeeds().isEmpty() && !LISTED.contains(row.id())).toList();
    }

    @Test
    void every_row_of_the_register_is_encoded_or_stands_in_the_list_with_a_reason() {
        Set<String> lacking = ids(RegisterRow.all().stream().map(row -> DutyId.of(row.id())));
        lacking.removeAll(ENCODED);
        lacking.removeAll(LISTED);
        assertThat(lacking).as("neither encoded nor in not-encoded.csv").isEmpty();
    }

    @Test
    void no_row_is_encoded_and_in_the_list_and_none_is_in_it_twice() {
        Set<String> both = new TreeSet<>(ENCODED);
        both.retainAll(LISTED);
        assertThat(both).isEmpty();
        assertThat(LISTED).hasSameSizeAs(NotEncoded.all());
    }

    @Test
    void nothing_is_encoded_or_listed_that_the_register_does_not_have() {
        Set<String> register = ids(RegisterRow.all().stream().map(row -> DutyId.of(row.id())));
        assertThat(register).containsAll(ENCODED).containsAll(LISTED).hasSameSizeAs(RegisterRow.all());
    }

    @ParameterizedTest
    @MethodSource("listed")
    void the_reason_is_the_one_that_the_row_tells(NotEncoded listed) {
        RegisterRow row = RegisterRow.of(listed.id().value());
        switch (listed.reason()) {
            case DEFINITION -> assertThat(row.kind()).isEqualTo("definition");
            case POWER -> assertThat(row.kind()).isEqualTo("power");
            case NOT_SETTLED -> assertThat(row.confidence()).isIn("secondary", "memory");
            case ANSWERED_IN_AUTHORITIES -> assertThat(row.provision()).startsWith("s.5(1");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_asks_something_and_was_read_is_encoded_and_not_listed(RegisterRow row) {
        if (row.isReadDuty() && !row.strength().equals("definition")) {
            assertThat(LISTED).doesNotContain(row.id());
        }
    }

    @Test
    void each_row_of_section_5_1_that_says_who_is_responsible_is_answered_in_the_authorities() {
        Set<String> answered = Stream.of(AuthorityRow.values()).filter(AuthorityRow::isOfSection5).map(AuthorityRow::getId).collect(Collectors.toSet());
        Set<String> listed = NotEncoded.all().stream()
                .filter(one -> one.reason() == NotEncoded.Reason.ANSWERED_IN_AUTHORITIES)
                .map(one -> one.id().value())
                .filter(id -> !id.equals("CDA98-5-1A-OLD"))
                .collect(Collectors.toSet());
        assertThat(answered).isEqualTo(listed);
    }

    @ParameterizedTest
    @MethodSource("successors")
    void a_wording_succeeds_the_one_that_the_register_says(RegisterRow row) {
        Duty duty = Statute.catalogue().find(DutyId.of(row.id())).orElseThrow();
        assertThat(duty.getSucceeds().map(DutyId::value)).contains(row.succeeds());
    }

    @Test
    void no_wording_succeeds_another_unless_the_register_says_so() {
        for (Duty duty : Statute.catalogue().getDuties()) {
            String said = RegisterRow.of(duty.getId().value()).succeeds();
            duty.getSucceeds().ifPresent(earlier -> assertThat(earlier.value()).as("%s", duty).isEqualTo(said));
        }
    }

    private static Set<String> ids(Stream<DutyId> ids) {
        return ids.map(DutyId::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
