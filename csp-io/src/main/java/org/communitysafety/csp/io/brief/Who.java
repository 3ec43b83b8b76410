package org.communitysafety.csp.io.brief;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.words.Words;

/** Who can do something about findings: who owes the duties, by the name that the area gives where it is one body. */
final class Who {

    private Who() {}

    static String of(Collection<Finding> findings, Review review, Words words) {
        Set<String> names = new LinkedHashSet<>();
        for (Finding finding : findings) {
            Bearer bearer = finding.duty().getBearer();
            List<String> bodies = OpenQuestions.bodies(review, bearer);
            names.addAll(bodies.isEmpty() || bearer == Bearer.EACH_RESPONSIBLE_AUTHORITY ? List.of(bearer.named(words)) : bodies);
        }
        return Capital.of(String.join(words.say(BriefMessages.AND_ALSO), names));
    }
}
