package org.communitysafety.csp.io.audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.io.format.Withholding;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.NoteKind;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.RuleNotAsked;
import org.communitysafety.csp.review.SeriousViolenceCoverage;
import org.communitysafety.csp.review.WeighedAnswer;

/**
 * A review of whole papers, without what may not be shown. Beside it stands the review of what is shown alone: what that tells
 * cannot come from what is not.
 */
final class CutReview {

    private final Review whole;
    private final Withholding withholding;
    private final CutAnswers cutAnswers;
    private final Sentences sentences;
    private final General general;
    private final Optional<Review> alone;
    private final Map<Finding, Finding> findings = new IdentityHashMap<>();
    private final Map<AuthorityAnswer, AuthorityAnswer> authorities = new IdentityHashMap<>();
    private final Review cut;

    CutReview(Review whole, Withholding withholding, Set<String> unread, CutAnswers cutAnswers, General general) {
        this.general = general;
        this.whole = whole;
        this.withholding = withholding;
        this.cutAnswers = cutAnswers;
        this.sentences = new Sentences(withholding, whole);
        this.alone = withholding.isNothing() ? Optional.empty() : alone();
        Answers answers = cutAnswers.of(whole.options().answers());
        List<WeighedAnswer> weighed = new ArrayList<>();
        for (int i = 0; i < whole.answers().size(); i++) {
            weighed.add(new WeighedAnswer(answers.getAnswers().get(i), whole.answers().get(i).standing()));
        }
        whole.findings().forEach(finding -> findings.put(finding, finding(finding)));
        whole.authorities().forEach(answer -> authorities.put(answer, authority(answer)));
        this.cut = new Review(withholding.papers(), whole.options().answers(answers).withUnread(unread), whole.catalogue(), whole.place(),
                whole.year(), whole.findings().stream().map(findings::get).toList(), whole.authoritiesOn(),
                whole.authorities().stream().map(authorities::get).toList(), notes(), weighed,
                whole.rulePacks().stream().map(this::pack).toList());
    }

    private Optional<Review> alone() {
        try {
            return Optional.of(Review.of(withholding.papers(), whole.options().answers(Answers.NONE)));
        } catch (LawNotEncodedException early) {
            return Optional.empty();
        }
    }

    Review review() {
        return cut;
    }

    /** What is left of a finding of the whole review. */
    Finding cut(Finding finding) {
        return Objects.requireNonNull(findings.get(finding));
    }

    /** What is left of an answer on an authority of the whole review. */
    AuthorityAnswer cut(AuthorityAnswer answer) {
        return Objects.requireNonNull(authorities.get(answer));
    }

    Sentences sentences() {
        return sentences;
    }

    Optional<SeriousViolenceCoverage> seriousViolence() {
        return CutCoverage.of(whole, alone, withholding, sentences);
    }

    private Finding finding(Finding finding) {
        if (withholding.isNothing()) {
            return finding;
        }
        Optional<Finding> shown = alone.flatMap(review -> review.finding(finding.duty().getId()));
        Set<String> told = shown.map(CutReview::sentences).orElse(Set.of());
        List<Evidence> evidence = evidence(finding.evidence(), told);
        return new Finding(finding.duty(), day(finding.askedOn(), shown.flatMap(Finding::askedOn)),
                finding.outcome(), finding.gap(), evidence, shortfalls(finding.shortfalls(), told),
                reason(finding.reason(), finding.outcome(), told), remedy(finding.remedy(), told), question(finding.question(), told),
                finding.lawNotReadAfter(), finding.notDueUntil().filter(day -> sentences.mayTell(finding.reason(), told) && day(Optional.of(day), shown.flatMap(Finding::notDueUntil)).isPresent()),
                finding.evidence().size() - evidence.size());
    }

    private PackReview pack(PackReview pack) {
        return withholding.isNothing()
                ? pack
                : new PackReview(pack.pack(), pack.findings().stream().map(this::finding).toList(), pack.fault(), notAsked(pack));
    }

    /** Those of which the day and the reason are the same without what is withheld. */
    private List<RuleNotAsked> notAsked(PackReview pack) {
        return pack.notAsked().stream()
                .filter(one -> alone.stream().flatMap(review -> review.rulePacks().stream()).anyMatch(other -> other.notAsked().contains(one)))
                .toList();
    }

    private PackFinding finding(PackFinding finding) {
        Optional<PackFinding> shown = alone.stream().flatMap(review -> review.rulePacks().stream())
                .flatMap(pack -> pack.finding(finding.rule().getId()).stream()).findFirst();
        Set<String> told = shown.map(one -> sentences(one.reason(), one.remedy(), one.question(), one.evidence(), one.shortfalls()))
                .orElse(Set.of());
        List<Evidence> evidence = evidence(finding.evidence(), told);
        return new PackFinding(finding.rule(), day(finding.askedOn(), shown.flatMap(PackFinding::askedOn)), finding.outcome(), evidence,
                shortfalls(finding.shortfalls(), told), reason(finding.reason(), finding.outcome(), told),
                remedy(finding.remedy(), told), question(finding.question(), told), finding.evidence().size() - evidence.size());
    }

    private Optional<LocalDate> day(Optional<LocalDate> askedOn, Optional<LocalDate> alone) {
        return askedOn.filter(day -> sentences.mayTell(day) || alone.equals(Optional.of(day)));
    }

    private List<Shortfall> shortfalls(List<Shortfall> all, Set<String> told) {
        List<Shortfall> shortfalls = new ArrayList<>();
        int lacking = 0;
        for (Shortfall shortfall : all) {
            Optional<Element> element = shortfall.element().flatMap(withholding::shown);
            if (element.isPresent() == shortfall.element().isPresent() && sentences.mayTell(shortfall.text(), told)) {
                shortfalls.add(new Shortfall(element, shortfall.text()));
            } else {
                lacking++;
            }
        }
        if (lacking > 0) {
            shortfalls.add(new Shortfall(Optional.empty(), general.lacking(lacking)));
        }
        return shortfalls;
    }

    private String reason(String reason, Outcome outcome, Set<String> told) {
        return sentences.mayTell(reason, told) ? reason : reason(outcome);
    }

    private Optional<String> remedy(Optional<String> said, Set<String> told) {
        return said.map(remedy -> sentences.mayTell(remedy, told) ? remedy : general.say(General.REMEDY));
    }

    private Optional<String> question(Optional<String> said, Set<String> told) {
        return said.map(question -> sentences.mayTell(question, told) ? question : general.say(General.QUESTION));
    }

    private String reason(Outcome outcome) {
        return switch (outcome) {
            case NOT_EVALUATED -> general.say(General.UNREAD);
            case NOT_YET_DUE -> general.say(General.NOT_DUE);
            default -> general.say(General.REASON);
        };
    }

    private List<Evidence> evidence(List<Evidence> all, Set<String> told) {
        List<Evidence> left = new ArrayList<>();
        for (Evidence one : all) {
            withholding.shown(one.element())
                    .filter(element -> sentences.mayTell(one.text(), told))
                    .ifPresent(element -> left.add(new Evidence(element, one.attribute(), one.basis(), one.text())));
        }
        return left;
    }

    private static Set<String> sentences(Finding finding) {
        return sentences(finding.reason(), finding.remedy(), finding.question(), finding.evidence(), finding.shortfalls());
    }

    private static Set<String> sentences(
            String reason, Optional<String> remedy, Optional<String> question, List<Evidence> evidence, List<Shortfall> shortfalls) {
        return Stream.of(Stream.of(reason), remedy.stream(), question.stream(),
                        evidence.stream().map(Evidence::text), shortfalls.stream().map(Shortfall::text))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
    }

    private AuthorityAnswer authority(AuthorityAnswer answer) {
        if (withholding.isNothing()) {
            return answer;
        }
        Set<String> told = alone.map(Review::authorities).orElse(List.of()).stream()
                .flatMap(one -> Stream.concat(Stream.of(one.message()), one.remedy().stream()))
                .collect(Collectors.toSet());
        List<Body> bodies = new ArrayList<>();
        answer.evidence().forEach(body -> withholding.shown(body).ifPresent(one -> bodies.add((Body) one)));
        boolean named = answer.expected().isPresent() || bodies.size() == answer.evidence().size();
        return new AuthorityAnswer(answer.row(), named ? answer.name() : general.say(General.BODY), answer.expected(), answer.standing(), bodies,
                sentences.mayTell(answer.message(), told) ? answer.message() : general.say(General.AUTHORITY),
                answer.remedy().map(remedy -> sentences.mayTell(remedy, told) ? remedy : general.say(General.REMEDY)),
                answer.evidence().size() - bodies.size());
    }

    private List<Note> notes() {
        Iterator<Note> onAnswers = whole.notesOnAnswers(cutAnswers::by).iterator();
        return whole.notes().stream().map(note -> note(note.kind() == NoteKind.ANSWER ? onAnswers.next() : note)).toList();
    }

    private Note note(Note note) {
        Set<String> told = alone.map(Review::notes).orElse(List.of()).stream()
                .flatMap(one -> Stream.concat(Stream.of(one.text()), one.remedy().stream()))
                .collect(Collectors.toSet());
        List<Evidence> evidence = evidence(note.evidence(), note.evidence().stream().map(Evidence::text).collect(Collectors.toSet()));
        boolean mayTell = note.kind() == NoteKind.ANSWER ? !sentences.hasWithheld(note.text()) : sentences.mayTell(note.text(), told);
        return new Note(note.kind(), mayTell ? note.text() : general.say(General.NOTE), evidence,
                note.remedy().map(remedy -> sentences.mayTell(remedy, told) ? remedy : general.say(General.REMEDY)),
                note.evidence().size() - evidence.size());
    }
}
