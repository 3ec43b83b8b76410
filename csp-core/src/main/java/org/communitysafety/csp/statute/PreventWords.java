package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.QUOTED;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.plan.Priority;

/** Where papers name the Prevent programme: that bears on the regard of the listed bodies, and does not show it. */
final class PreventWords {

    /** The name of the programme: alone, or with a capital inside a sentence, where the verb has none. */
    private static final Pattern NAME = Pattern.compile("^\\s*Prevent\\s*$|(?<=[\\p{L},;:] |\\()Prevent\\b(?! the\\b| and reduce\\b)");

    private PreventWords() {}

    /** The showing, and these words beside it. */
    static Showing beside(Showing showing) {
        List<String> where = new ArrayList<>(showing.looksIn());
        where.addAll(List.of("/plan/priorities", "/plan/statements", "/reports"));
        return new Showing(showing.words(), List.copyOf(where), (dossier, on, look) -> {
            showing.search().through(dossier, on, look);
            look(dossier, look);
        });
    }

    private static void look(Dossier dossier, Look look) {
        dossier.plan().ifPresent(plan -> {
            for (Priority priority : plan.getPriorities()) {
                for (int i = 0; i < priority.getSubThemes().size(); i++) {
                    if (isNamed(priority.getSubThemes().get(i))) {
                        look.suggests(priority, "subThemes/" + i, QUOTED, priority.getSubThemes().get(i));
                    }
                }
            }
        });
        dossier.told().stream()
                .filter(told -> isNamed(told.statement().getText()))
                .forEach(told -> look.suggests(told.statement(), "text", QUOTED, told.statement().getText()));
    }

    private static boolean isNamed(String text) {
        return NAME.matcher(text).find();
    }
}
