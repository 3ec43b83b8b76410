package org.communitysafety.csp.examples.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Mark;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;

/** What every document tells before anything else: for whom it is, what of the papers was not read, and what they have only in part. */
final class Opening {

    private static final int MOST = 10;

    private Opening() {}

    static void put(Document.Builder to, Material material, Optional<? extends Paper> about) {
        audience(to, material.told().audience());
        Read<?> read = material.told().read();
        // What refers to something that was not read comes after what was not read.
        List<Fault> faults = read.faults().stream().sorted(Comparator.comparing(fault -> fault.kind() == FaultKind.DANGLING)).toList();
        if (!faults.isEmpty()) {
            to.note(Mark.NOT_READ, CommonWords.FAULTS);
            to.bullets(faults.stream().limit(MOST)
                    .map(fault -> fault.location().exactly(read.source()) + ": " + fault.message())
                    .toList());
            if (faults.size() > MOST) {
                to.paragraph(CommonWords.moreFaults(faults.size() - MOST));
            }
        }
        about.ifPresent(paper -> inHand(to, paper));
    }

    /** For whom it is: what is left out, or that nothing is, so that it is not for publication. */
    static void audience(Document.Builder to, Audience audience) {
        if (audience == Audience.ALL) {
            to.note(Mark.CHECK, CommonWords.FOR_ALL);
        } else {
            to.note(Mark.LEFT_OUT, audience.getPhrase());
        }
    }

    /** Says so if the papers have a paper only in part, or not at all. */
    static void inHand(Document.Builder to, Paper paper) {
        InHand inHand = paper.getInHand().orElse(InHand.WHOLE);
        if (inHand == InHand.WHOLE) {
            return;
        }
        String missing = paper.getMissingParts().isEmpty() ? "" : CommonWords.missing(Telling.joined(paper.getMissingParts()));
        to.note(Mark.NOT_READ, (inHand == InHand.PART ? CommonWords.inPart(paper.getTitle()) : CommonWords.notInHand(paper.getTitle())) + missing);
    }
}
