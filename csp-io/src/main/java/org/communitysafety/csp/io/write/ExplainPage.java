package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.duty.Trace;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.NotProved;
import org.communitysafety.csp.io.brief.PaperKind;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Told;
import org.communitysafety.csp.io.brief.Work;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.io.result.Explained;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.review.Explanation;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** One duty as text for people: its entry in the rule book, or how it is answered for papers, step by step. */
public final class ExplainPage {

    private static final int COLUMN = 18;

    private final Page page;
    private final Duty duty;
    private final Words words;

    private ExplainPage(Page page, Duty duty, Words words) {
        this.page = page;
        this.duty = duty;
        this.words = words;
    }

    /** Its entry in the rule book. */
    public static String of(Catalogue catalogue, Duty duty, Style style) {
        Words words = Bundle.english();
        ExplainPage made = new ExplainPage(new Page(style), duty, words);
        made.head(FAINT.of(words.say(RuleMessages.of(duty.getStrength()))));
        for (RuleEntry.Line line : RuleEntry.of(catalogue, duty, words)) {
            made.label(line.label(), PLAIN.of(line.words()), PLAIN.of(line.others().stream()
                    .map(other -> other.getTitle() + " [" + other.getId() + "]")
                    .collect(Collectors.joining(words.say(ExplainMessages.AND_ALSO)))));
        }
        made.law();
        return made.page.toString();
    }

    /** What there is to tell of a rule of somebody's own. */
    public static String of(RulePack pack, PackRule rule, Style style) {
        Words words = Bundle.english();
        Page page = new Page(style);
        page.leader(0, STRONG.of(rule.getTitle()), FAINT.of(words.say(ExplainMessages.NOT_LAW)));
        page.say(2, 2, FAINT.tight(rule.getSource() + " [" + rule.getId() + "]"));
        page.say(2, 2, PLAIN.of(rule.demand(words)));
        page.gap();
        label(page, words.say(ExplainMessages.PACK), PLAIN.of(
                words.say(ExplainMessages.PACK_TOLD, pack.getTitle(), pack.toString(), pack.getNamespace())));
        label(page, words.say(ExplainMessages.ASKED_OF), PLAIN.of(sentence(rule.getBearer(), words)));
        label(page, words.say(ExplainMessages.HOLDS), PLAIN.of(sentence(RuleEntry.days(rule.getInForce(), words), words)));
        label(page, words.say(RuleMessages.WHERE), PLAIN.of(RuleEntry.where(rule.getNations().stream().sorted().toList(), rule.getAreas(), words)));
        label(page, words.say(RuleMessages.CONCERNS), PLAIN.of(words.say(
                rule.isSetOutInPaper() ? RuleMessages.SHOULD_SET_OUT : RuleMessages.CONCERNS_PAPER, rule.getConcern().getName())));
        label(page, words.say(RuleMessages.SHOWN_BY), PLAIN.of(sentence(rule.getShownBy(), words)));
        rule.getLink().ifPresent(link -> label(page, words.say(ExplainMessages.TEXT), FAINT.of(link)));
        return page.toString();
    }

    /** How it is answered for papers. */
    public static String of(Explained explained, Style style) {
        Words words = Bundle.of(explained.explanation().review().options());
        ExplainPage made = new ExplainPage(new Page(style), explained.explanation().duty(), words);
        ReviewPage.audience(explained.audience(), made.page, words);
        made.answer(explained.explanation(), explained.read().places());
        int faults = explained.read().faults().size();
        if (faults > 0) {
            made.label(ExplainMessages.BEWARE, OPEN.of(words.say(ExplainMessages.PARTLY_READ, faults, Integer.toString(faults))));
        }
        made.law();
        return made.page.toString();
    }

    private void head(Ink.Run right) {
        page.leader(0, STRONG.of(duty.title(words)), right);
        page.say(2, 2, FAINT.tight(duty.getProvision() + " [" + duty.getId() + "]"));
        page.say(2, 2, PLAIN.of(duty.demand(words)));
        page.gap();
    }

    private void law() {
        label(ExplainMessages.TEXT, FAINT.of(RuleEntry.reading(duty.getProvision().instrument(), words)), FAINT.of(duty.getProvision().link()));
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private void label(Message.Plain label, Ink.Run... runs) {
        label(say(label), runs);
    }

    private void label(String label, Ink.Run... runs) {
        label(page, label, runs);
    }

    private static void label(Page page, String label, Ink.Run... runs) {
        page.labelled(2, COLUMN, label, runs);
    }

    private static String sentence(String told, Words words) {
        return words.say(RuleMessages.SENTENCE, Capital.of(told));
    }

    private void answer(Explanation explanation, Places places) {
        Optional<Finding> finding = explanation.finding();
        head(finding.map(one -> Phrase.inked(one, words)).orElseGet(() -> FAINT.of(say(ExplainMessages.NOT_ASKED))));
        if (finding.isEmpty()) {
            label(ExplainMessages.NOT_ASKED_BECAUSE, PLAIN.of(inside(explanation.notAsked().orElseThrow())));
            explanation.because().ifPresent(because -> label("", PLAIN.of(words.say(ExplainMessages.THAT_DAY, because.reason(words)))));
            return;
        }
        applies(explanation, finding.get());
        lookedAt(explanation, places);
        found(finding.get(), places);
        label(ExplainMessages.THEREFORE, Phrase.inked(finding.get(), words), PLAIN.of("- " + finding.get().reason()));
        String first = say(ExplainMessages.AND_NOT);
        for (Trace.RuledOut no : explanation.ruledOut()) {
            label(first, PLAIN.of(words.say(ExplainMessages.RULED_OUT, Phrase.of(no.outcome(), words), no.why())));
            first = "";
        }
        first = say(RuleMessages.DOES_NOT_PROVE);
        for (String sentence : NotProved.by(duty, words)) {
            label(first, PLAIN.of(sentence));
            first = "";
        }
        finding.get().remedy().ifPresent(remedy -> label(ExplainMessages.DO, PLAIN.of(remedy)));
        finding.get().question().ifPresent(question -> label(
                finding.get().outcome() == Outcome.FOR_JUDGEMENT ? ExplainMessages.DECIDE : ExplainMessages.ASK, PLAIN.of(question)));
    }

    private void applies(Explanation explanation, Finding finding) {
        String label = say(finding.outcome() == Outcome.NOT_APPLICABLE ? ExplainMessages.ASKED_BECAUSE : ExplainMessages.APPLIES_BECAUSE);
        explanation.review().place().ifPresent(place -> label(label, PLAIN.of(words.say(ExplainMessages.AREA,
                RuleEntry.nations(duty.getNations(), words), duty.getAreas().getName(), Phrase.of(place, words)))));
        boolean told = explanation.review().place().isPresent();
        String law = RuleEntry.days(duty.getInForce(), words);
        label(told ? "" : label, PLAIN.of(explanation.because()
                .map(because -> words.say(told ? ExplainMessages.LAW_AND_DAY : ExplainMessages.BECAUSE_LAW_AND_DAY, law,
                        explanation.days().map(days -> days(days, finding)).orElseGet(() -> say(ExplainMessages.DAY_NOT_SHOWN)), because.reason(words)))
                .orElseGet(() -> words.say(told ? ExplainMessages.LAW_AND_NO_DAY : ExplainMessages.BECAUSE_LAW_AND_NO_DAY, law))));
        finding.lawNotReadAfter().ifPresent(day -> label("", OPEN.of(words.say(ExplainMessages.LAW_NOT_READ, words.day(day)))));
    }

    /** A sentence of the domain as it goes on after "because". */
    private static String inside(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String days(Span days, Finding finding) {
        String asked = words.day(finding.askedOn().orElse(days.last()));
        return days.first().equals(days.last())
                ? asked
                : words.say(ExplainMessages.DAY_OF_DAYS, asked, words.day(days.first()), words.day(days.last()));
    }

    private void lookedAt(Explanation explanation, Places places) {
        List<String> rests = explanation.restsOn();
        if (rests.isEmpty()) {
            label(ExplainMessages.LOOKED_AT, PLAIN.of(say(ExplainMessages.NO_NEED)));
            return;
        }
        String first = say(ExplainMessages.LOOKED_AT);
        for (PaperKind.Named named : PaperKind.of(explanation.review().papers())) {
            if (rests.stream().anyMatch(pointer -> pointer.startsWith(named.kind().pointer()))) {
                InHand said = InHand.of(named.paper(), false);
                boolean taken = said != Work.inHand(named.paper(), explanation.review());
                label(first, PLAIN.of(words.say(switch (said) {
                    case WHOLE -> ExplainMessages.IN_HAND_WHOLE;
                    case PART -> taken ? ExplainMessages.IN_HAND_TAKEN : ExplainMessages.IN_HAND_PART;
                    case NONE -> ExplainMessages.NOT_IN_HAND;
                }, named.kind().label(words), Clean.quote(named.paper().getTitle()))));
                first = "";
            }
        }
        label(first, PLAIN.of(sentence(String.join(say(ExplainMessages.AND_ALSO), LookedAt.of(rests, places, words)), words)));
    }

    private void found(Finding finding, Places places) {
        if (finding.evidence().isEmpty() && finding.notShown() == 0) {
            label(ExplainMessages.FOUND, PLAIN.of(say(ExplainMessages.FOUND_NOTHING)));
        }
        String first = say(ExplainMessages.FOUND);
        for (Evidence evidence : finding.evidence()) {
            String basis = Phrase.of(evidence.basis(), words);
            label(first, PLAIN.of(Told.of(evidence)), FAINT.tight("(" + places.of(evidence.element(), evidence.attribute())
                    .map(place -> words.say(ExplainMessages.PLACE_AND_BASIS, at(place), basis)).orElse(basis) + ")"));
            first = "";
        }
        if (finding.notShown() > 0) {
            label(first, OPEN.of(Phrase.notShown(finding.notShown(), words)));
        }
        first = say(ExplainMessages.LACKS);
        for (Shortfall shortfall : finding.shortfalls()) {
            label(first, PLAIN.of(shortfall.text()), FAINT.tight(shortfall.element().flatMap(places::of)
                    .map(place -> "(" + at(place) + ")").orElse("")));
            first = "";
        }
    }

    private String at(Location place) {
        return place.inWords(words) + ":" + place.column();
    }
}
