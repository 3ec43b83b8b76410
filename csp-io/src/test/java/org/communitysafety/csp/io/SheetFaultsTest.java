package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.junit.jupiter.api.Test;

/** One sheet with more than twenty different faults: each is told at its place, and every good row is read. */
class SheetFaultsTest {

    private static final Imported IMPORTED = SheetImport.run(
            SheetImportTest.resource("faults.csv"), "faults.csv", SheetImportTest.mapping("faults"), SheetImportTest.papers(), ImportOptions.USUAL);

    @Test
    void every_fault_is_told_with_row_heading_kind_and_words_and_no_other() {
        var expected = SheetImportTest.rows("faults.expected.csv");
        assertThat(expected).hasSizeGreaterThan(20);
        List<Fault> faults = IMPORTED.faults();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(faults).as("faults").hasSizeGreaterThan(i);
            Fault fault = faults.get(i);
            assertThat(List.of(String.valueOf(fault.location().line()), fault.location().heading(), fault.kind().getWord()))
                    .as(fault.toString()).isEqualTo(expected.get(i).getFields().subList(0, 3));
            assertThat(fault.message()).contains(expected.get(i).getField(3));
        }
        assertThat(faults).hasSameSizeAs(expected);
    }

    @Test
    void every_good_row_is_read_and_every_row_with_a_fault_in_one_cell_keeps_the_rest() {
        List<Action> actions = IMPORTED.papers().orElseThrow().getPlan().orElseThrow().getActions();
        assertThat(actions).extracting(Action::getText).containsExactly("Mark property", "Patrol at night", "Fit locks", "Visit farms",
                "Light alleys", "Watch the park", "Clear graffiti", "Close the den", "Write to owners", "Train o\ufffdcers", "Hold a fair",
                "Join up", "Join in", "Join on", "Join by", "Sweep", "Last one");
        assertThat(IMPORTED.report().unread()).isEqualTo(4);
        Action soon = actions.get(1);
        assertThat(soon.getDue()).contains(Due.builder().text("soon").kind(DueKind.UNCLEAR).build());
        assertThat(soon.getLeads()).containsExactly(ElementId.of("met"));
        Action unknownLead = actions.get(2);
        assertThat(unknownLead.getLeads()).isEmpty();
        assertThat(unknownLead.getLeadText()).contains("The Council");
        assertThat(actions.get(7).getProgress().get(0).getText()).isEqualTo("Purple");
        assertThat(actions.get(7).getProgress().get(0).getScale()).isEqualTo(Optional.empty());
        assertThat(IMPORTED.papers().get().getPlan().get().getMeasures()).hasSize(6)
                .allSatisfy(measure -> assertThat(measure.getBaseline()).isEmpty());
    }

    @Test
    void a_place_names_the_column_in_characters() {
        Fault lead = IMPORTED.faults().get(4);
        assertThat(lead.location()).hasToString("faults.csv:4:14 'Lead'");
    }

    @Test
    void papers_with_what_a_faulty_sheet_gave_are_still_sound_papers() {
        assertThat(PapersJson.read(PapersJson.toBytes(IMPORTED.papers().orElseThrow()), "papers.json").faults()).isEmpty();
    }
}
