package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Reading;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.review.Changed;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.time.DayInWords;

/** What a change of law does to papers, as text for people. */
public final class ImpactPage {

    private final ImpactOnPapers papers;
    private final ReviewDifference impact;
    private final String from;
    private final String to;
    private final Page page;

    private ImpactPage(ImpactOnPapers papers, Page page) {
        this.papers = papers;
        this.impact = papers.impact().difference();
        this.from = DayInWords.of(papers.impact().getFrom());
        this.to = DayInWords.of(papers.impact().getTo());
        this.page = page;
    }

    /** The text of it. */
    public static String of(ImpactOnPapers papers, Style style) {
        Page page = new Page(style);
        new ImpactPage(papers, page).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, STRONG.of("From " + from + " to " + to + ": " + Counted.of(impact.starting().size(), "new duty", "new duties")
                + ", " + impact.stopping().size() + " fallen away, " + impact.changed().size() + " answered otherwise, "
                + impact.getUnchanged() + " answered alike."));
        ReviewPage.audience(papers.audience(), page, Words.english());
        if (!papers.isWhollyChecked()) {
            page.say(0, 0, BAD.of(papers.read().faults().isEmpty()
                    ? "Not every duty could be checked."
                    : "Part of the file could not be read, or not every duty could be checked."));
        }
        page.gap();
        page.labelled(2, 21, "File", PLAIN.of(papers.read().source()));
        impact.after().place().ifPresent(place -> page.labelled(2, 21, "Area", PLAIN.of(Phrase.of(place, Words.english()))));
        page.labelled(2, 21, "Asked", PLAIN.of("every duty as at " + from + ", and again as at " + to));
        authorities();
        findings("New from the later day", impact.starting());
        stopped();
        changed();
        page.gap();
        page.say(0, 0, FAINT.of("This tells how the answers on these papers differ as at the two days. Whether the law was kept "
                + "is not for it to say. " + Reading.of(instruments(), Words.english())));
    }

    private Set<Instrument> instruments() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        Stream.of(impact.before(), impact.after()).flatMap(review -> review.findings().stream())
                .forEach(finding -> instruments.add(finding.duty().getProvision().instrument()));
        return instruments;
    }

    /** A youth offending team is specified for serious violence, and never responsible. */
    private static String role(AuthorityAnswer answer) {
        return answer.row().filter(row -> !row.isOfSection5()).isPresent() ? "specified" : "responsible";
    }

    private void authorities() {
        if (impact.authoritiesStarting().isEmpty() && impact.authoritiesStopping().isEmpty()
                && impact.authoritiesChanged().isEmpty() && impact.rolesLost().isEmpty()) {
            return;
        }
        page.heading("Authorities", "responsible under CDA 1998 s.5, specified under PCSCA 2022 s.11");
        for (AuthorityAnswer gone : impact.authoritiesStopping()) {
            page.leader(2, STRONG.of(Counted.capital(gone.name())), FAINT.of("not " + role(gone) + " any more"));
        }
        for (AuthorityAnswer come : impact.authoritiesStarting()) {
            page.leader(2, STRONG.of(Counted.capital(come.name())), FAINT.of(role(come) + " from now on"));
            page.say(6, 6, PLAIN.of(come.message()));
            come.remedy().ifPresent(remedy -> page.labelled(6, 16, "Do", PLAIN.of(remedy)));
        }
        for (Changed<AuthorityAnswer> change : impact.authoritiesChanged()) {
            page.leader(2, STRONG.of(Counted.capital(change.after().name())), Phrase.inked(change.after().standing(), Words.english()));
            page.say(6, 6, PLAIN.of("Was: " + Phrase.of(change.before().standing(), Words.english()) + "."),
                    PLAIN.of(change.after().message()));
        }
        for (AuthorityAnswer lost : impact.rolesLost()) {
            page.leader(2, STRONG.of(Clean.quote(lost.name())), Phrase.inked(lost.standing(), Words.english()));
            page.say(6, 6, PLAIN.of(lost.message()));
        }
    }

    private void findings(String heading, List<Finding> findings) {
        List<Finding> applying = findings.stream().filter(one -> one.outcome() != Outcome.NOT_APPLICABLE).toList();
        if (!applying.isEmpty()) {
            page.heading(heading, "");
        }
        for (Finding finding : applying) {
            page.gap();
            head(finding);
            page.say(6, 6, PLAIN.of(finding.duty().getDemand()));
            finding.duty().getSucceeds().flatMap(impact.after().catalogue()::find).ifPresent(earlier ->
                    page.say(6, 6, PLAIN.of("Replaces " + ChangesPage.cited(earlier) + ".")));
            if (finding.outcome() != Outcome.SHOWN) {
                page.labelled(6, 16, "Why", PLAIN.of(finding.reason()));
            }
        }
        if (findings.size() > applying.size()) {
            page.gap();
            page.say(2, 2, FAINT.of((findings.size() - applying.size()) + " more start that do not apply to this area."));
        }
    }

    private void head(Finding finding) {
        page.leader(2, STRONG.of(finding.duty().getTitle()), Phrase.inked(finding, Words.english()));
        page.say(6, 6, FAINT.tight(finding.duty().getProvision() + " [" + finding.duty().getId() + "]"));
    }

    private void stopped() {
        if (impact.stopping().isEmpty()) {
            return;
        }
        page.heading("Fallen away by the later day", "");
        for (Finding finding : impact.stopping()) {
            page.leader(2, STRONG.of(finding.duty().getTitle()),
                    FAINT.of(finding.duty().getProvision() + " [" + finding.duty().getId() + "]"));
            List<Duty> later = impact.successorsOf(finding.duty());
            if (!later.isEmpty()) {
                page.say(6, 6, PLAIN.of("Replaced by " + later.stream().map(ChangesPage::cited)
                        .collect(Collectors.joining(" and ")) + "."));
            }
        }
    }

    private void changed() {
        if (impact.changed().isEmpty()) {
            return;
        }
        page.heading("Answered otherwise", "");
        for (Changed<Finding> change : impact.changed()) {
            page.gap();
            head(change.after());
            told("Was", change.before());
            told("Is", change.after());
        }
    }

    private void told(String label, Finding finding) {
        page.labelled(6, 16, label, Phrase.inked(finding, Words.english()), PLAIN.of("- " + finding.reason()));
        for (Shortfall shortfall : finding.shortfalls()) {
            page.labelled(6, 16, "", PLAIN.of(shortfall.text()));
        }
    }
}
