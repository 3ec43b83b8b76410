package org.communitysafety.csp.statute;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.duty.DutyId;

/**
 * A row of the register of duties that is not encoded, as its text was not read. It is never asked and never a gap; it stands
 * here so that nobody takes it for settled, either way.
 *
 * @param id its id in the register
 * @param title a short title
 * @param why why it is not encoded, as a sentence
 */
public record NotSettled(DutyId id, String title, String why) {

    private static final String SECONDARY = "Its text was not read: what is known of it comes from what others say of it.";
    private static final String MEMORY = "Its text was not read: what is known of it is from memory.";

    private static final List<NotSettled> ALL = List.of(
            of("SVDG22-CSP-ESC", "Escalation between two levels", SECONDARY),
            of("SVDG22-DATA-1", "Emergency department violence data", SECONDARY),
            of("SVDG22-DATA-2", "Other data sets", MEMORY),
            of("SVDG22-DATA-3", "Aggregate data by default", SECONDARY),
            of("SVDG22-DEF-1", "National focus of the duty", SECONDARY),
            of("SVDG22-DEF-2", "Local definition of serious violence", SECONDARY),
            of("SVDG22-FUND", "Funding of delivery", MEMORY),
            of("SVDG22-PART-1", "Choice of lead partnership", SECONDARY),
            of("SVDG22-PART-2", "Agreed working geography", SECONDARY),
            of("SVDG22-PH", "Public health approach", SECONDARY),
            of("SVDG22-REV", "Annual review of the strategy", SECONDARY),
            of("SVDG22-SNA-1", "Strategic needs assessment exists", SECONDARY),
            of("SVDG22-SNA-2", "Needs assessment content", SECONDARY),
            of("SVDG22-SNA-3", "Qualitative evidence and gaps", SECONDARY),
            of("SVDG22-SNA-4", "Needs assessment sets priorities", SECONDARY),
            of("SVDG22-SNA-5", "Publishing the needs assessment", SECONDARY),
            of("SVDG22-STR-1", "Collective multi-agency response", SECONDARY),
            of("SVDG22-STR-2", "New and existing tailored actions", SECONDARY),
            of("SVDG22-STR-3", "Main parts of a strategy", MEMORY),
            of("SVDG22-SUCC", "National success measures", MEMORY),
            of("SVDG22-WALES", "Guidance for Wales", SECONDARY),
            of("GP-SV-COUNTY-LINK", "Plan names the wider strategy", SECONDARY),
            of("GP-SV-DISTRICT-CUT", "District cut of the evidence", SECONDARY),
            of("GP-SV-REPORTING", "Review and reporting line", SECONDARY),
            of("GP-SV-STRAND", "Actions tied to wider strands", SECONDARY),
            of("EA10-149", "Public sector equality duty", MEMORY),
            of("MSA15-52", "Notify suspected modern slavery", MEMORY));

    private static NotSettled of(String id, String title, String why) {
        return new NotSettled(DutyId.of(id), title, why);
    }

    /** All of them, in the order of the register. */
    public static List<NotSettled> all() {
        return ALL;
    }

    /** The one with that id. */
    public static Optional<NotSettled> find(DutyId id) {
        return ALL.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
