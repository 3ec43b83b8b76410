package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.List;
import org.communitysafety.csp.duty.LawHistory;
import org.communitysafety.csp.duty.LawVersion;

/**
 * The versions of the law as it is encoded here. A version that was released stays as it is; what is answered otherwise afterwards is
 * another version with its notices, and a test holds the answers on record to that.
 */
final class LawVersions {

    static final LawHistory ALL = LawHistory.of(
            new LawVersion("2026-11.2", LocalDate.of(2026, 11, 30), "The first version whose answers are on record. What was answered "
                    + "otherwise before it, by 2026-11 and earlier states of the library that were never released, is not told.",
                    List.of()));

    private LawVersions() {}
}
