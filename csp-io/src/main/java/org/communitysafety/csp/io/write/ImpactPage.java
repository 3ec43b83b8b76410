package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Reading;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.review.Changed;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What a change of law does to papers, as text for people. */
public final class ImpactPage {

    private final ImpactOnPapers papers;
    private final ReviewDifference impact;
    private final String from;
    private final String to;
    private final Page page;
    private final Words words;

    private ImpactPage(ImpactOnPapers papers, Page page, Words words) {
        this.papers = papers;
        this.impact = papers.impact().difference();
        this.from = words.day(papers.impact().getFrom());
        this.to = words.day(papers.impact().getTo());
        this.page = page;
        this.words = words;
    }

    /** The text of it. */
    public static String of(ImpactOnPapers papers, Style style) {
        Page page = new Page(style);
        new ImpactPage(papers, page, Bundle.english()).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, STRONG.of(words.say(ImpactMessages.HEADLINE, from, to, String.join(say(ImpactMessages.LIST),
                words.say(ImpactMessages.NEW, impact.starting().size()),
                words.say(ImpactMessages.FALLEN_AWAY, impact.stopping().size()),
                words.say(ImpactMessages.ANSWERED_OTHERWISE, impact.changed().size()),
                words.say(ImpactMessages.ANSWERED_ALIKE, impact.getUnchanged())))));
        ReviewPage.audience(papers.audience(), page, words);
        if (!papers.isWhollyChecked()) {
            page.say(0, 0, BAD.of(say(papers.read().faults().isEmpty() ? ImpactMessages.NOT_CHECKED : ImpactMessages.NOT_READ)));
        }
        page.gap();
        page.labelled(2, 21, say(ImpactMessages.FILE), PLAIN.of(papers.read().source()));
        impact.after().place().ifPresent(place -> page.labelled(2, 21, say(ImpactMessages.AREA), PLAIN.of(Phrase.of(place, words))));
        page.labelled(2, 21, say(ImpactMessages.ASKED), PLAIN.of(words.say(ImpactMessages.ASKED_TWICE, from, to)));
        authorities();
        findings(impact.starting());
        stopped();
        changed();
        page.gap();
        page.say(0, 0, FAINT.of(say(ImpactMessages.NOT_FOR_IT_TO_SAY)), FAINT.of(Reading.of(instruments(), words)));
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private Set<Instrument> instruments() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        Stream.of(impact.before(), impact.after()).flatMap(review -> review.findings().stream())
                .forEach(finding -> instruments.add(finding.duty().getProvision().instrument()));
        return instruments;
    }

    /** A youth offending team is specified for serious violence, and never responsible. */
    private static boolean isSpecified(AuthorityAnswer answer) {
        return answer.row().filter(row -> !row.isOfSection5()).isPresent();
    }

    private void authorities() {
        if (impact.authoritiesStarting().isEmpty() && impact.authoritiesStopping().isEmpty()
                && impact.authoritiesChanged().isEmpty() && impact.rolesLost().isEmpty()) {
            return;
        }
        page.heading(say(ImpactMessages.AUTHORITIES), say(ImpactMessages.AUTHORITIES_BY));
        for (AuthorityAnswer gone : impact.authoritiesStopping()) {
            page.leader(2, STRONG.of(Capital.of(gone.name())), FAINT.of(say(
                    isSpecified(gone) ? ImpactMessages.NOT_SPECIFIED : ImpactMessages.NOT_RESPONSIBLE)));
        }
        for (AuthorityAnswer come : impact.authoritiesStarting()) {
            page.leader(2, STRONG.of(Capital.of(come.name())), FAINT.of(say(
                    isSpecified(come) ? ImpactMessages.SPECIFIED : ImpactMessages.RESPONSIBLE)));
            page.say(6, 6, PLAIN.of(come.message()));
            come.remedy().ifPresent(remedy -> page.labelled(6, 16, say(ImpactMessages.DO), PLAIN.of(remedy)));
        }
        for (Changed<AuthorityAnswer> change : impact.authoritiesChanged()) {
            page.leader(2, STRONG.of(Capital.of(change.after().name())), Phrase.inked(change.after().standing(), words));
            page.say(6, 6, PLAIN.of(words.say(ImpactMessages.WAS_STANDING, Phrase.of(change.before().standing(), words))),
                    PLAIN.of(change.after().message()));
        }
        for (AuthorityAnswer lost : impact.rolesLost()) {
            page.leader(2, STRONG.of(Clean.quote(lost.name())), Phrase.inked(lost.standing(), words));
            page.say(6, 6, PLAIN.of(lost.message()));
        }
    }

    private void findings(List<Finding> findings) {
        List<Finding> applying = findings.stream().filter(one -> one.outcome() != Outcome.NOT_APPLICABLE).toList();
        if (!applying.isEmpty()) {
            page.heading(say(ImpactMessages.NEW_DUTIES), "");
        }
        for (Finding finding : applying) {
            page.gap();
            head(finding);
            page.say(6, 6, PLAIN.of(finding.duty().demand(words)));
            finding.duty().getSucceeds().flatMap(impact.after().catalogue()::find).ifPresent(earlier ->
                    page.say(6, 6, PLAIN.of(ChangesPage.replaces(earlier, words))));
            if (finding.outcome() != Outcome.SHOWN) {
                page.labelled(6, 16, say(ImpactMessages.WHY), PLAIN.of(finding.reason()));
            }
        }
        if (findings.size() > applying.size()) {
            page.gap();
            page.say(2, 2, FAINT.of(words.say(ImpactMessages.NOT_APPLYING, findings.size() - applying.size())));
        }
    }

    private void head(Finding finding) {
        page.leader(2, STRONG.of(finding.duty().getTitle()), Phrase.inked(finding, words));
        page.say(6, 6, FAINT.tight(finding.duty().getProvision() + " [" + finding.duty().getId() + "]"));
    }

    private void stopped() {
        if (impact.stopping().isEmpty()) {
            return;
        }
        page.heading(say(ImpactMessages.STOPPED_DUTIES), "");
        for (Finding finding : impact.stopping()) {
            page.leader(2, STRONG.of(finding.duty().getTitle()),
                    FAINT.of(finding.duty().getProvision() + " [" + finding.duty().getId() + "]"));
            List<Duty> later = impact.successorsOf(finding.duty());
            if (!later.isEmpty()) {
                page.say(6, 6, PLAIN.of(ChangesPage.replacedBy(later, words)));
            }
        }
    }

    private void changed() {
        if (impact.changed().isEmpty()) {
            return;
        }
        page.heading(say(ImpactMessages.CHANGED_DUTIES), "");
        for (Changed<Finding> change : impact.changed()) {
            page.gap();
            head(change.after());
            told(ImpactMessages.WAS, change.before());
            told(ImpactMessages.IS, change.after());
        }
    }

    private void told(Message.Plain label, Finding finding) {
        page.labelled(6, 16, say(label), Phrase.inked(finding, words), PLAIN.of("- " + finding.reason()));
        for (Shortfall shortfall : finding.shortfalls()) {
            page.labelled(6, 16, "", PLAIN.of(shortfall.text()));
        }
    }
}
