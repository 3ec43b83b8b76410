package org.communitysafety.csp.io.brief;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;

import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.review.SeriousViolenceCoverage;
import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.StrategyPoint;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** The strategy under the 2022 Act at a glance; never more of what it leaves out than the heads. */
final class Violence {

    private final SeriousViolenceCoverage coverage;
    private final boolean withheld;
    private final Words words;
    private final List<Detail> details = new ArrayList<>();

    private Violence(SeriousViolenceCoverage coverage, boolean withheld, Words words) {
        this.coverage = coverage;
        this.withheld = withheld;
        this.words = words;
    }

    static List<Detail> of(SeriousViolenceCoverage coverage, boolean withheld, Words words) {
        Violence violence = new Violence(coverage, withheld, words);
        violence.strategy();
        coverage.strategy().ifPresent(violence::content);
        return violence.details;
    }

    private void strategy() {
        say(ViolenceMessages.STRATEGY, coverage.strategy()
                .map(strategy -> PLAIN.of(Clean.quote(strategy.getTitle())))
                .orElse(withheld ? OPEN.of(words.say(BriefMessages.NOT_SHOWN))
                        : coverage.whollyRead() ? OPEN.of(words.say(ViolenceMessages.NONE))
                        : BAD.of(words.say(ViolenceMessages.NONE_READ))));
        if (coverage.strategy().isPresent() && !coverage.whollyRead()) {
            details.add(Detail.of("", BAD.of(words.say(BriefMessages.PARTLY_UNREAD))));
        }
        if (!coverage.elsewhere().isEmpty()) {
            say(ViolenceMessages.ELSEWHERE, PLAIN.of(String.join(words.say(BriefMessages.LIST),
                    coverage.elsewhere().stream().map(Clean::quote).toList())));
        }
    }

    private void content(SeriousViolenceStrategy strategy) {
        if (coverage.notShown() > 0) {
            say(ViolenceMessages.NOT_SHOWN, OPEN.of(words.say(ViolenceMessages.ELEMENTS_NOT_SHOWN, coverage.notShown())));
        }
        told(ViolenceMessages.MADE_UNDER, strategy.getMadeUnder().stream().map(one -> spaced("made-under", one)).sorted().toList());
        told(ViolenceMessages.AREAS, strategy.getAreas().stream().map(Violence::named).toList());
        told(ViolenceMessages.DEFINITION, strategy.getDefinition().stream().toList());
        told(ViolenceMessages.KINDS, coverage.kinds().stream().map(this::kind).toList());
        told(ViolenceMessages.NOT_IDENTIFIED, coverage.namedByTheAct().stream().map(one -> spaced("violence-kind", one)).toList());
        told(ViolenceMessages.CAUSES, texts(coverage.causes()));
        told(ViolenceMessages.COHORTS, texts(coverage.cohorts()));
        told(ViolenceMessages.DATA_GAPS, texts(coverage.dataGaps()));
        told(ViolenceMessages.LEFT_TO_OTHERS, texts(coverage.exclusions()));
        told(ViolenceMessages.CONSULTED, coverage.consulted().stream().map(this::consulted).distinct().toList());
        say(ViolenceMessages.PUBLISHED, coverage.published()
                .map(day -> PLAIN.of(coverage.lastDayToSend()
                        .map(last -> words.say(ViolenceMessages.PUBLISHED_AND_SENT_BY, words.day(day), words.day(last)))
                        .orElse(words.day(day))))
                .orElse(OPEN.of(words.say(ViolenceMessages.NOT_TOLD))));
        told(ViolenceMessages.LEAVE_OUTS, coverage.leaveOutsChecked().stream().map(Word::getWord).toList());
    }

    private void say(Message.Plain label, Ink.Run run) {
        details.add(Detail.of(words.say(label), run));
    }

    private void told(Message.Plain label, List<String> all) {
        say(label, all.isEmpty()
                ? OPEN.of(words.say(ViolenceMessages.NOT_TOLD))
                : PLAIN.of(String.join(words.say(BriefMessages.AND_ALSO), all)));
    }

    /** An area by its name, where it is given by a code that the register has. */
    private static String named(String area) {
        return AreaRegister.embedded().find(area).map(known -> known.getName() + " (" + area + ")").orElse(area);
    }

    private static List<String> texts(List<StrategyPoint> points) {
        return points.stream().map(StrategyPoint::getText).toList();
    }

    private String kind(KindIdentified kind) {
        String name = spaced("violence-kind", kind.getKind());
        return kind.getKind().isLeftOutByTheAct() ? words.say(ViolenceMessages.LEFT_OUT, name) : name;
    }

    private String consulted(AuthorityConsulted one) {
        String name = spaced("consultee-kind", one.getAs());
        return one.getNoneInArea().orElse(false) ? words.say(ViolenceMessages.NONE_IN_AREA, name) : name;
    }

    private String spaced(String family, Word word) {
        return words.own(family + "." + word.getWord(), word.getWord().replace('-', ' '));
    }
}
