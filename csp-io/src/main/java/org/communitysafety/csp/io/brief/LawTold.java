package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Duty;

/**
 * A sentence on the law, with where it stands.
 *
 * @param sentence what is said
 * @param provision the provision, such as {@code CDA 1998 s.5(1)(c)}
 * @param link where its text stands
 */
public record LawTold(String sentence, String provision, String link) {

    static LawTold of(String sentence, Duty duty) {
        return new LawTold(sentence, duty.getProvision().toString(), duty.getProvision().link());
    }

    static LawTold of(String sentence, AuthorityRow row) {
        return new LawTold(sentence, row.isOfSection5() ? "CDA 1998 " + row.getProvision() : row.getProvision(), row.getLink());
    }
}
