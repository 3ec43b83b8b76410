package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.compare.Cause;
import org.communitysafety.csp.compare.YearOnYear;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.review.Changed;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.review.ShortfallChange;

/** How the answers to the law differ between two years, in words for people. */
final class ComparedAnswers {

    private final ComparedPapers papers;
    private final ReviewDifference reviews;
    private final Quoting quoting;
    private final Words words = Words.english();
    private final Quotes then;
    private final Quotes now;

    ComparedAnswers(ComparedPapers papers, Quoting quoting) {
        this.quoting = quoting;
        this.papers = papers;
        this.reviews = papers.years().reviews();
        this.then = new Quotes(papers.before().places(), words);
        this.now = new Quotes(papers.after().places(), words);
    }

    List<ComparedSection> sections() {
        List<ComparedSection> sections = new ArrayList<>();
        add(sections, "Duties newly set out", impact(), changed(false, true));
        add(sections, "Duties not set out any more", impact(), changed(true, false));
        add(sections, "Duties answered otherwise", impact(), changed(false, false));
        add(sections, "Lacking now", "of duties that both years ask", together(reviews.shortfallsNew().stream()
                .map(one -> shortfall(one, "new", now))));
        add(sections, "Lacking then, not any more", "of duties that both years ask", together(reviews.shortfallsGone().stream()
                .map(one -> shortfall(one, one.isMadeGood() ? "made good" : "not known to be made good", then))));
        add(sections, "Duties asked in the later year alone", "", applying(reviews.starting()).map(this::alone).toList());
        add(sections, "Duties asked in the earlier year alone", "", applying(reviews.stopping()).map(this::alone).toList());
        add(sections, "Authorities", "", authorities());
        return sections;
    }

    private static void add(List<ComparedSection> sections, String heading, String hint, List<ComparedEntry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new ComparedSection(heading, hint, entries));
        }
    }

    /** Where the law or the papers may be why, how to find out; once, and not beside each duty. */
    private String impact() {
        boolean isOpen = reviews.changed().stream()
                .anyMatch(one -> papers.years().causes().get(one.after().duty().getId()) == Cause.LAW_OR_PAPERS);
        return isOpen ? "Where the law changed as well as the papers, csp impact tells what the law alone does to them." : "";
    }

    /** What one duty lacks with one mark, told in one place. */
    private static List<ComparedEntry> together(Stream<ComparedEntry> entries) {
        Map<String, ComparedEntry> together = new LinkedHashMap<>();
        entries.forEach(one -> together.merge(one.duty().map(Duty::getId) + " " + one.mark(), one, ComparedEntry::and));
        return List.copyOf(together.values());
    }

    private static Stream<Finding> applying(List<Finding> findings) {
        return findings.stream().filter(one -> one.outcome() != Outcome.NOT_APPLICABLE);
    }

    private List<ComparedEntry> changed(boolean wasShown, boolean isShown) {
        return reviews.changed().stream()
                .filter(one -> (one.before().outcome() == Outcome.SHOWN) == wasShown && (one.after().outcome() == Outcome.SHOWN) == isShown)
                .map(this::changed)
                .toList();
    }

    private ComparedEntry changed(Changed<Finding> change) {
        List<String> lines = new ArrayList<>();
        told("Was", change.before(), then, lines);
        told("Is", change.after(), now, lines);
        return caused(ComparedEntry.of(change.after().duty(), Phrase.of(change.after(), words), Phrase.ink(change.after().outcome()), lines),
                change.after().duty());
    }

    private void told(String label, Finding finding, Quotes quotes, List<String> lines) {
        lines.add(label + ": " + Phrase.of(finding, words) + ". " + finding.reason());
        finding.evidence().forEach(one -> lines.add((label.equals("Was") ? "Then: " : "Now: ") + quoting.of(quotes, one)));
        if (finding.notShown() > 0) {
            lines.add(Phrase.notShown(finding.notShown(), words));
        }
        finding.shortfalls().forEach(one -> lines.add("Lacking: " + quoting.of(quotes, one)));
    }

    private ComparedEntry caused(ComparedEntry entry, Duty duty) {
        return entry.with(LawTold.of(switch (Objects.requireNonNull(papers.years().causes().get(duty.getId()), "a cause for each duty that differs")) {
            case LAW -> "The law changed: it is law in one of the years alone.";
            case PAPERS -> "The papers changed: no law that is encoded and bears on this area changed between the two days.";
            case LAW_OR_PAPERS -> "The law that bears on this area changed between the two days, and the papers may have: which of them it "
                    + "is, is not told.";
            case OTHER_NATION -> "The papers are of two nations, and it is law in one of them alone.";
            case NOT_KNOWN -> "Whether it is for the law or for the papers is not told: of one of them the day or the area is not known.";
        }, duty));
    }

    private ComparedEntry shortfall(ShortfallChange change, String mark, Quotes quotes) {
        String about = quoting == Quoting.WHOLE ? "Lacking" : change.element().map(id -> Clean.text(id.value())).orElse("The papers as a whole");
        return ComparedEntry.of(change.finding().duty(), mark, Ink.PLAIN, List.of(
                about + ": " + quoting.of(quotes, change.shortfall())));
    }

    private ComparedEntry alone(Finding finding) {
        List<String> lines = new ArrayList<>();
        if (finding.outcome() != Outcome.SHOWN) {
            lines.add(finding.reason());
        }
        reviews.successorsOf(finding.duty()).forEach(later -> lines.add("Replaced by " + later.getTitle() + ", " + later.getProvision() + "."));
        return caused(ComparedEntry.of(finding.duty(), Phrase.of(finding, words), Phrase.ink(finding.outcome()), lines), finding.duty());
    }

    private List<ComparedEntry> authorities() {
        List<ComparedEntry> entries = new ArrayList<>();
        reviews.authoritiesStopping().forEach(one -> entries.add(authority(one, role(one) + since("any more", "for the area of the earlier papers"), not(), Ink.FAINT)));
        reviews.authoritiesStarting().forEach(one -> entries.add(authority(one, role(one) + since("from now on", "for the area of the later papers"), "", Ink.STRONG)));
        reviews.authoritiesChanged().forEach(one -> entries.add(ComparedEntry.of(Counted.capital(one.after().name()),
                Phrase.of(one.after().standing(), words), Phrase.ink(one.after().standing()),
                List.of("Was: " + Phrase.of(one.before().standing(), words) + ". " + one.after().message()))));
        reviews.rolesLost().forEach(one -> entries.add(authority(one, Phrase.of(one.standing(), words), Phrase.ink(one.standing()))));
        return entries;
    }

    /** Of other areas nothing is told as a change: each authority is that of its own. */
    private String since(String changed, String area) {
        return " " + (isOtherArea() ? area : changed);
    }

    private String not() {
        return isOtherArea() ? "" : "not ";
    }

    private boolean isOtherArea() {
        return papers.years().cautions().contains(YearOnYear.Caution.OTHER_AREA);
    }

    /** Section 5 makes responsible; the Act of 2022 specifies one more for serious violence, and makes it responsible for nothing else. */
    private static String role(AuthorityAnswer answer) {
        return answer.row().filter(row -> !row.isOfSection5()).isPresent() ? "specified for the Serious Violence Duty" : "responsible";
    }

    private static ComparedEntry authority(AuthorityAnswer answer, String role, String not, Ink ink) {
        ComparedEntry entry = authority(answer, not + role, ink);
        return answer.row().map(row -> entry.with(LawTold.of(
                Counted.capital(answer.name()) + " is " + not + role + ".", row))).orElse(entry);
    }

    private static ComparedEntry authority(AuthorityAnswer answer, String mark, Ink ink) {
        return ComparedEntry.of(Counted.capital(answer.name()), mark, ink, List.of(answer.message()));
    }
}
