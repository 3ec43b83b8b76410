package org.communitysafety.csp.statute;

import org.communitysafety.csp.duty.Showing;

/**
 * Whether what stands in the papers can be the strategy of section 8 of the Police, Crime, Sentencing and Courts Act 2022. A
 * strategy under section 9 alone discharges nothing of section 8, and does not tell that there is none under it.
 */
final class Section8Strategy {

    /** What is not settled where the strategy at hand is not one of section 8. */
    static final String WHETHER_ANOTHER = "Where the strategy at hand is made under section 9 only, it neither shows this nor "
            + "is at odds with it: whether there is another under section 8 is for a person.";

    private Section8Strategy() {}

    /** The same showing, which finds nothing in a strategy that is made under section 9 only, and not enough in one that is not the area's. */
    static Showing ofTheArea(Showing showing) {
        return only(StrategyOfTheArea.only(showing));
    }

    /** The same showing, which finds nothing in a strategy that is made under section 9 only. */
    static Showing only(Showing showing) {
        return new Showing(showing.words(), showing.looksIn(), (dossier, on, look) -> {
            if (ViolenceStrategyContent.isUnderSection9Only(dossier)) {
                look.leavesToAPerson(dossier.words().say(ViolenceStrategyMessages.UNDER_SECTION_9));
            } else {
                showing.search().through(dossier, on, look);
            }
        });
    }
}
