package org.communitysafety.csp.io.brief;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What each pack of somebody's own comes to, in a line, apart from the headline on the law. */
final class PackLines {

    private static final Set<Outcome> NOT_MET = Set.of(Outcome.NOT_SHOWN, Outcome.CONTRADICTED);
    private static final Set<Outcome> OF_A_PERSON = Set.of(Outcome.NOT_RECORDED, Outcome.FOR_JUDGEMENT);

    private final Words words;

    private PackLines(Words words) {
        this.words = words;
    }

    static List<Ink.Run> of(Review review, Words words) {
        PackLines lines = new PackLines(words);
        List<Ink.Run> told = new ArrayList<>();
        review.rulePacks().forEach(pack -> told.add(lines.line(pack)));
        review.options().rulePacks().faults().forEach(fault -> told.add(BAD.of(Clean.fit(fault))));
        return told;
    }

    private Ink.Run line(PackReview pack) {
        String heading = words.say(BriefMessages.PACK_HEADING, pack.pack().getTitle());
        if (pack.fault().isPresent()) {
            return BAD.of(words.say(BriefMessages.PACK_LINE, heading, pack.fault().get()));
        }
        if (!pack.isAsked()) {
            return BAD.of(words.say(BriefMessages.PACK_LINE, heading,
                    words.say(BriefMessages.NO_RULE_ASKED, pack.pack().getRules().size())));
        }
        int notMet = count(pack, NOT_MET);
        int unchecked = count(pack, Set.of(Outcome.NOT_EVALUATED));
        int open = count(pack, OF_A_PERSON);
        List<String> counts = new ArrayList<>();
        add(counts, BriefMessages.RULES_NOT_MET, notMet);
        add(counts, BriefMessages.RULES_UNCHECKED, unchecked);
        add(counts, BriefMessages.RULES_OPEN, open);
        add(counts, BriefMessages.RULES_NOT_ASKED, pack.notAsked().size());
        String told = counts.isEmpty() ? words.say(BriefMessages.RULES_ALL_MET)
                : words.say(BriefMessages.RULES_OF, String.join(words.say(BriefMessages.RULES_COMMA), counts), pack.pack().getRules().size());
        return (notMet + unchecked > 0 ? BAD : open > 0 ? OPEN : PLAIN).of(words.say(BriefMessages.PACK_LINE, heading, told));
    }

    private void add(List<String> counts, Message.One<Integer> message, int count) {
        if (count > 0) {
            counts.add(words.say(message, count));
        }
    }

    private static int count(PackReview pack, Set<Outcome> outcomes) {
        return (int) pack.findings().stream().filter(finding -> outcomes.contains(finding.outcome())).count();
    }
}
