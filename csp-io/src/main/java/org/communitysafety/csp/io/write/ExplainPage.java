package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.duty.Trace;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.io.brief.Counted;
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
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.review.Explanation;
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.time.Span;

/** One duty as text for people: its entry in the rule book, or how it is answered for papers, step by step. */
public final class ExplainPage {

    private static final int COLUMN = 18;

    private final Page page;
    private final Duty duty;

    private ExplainPage(Page page, Duty duty) {
        this.page = page;
        this.duty = duty;
    }

    /** Its entry in the rule book. */
    public static String of(Catalogue catalogue, Duty duty, Style style) {
        ExplainPage made = new ExplainPage(new Page(style), duty);
        made.head(FAINT.of(RuleEntry.strength(duty.getStrength())));
        for (RuleEntry.Line line : RuleEntry.of(catalogue, duty)) {
            made.label(line.label(), PLAIN.of(line.words()), PLAIN.of(line.others().stream()
                    .map(other -> other.getTitle() + " [" + other.getId() + "]")
                    .collect(Collectors.joining("; "))));
        }
        made.law();
        return made.page.toString();
    }

    /** What there is to tell of a rule of somebody's own. */
    public static String of(RulePack pack, PackRule rule, Style style) {
        Page page = new Page(style);
        page.leader(0, STRONG.of(rule.getTitle()), FAINT.of("not law"));
        page.say(2, 2, FAINT.tight(rule.getSource() + " [" + rule.getId() + "]"));
        page.say(2, 2, PLAIN.of(rule.getDemand()));
        page.gap();
        page.labelled(2, COLUMN, "Pack", PLAIN.of(pack.getTitle() + ", " + pack + ". It is asked only with --with " + pack.getNamespace()
                + " or by a program, and never stops at a gate of the law."));
        page.labelled(2, COLUMN, "Asked of", PLAIN.of(Counted.capital(rule.getBearer()) + "."));
        page.labelled(2, COLUMN, "Holds", PLAIN.of(Counted.capital(RuleEntry.days(rule.getInForce())) + "."));
        page.labelled(2, COLUMN, "Where", PLAIN.of(rule.getNations().stream().sorted().map(Nation::getPlainName).collect(Collectors.joining(" and "))
                + (rule.getAreas() == AreaLimit.ALL ? "" : ", for " + rule.getAreas().getName()) + "."));
        page.labelled(2, COLUMN, "Concerns", PLAIN.of("The " + rule.getConcern().getName() + (rule.isSetOutInPaper() ? ", and should be set out there." : ".")));
        page.labelled(2, COLUMN, "Shown by", PLAIN.of(Counted.capital(rule.getShownBy()) + "."));
        rule.getLink().ifPresent(link -> page.labelled(2, COLUMN, "Text", FAINT.of(link)));
        return page.toString();
    }

    /** How it is answered for papers. */
    public static String of(Explained explained, Style style) {
        ExplainPage made = new ExplainPage(new Page(style), explained.explanation().duty());
        ReviewPage.audience(explained.audience(), made.page, Words.english());
        made.answer(explained.explanation(), explained.read().places());
        if (!explained.read().faults().isEmpty()) {
            made.label("Beware", OPEN.of("Part of the file could not be read: " + Counted.of(
                    explained.read().faults().size(), "fault", "faults") + ". The review tells each."));
        }
        made.law();
        return made.page.toString();
    }

    private void head(Ink.Run right) {
        page.leader(0, STRONG.of(duty.getTitle()), right);
        page.say(2, 2, FAINT.tight(duty.getProvision() + " [" + duty.getId() + "]"));
        page.say(2, 2, PLAIN.of(duty.getDemand()));
        page.gap();
    }

    private void law() {
        label("Text", FAINT.of(RuleEntry.reading(duty.getProvision().instrument())), FAINT.of(duty.getProvision().link()));
    }

    private void label(String label, Ink.Run... runs) {
        page.labelled(2, COLUMN, label, runs);
    }

    private void all(String label, List<String> sentences) {
        String first = label;
        for (String sentence : sentences) {
            label(first, PLAIN.of(sentence));
            first = "";
        }
    }

    private void answer(Explanation explanation, Places places) {
        Optional<Finding> finding = explanation.finding();
        head(finding.map(one -> Phrase.inked(one, Words.english())).orElse(FAINT.of("not asked")));
        if (finding.isEmpty()) {
            label("Not asked because", PLAIN.of(inside(explanation.notAsked().orElseThrow())));
            explanation.because().ifPresent(because -> label("", PLAIN.of("That day, because " + because.getReason() + ".")));
            return;
        }
        applies(explanation, finding.get());
        lookedAt(explanation, places);
        found(finding.get(), places);
        label("Therefore", Phrase.inked(finding.get(), Words.english()), PLAIN.of("- " + finding.get().reason()));
        String first = "and not";
        for (Trace.RuledOut no : explanation.ruledOut()) {
            label(first, PLAIN.of("\"" + no.outcome().getPhrase() + "\": " + no.why()));
            first = "";
        }
        all("Does not prove", NotProved.by(duty, Words.english()));
        finding.get().remedy().ifPresent(remedy -> label("Do", PLAIN.of(remedy)));
        finding.get().question().ifPresent(question -> label(
                finding.get().outcome() == Outcome.FOR_JUDGEMENT ? "Decide" : "Ask", PLAIN.of(question)));
    }

    private void applies(Explanation explanation, Finding finding) {
        boolean applies = finding.outcome() != Outcome.NOT_APPLICABLE;
        String label = applies ? "Applies because" : "Asked because";
        String nations = duty.getNations().stream().map(Nation::getPlainName).collect(Collectors.joining(" and "));
        explanation.review().place().ifPresent(place -> label(label, PLAIN.of("it is law in " + nations + ", for "
                + duty.getAreas().getName() + ". The papers are for " + Phrase.of(place, Words.english()) + ".")));
        String law = "It is law " + RuleEntry.days(duty.getInForce()) + "; ";
        boolean told = explanation.review().place().isPresent();
        label(told ? "" : label, PLAIN.of((told ? law : inside(law)) + explanation.because()
                .map(because -> "asked on " + explanation.days().map(days -> days(days, finding)).orElse("a day that is not shown to this audience")
                        + ", because " + because.getReason() + ".")
                .orElse("on which day to ask is not known.")));
        finding.lawNotReadAfter().ifPresent(day -> label("", OPEN.of("The text was read only to " + DayInWords.of(day)
                + ", before the day asked.")));
    }

    /** A sentence as it goes on after "because". */
    private static String inside(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String days(Span days, Finding finding) {
        String asked = DayInWords.of(finding.askedOn().orElse(days.last()));
        return days.first().equals(days.last())
                ? asked
                : asked + ", of the days from " + DayInWords.of(days.first()) + " to " + DayInWords.of(days.last());
    }

    private void lookedAt(Explanation explanation, Places places) {
        List<String> rests = explanation.restsOn();
        if (rests.isEmpty()) {
            label("Looked at", PLAIN.of("Nothing: there was no need."));
            return;
        }
        String first = "Looked at";
        for (PaperKind.Named named : PaperKind.of(explanation.review().papers())) {
            if (rests.stream().anyMatch(pointer -> pointer.startsWith(named.kind().pointer()))) {
                InHand said = InHand.of(named.paper(), false);
                boolean taken = said != Work.inHand(named.paper(), explanation.review());
                label(first, PLAIN.of(named.kind().label(Words.english()) + " " + Clean.quote(named.paper().getTitle()) + ": " + switch (said) {
                    case WHOLE -> "in hand whole.";
                    case PART -> "in hand only in part" + (taken ? ", taken as whole." : ".");
                    case NONE -> "not in hand.";
                }));
                first = "";
            }
        }
        label(first, PLAIN.of(Counted.capital(String.join("; ", LookedAt.of(rests, places))) + "."));
    }

    private void found(Finding finding, Places places) {
        if (finding.evidence().isEmpty() && finding.notShown() == 0) {
            label("Found", PLAIN.of("Nothing."));
        }
        String first = "Found";
        for (Evidence evidence : finding.evidence()) {
            label(first, PLAIN.of(Told.of(evidence)), FAINT.tight("("
                    + places.of(evidence.element(), evidence.attribute()).map(place -> at(place) + "; ").orElse("")
                    + Phrase.of(evidence.basis(), Words.english()) + ")"));
            first = "";
        }
        if (finding.notShown() > 0) {
            label(first, OPEN.of(Phrase.notShown(finding.notShown(), Words.english())));
        }
        first = "Lacks";
        for (Shortfall shortfall : finding.shortfalls()) {
            label(first, PLAIN.of(shortfall.text()), FAINT.tight(shortfall.element().flatMap(places::of)
                    .map(place -> "(" + at(place) + ")").orElse("")));
            first = "";
        }
    }

    private static String at(Location place) {
        return place.inWords() + ":" + place.column();
    }
}
