package org.communitysafety.csp.examples.document;

import java.util.List;

/** A paragraph that is marked for whoever works on the document. */
public sealed interface Marked extends Part permits Note, LegalSentence {

    /** Why. */
    Mark mark();

    /** What stands in it, behind the words of the mark. */
    List<Run> runs();
}
