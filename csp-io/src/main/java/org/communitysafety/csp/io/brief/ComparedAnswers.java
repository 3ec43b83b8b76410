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
import org.communitysafety.csp.review.Changed;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.review.ShortfallChange;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** How the answers to the law differ between two years, in words for people. */
final class ComparedAnswers {

    private final ComparedPapers papers;
    private final ReviewDifference reviews;
    private final Quoting quoting;
    private final Words words;
    private final Quotes then;
    private final Quotes now;

    ComparedAnswers(ComparedPapers papers, Quoting quoting, Words words) {
        this.words = words;
        this.quoting = quoting;
        this.papers = papers;
        this.reviews = papers.years().reviews();
        this.then = new Quotes(papers.before().places(), words);
        this.now = new Quotes(papers.after().places(), words);
    }

    List<ComparedSection> sections() {
        List<ComparedSection> sections = new ArrayList<>();
        add(sections, ComparedAnswerMessages.NEWLY_SET_OUT, impact(), changed(false, true));
        add(sections, ComparedAnswerMessages.NOT_SET_OUT_NOW, impact(), changed(true, false));
        add(sections, ComparedAnswerMessages.ANSWERED_OTHERWISE, impact(), changed(false, false));
        String inBoth = words.say(ComparedAnswerMessages.ASKED_IN_BOTH);
        add(sections, ComparedAnswerMessages.LACKING_NOW, inBoth, together(reviews.shortfallsNew().stream()
                .map(one -> shortfall(one, ComparedAnswerMessages.LACK_NEW, now))));
        add(sections, ComparedAnswerMessages.LACKING_THEN, inBoth, together(reviews.shortfallsGone().stream()
                .map(one -> shortfall(one,
                        one.isMadeGood() ? ComparedAnswerMessages.MADE_GOOD : ComparedAnswerMessages.NOT_KNOWN_MADE_GOOD, then))));
        add(sections, ComparedAnswerMessages.ASKED_LATER, "", applying(reviews.starting()).map(this::alone).toList());
        add(sections, ComparedAnswerMessages.ASKED_EARLIER, "", applying(reviews.stopping()).map(this::alone).toList());
        add(sections, ComparedAnswerMessages.AUTHORITIES, "", authorities());
        return sections;
    }

    private void add(List<ComparedSection> sections, Message.Plain heading, String hint, List<ComparedEntry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new ComparedSection(words.say(heading), hint, entries));
        }
    }

    /** Where the law or the papers may be why, how to find out; once, and not beside each duty. */
    private String impact() {
        boolean isOpen = reviews.changed().stream()
                .anyMatch(one -> papers.years().causes().get(one.after().duty().getId()) == Cause.LAW_OR_PAPERS);
        return isOpen ? words.say(ComparedAnswerMessages.SEE_IMPACT) : "";
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
        told(ComparedAnswerMessages.WAS, change.before(), ComparedAnswerMessages.THEN, then, lines);
        told(ComparedAnswerMessages.IS, change.after(), ComparedAnswerMessages.NOW, now, lines);
        return caused(ComparedEntry.of(change.after().duty(), Phrase.of(change.after(), words), Phrase.ink(change.after().outcome()), lines, words),
                change.after().duty());
    }

    private void told(Message.Two<String, String> answer, Finding finding, Message.One<String> shown, Quotes quotes, List<String> lines) {
        lines.add(words.say(answer, Phrase.of(finding, words), finding.reason()));
        finding.evidence().forEach(one -> lines.add(words.say(shown, quoting.of(quotes, one))));
        if (finding.notShown() > 0) {
            lines.add(Phrase.notShown(finding.notShown(), words));
        }
        finding.shortfalls().forEach(one -> lines.add(words.say(ComparedAnswerMessages.LACKING, quoting.of(quotes, one))));
    }

    private ComparedEntry caused(ComparedEntry entry, Duty duty) {
        return entry.with(LawTold.of(words.say(
                switch (Objects.requireNonNull(papers.years().causes().get(duty.getId()), duty.getId()::toString)) {
                    case LAW -> ComparedAnswerMessages.LAW;
                    case PAPERS -> ComparedAnswerMessages.PAPERS;
                    case LAW_OR_PAPERS -> ComparedAnswerMessages.LAW_OR_PAPERS;
                    case OTHER_NATION -> ComparedAnswerMessages.OTHER_NATION;
                    case NOT_KNOWN -> ComparedAnswerMessages.CAUSE_NOT_KNOWN;
                }), duty));
    }

    private ComparedEntry shortfall(ShortfallChange change, Message.Plain mark, Quotes quotes) {
        return ComparedEntry.of(change.finding().duty(), words.say(mark), Ink.PLAIN,
                List.of(lacking(change, quoting.of(quotes, change.shortfall()))), words);
    }

    private String lacking(ShortfallChange change, String what) {
        return quoting == Quoting.WHOLE
                ? words.say(ComparedAnswerMessages.LACKING, what)
                : change.element()
                        .map(id -> words.say(ComparedAnswerMessages.LACKING_IN, Clean.text(id.value()), what))
                        .orElseGet(() -> words.say(ComparedAnswerMessages.LACKING_IN_ALL, what));
    }

    private ComparedEntry alone(Finding finding) {
        List<String> lines = new ArrayList<>();
        if (finding.outcome() != Outcome.SHOWN) {
            lines.add(finding.reason());
        }
        reviews.successorsOf(finding.duty()).forEach(later -> lines.add(
                words.say(ComparedAnswerMessages.REPLACED_BY, later.getTitle(), later.getProvision().toString())));
        return caused(ComparedEntry.of(finding.duty(), Phrase.of(finding, words), Phrase.ink(finding.outcome()), lines, words), finding.duty());
    }

    private List<ComparedEntry> authorities() {
        List<ComparedEntry> entries = new ArrayList<>();
        reviews.authoritiesStopping().forEach(one -> entries.add(authority(one,
                isOtherArea() ? ComparedRole.ofEarlierArea(isOfSection5(one)) : ComparedRole.ended(isOfSection5(one)), Ink.FAINT)));
        reviews.authoritiesStarting().forEach(one -> entries.add(authority(one,
                isOtherArea() ? ComparedRole.ofLaterArea(isOfSection5(one)) : ComparedRole.begun(isOfSection5(one)), Ink.STRONG)));
        reviews.authoritiesChanged().forEach(one -> entries.add(ComparedEntry.of(Capital.of(one.after().name()),
                Phrase.of(one.after().standing(), words), Phrase.ink(one.after().standing()),
                List.of(words.say(ComparedAnswerMessages.WAS, Phrase.of(one.before().standing(), words), one.after().message())))));
        reviews.rolesLost().forEach(one -> entries.add(authority(one, Phrase.of(one.standing(), words), Phrase.ink(one.standing()))));
        return entries;
    }

    /** Of other areas nothing is told as a change: each authority is that of its own. */
    private boolean isOtherArea() {
        return papers.years().cautions().contains(YearOnYear.Caution.OTHER_AREA);
    }

    private static boolean isOfSection5(AuthorityAnswer answer) {
        return answer.row().filter(row -> !row.isOfSection5()).isEmpty();
    }

    private ComparedEntry authority(AuthorityAnswer answer, ComparedRole role, Ink ink) {
        ComparedEntry entry = authority(answer, words.say(role.mark()), ink);
        return answer.row()
                .map(row -> entry.with(LawTold.of(words.say(role.sentence(), Capital.of(answer.name())), row)))
                .orElse(entry);
    }

    private static ComparedEntry authority(AuthorityAnswer answer, String mark, Ink ink) {
        return ComparedEntry.of(Capital.of(answer.name()), mark, ink, List.of(answer.message()));
    }
}
