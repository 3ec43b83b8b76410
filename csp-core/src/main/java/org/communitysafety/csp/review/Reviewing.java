package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.answer.PersonAnswer;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityCheck;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.time.Span;

/** One review being made: each duty on its day, and what is one gap counted once. */
final class Reviewing {

    private static final Comparator<Span> LATEST = Comparator.comparing(Span::last).thenComparing(Span::first);
    private static final LocalDate ENGLAND_FROM = LocalDate.of(2007, 8, 1);
    private static final LocalDate WALES_FROM = LocalDate.of(2007, 11, 19);
    private static final LocalDate SERIOUS_VIOLENCE_DUTY_FROM = LocalDate.of(2023, 1, 31);

    private final Papers papers;
    private final ReviewOptions options;
    private final Catalogue catalogue;
    private final AreaRegister register;
    private final Tracing tracing;

    Reviewing(Papers papers, ReviewOptions options, Catalogue catalogue, AreaRegister register, Tracing tracing) {
        this.papers = papers;
        this.options = IdsMinded.in(papers, options);
        this.catalogue = catalogue;
        this.register = register;
        this.tracing = tracing;
    }

    Review review() {
        List<Note> notes = new ArrayList<>();
        Setting setting = Setting.of(papers, options, register, notes);
        Optional<Place> place = setting.place();
        Optional<LocalDate> day = setting.day();
        day.ifPresent(asked -> refuseBefore(lawFrom(place), asked));
        AsAt seen = AsAt.of(papers, options.asAt());
        Dossier dossier =
                new Dossier(seen.papers(), place, setting.year(), options.unread(), options.assumeWhole(), options.words());
        List<Finding> findings = new ArrayList<>();
        for (Duty duty : catalogue.asked(options.packs())) {
            if (place.isEmpty() || duty.getNations().contains(place.get().getNation())) {
                ask(duty, dossier, notes).map(seen::told).ifPresent(findings::add);
            } else {
                tracing.isOfAnotherNation(duty, place.get(), options.words());
            }
        }
        List<AuthorityAnswer> authorities =
                day.flatMap(dossier.authorities()::on).map(AuthorityCheck::of).orElse(List.of());
        if (!options.unread().in(List.of("/bodies")).isEmpty()) {
            authorities = authorities.stream().map(this::ofBodiesInPart).toList();
        }
        notes.addAll(LawApart.of(place, options.words()));
        notes.addAll(Citations.of(papers, place.map(Place::getNation), options.words()));
        List<Finding> counted = counted(findings);
        List<WeighedAnswer> answers = Weighing.of(options, setting.year(), counted);
        Review review = new Review(papers, options, catalogue, place, setting.year(), counted, day, authorities, notes, answers,
                rulePacks(seen, setting, List.copyOf(notes)));
        return review.with(AnswerNotes.of(review, PersonAnswer::getBy));
    }

    /** Asked last, of a dossier of their own: nothing that a pack does can reach what the law answers. */
    private List<PackReview> rulePacks(AsAt seen, Setting setting, List<Note> notes) {
        List<PackReview> told = new ArrayList<>();
        Set<String> namespaces = new HashSet<>();
        for (RulePack pack : options.rulePacks().packs()) {
            if (!namespaces.add(pack.getNamespace())) {
                told.add(new PackReview(pack, List.of(), Optional.of(options.words().say(
                        ReviewMessages.SAME_NAMESPACE, pack.getNamespace(), pack.getVersion()))));
                continue;
            }
            List<PackFinding> findings = new ArrayList<>();
            List<RuleNotAsked> notAsked = new ArrayList<>();
            for (PackRule rule : pack.getRules()) {
                Optional<Place> other = setting.place().filter(place -> !rule.getNations().contains(place.getNation()));
                if (other.isPresent()) {
                    notAsked.add(RuleNotAsked.of(rule, other.get(), options.words()));
                    continue;
                }
                Dossier dossier = new Dossier(
                        seen.papers(), setting.place(), setting.year(), options.unread(), options.assumeWhole(), options.words());
                List<Window> days = new ArrayList<>(1);
                rule.answer(asked -> {
                    Optional<Finding> found = ask(asked, dossier, notes).map(seen::told);
                    window(asked, options, dossier).ifPresent(days::add);
                    return found;
                }, options.words()).ifPresentOrElse(findings::add, () -> notAsked.add(RuleNotAsked.of(rule, days, options.words())));
            }
            told.add(new PackReview(pack, findings, Optional.empty(), notAsked));
        }
        return told;
    }

    /** An authority that is not named among the bodies that could be read may be among the others. */
    private AuthorityAnswer ofBodiesInPart(AuthorityAnswer answer) {
        return answer.standing() != AuthorityStanding.NOT_NAMED
                ? answer
                : new AuthorityAnswer(answer.row(), answer.name(), answer.expected(), AuthorityStanding.UNCLEAR,
                        answer.evidence(), options.words().say(ReviewMessages.BODIES_IN_PART, answer.name()),
                        Optional.of(options.words().say(ReviewMessages.PUT_BODIES_RIGHT)));
    }

    /** The first day of the Regulations of 2007 in the nation; where no area is known, in the first of the two. */
    private static LocalDate lawFrom(Optional<Place> place) {
        return place.map(Place::getNation).filter(Nation.WALES::equals).isPresent() ? WALES_FROM : ENGLAND_FROM;
    }

    private void refuseBefore(LocalDate first, LocalDate asked) {
        if (asked.isBefore(first)) {
            throw new LawNotEncodedException(options.words().say(ReviewMessages.NOT_ENCODED,
                    options.words().day(first), options.words().day(asked)));
        }
    }

    private Optional<Finding> ask(Duty duty, Dossier dossier, List<Note> notes) {
        if (options.on().filter(day -> !duty.getInForce().on(day)).isPresent()) {
            tracing.isNotLaw(duty, Window.given(options.on().get()), options.words());
            return Optional.empty();
        }
        Optional<Window> window = window(duty, options, dossier);
        List<String> lost = options.on().isPresent() ? List.of() : lost(duty, dossier, window);
        if (lost.isEmpty() && window.map(Window::days).filter(days -> !duty.getInForce().sometimeIn(days.first(), days.last())).isPresent()) {
            tracing.isNotLaw(duty, window.get(), options.words());
            return Optional.empty();
        }
        window.ifPresent(days -> tracing.isAsked(duty, days));
        if (dossier.place().isEmpty()) {
            return Optional.of(notEvaluated(duty, window.map(Window::days).map(Span::last), NoteKind.AREA, notes));
        }
        if (options.on().isPresent()) {
            return Optional.of(duty.ask(dossier, options.on().get(), options.asAt(), tracing.of(duty)));
        }
        if (!lost.isEmpty()) {
            return Optional.of(onAnUnknownDay(duty, dossier, window.map(Window::days).map(Span::last), lost));
        }
        if (window.isEmpty()) {
            return Optional.of(notEvaluated(duty, Optional.empty(), NoteKind.YEAR, notes));
        }
        LocalDate first = window.get().days().first();
        LocalDate last = window.get().days().last();
        return Optional.of(duty.getInForce().throughout(first, last)
                ? duty.ask(dossier, last, options.asAt(), tracing.of(duty))
                : changedWithin(duty, dossier, first, last));
    }

    /** The parts that were not read, if for want of them it is not known whether the duty is law on the day to ask it on. */
    private static List<String> lost(Duty duty, Dossier dossier, Optional<Window> window) {
        LostDays lost = LostDays.of(duty, dossier, window);
        return lost.leavesOpen(duty) ? lost.parts() : List.of();
    }

    /** Where the duty is no law for the area, the day does not matter. */
    private Finding onAnUnknownDay(Duty duty, Dossier dossier, Optional<LocalDate> likely, List<String> lost) {
        Optional<Finding> outside = likely.map(day -> duty.ask(dossier, day, options.asAt(), tracing.of(duty)))
                .filter(asked -> asked.outcome() == Outcome.NOT_APPLICABLE);
        return outside.orElseGet(() -> duty.notRead(likely.filter(duty.getInForce()::on), lost, options.words()));
    }

    /** What the review as a whole lacks is the reason, as the note on it tells. */
    private static Finding notEvaluated(Duty duty, Optional<LocalDate> on, NoteKind why, List<Note> notes) {
        Note note = notes.stream()
                .filter(one -> one.kind() == why && one.remedy().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return duty.notEvaluated(on, note.text(), note.remedy().orElseThrow());
    }

    /** The law changed on a day that the date in the papers leaves open. */
    private Finding changedWithin(Duty duty, Dossier dossier, LocalDate first, LocalDate last) {
        LocalDate day = duty.getInForce().to().filter(end -> end.isBefore(last)).orElse(last);
        Finding asked = duty.ask(dossier, day, options.asAt(), tracing.of(duty));
        if (asked.outcome() == Outcome.NOT_APPLICABLE || asked.outcome() == Outcome.NOT_EVALUATED) {
            return asked;
        }
        return new Finding(duty, asked.askedOn(), Outcome.FOR_JUDGEMENT, Optional.empty(), asked.evidence(),
                asked.shortfalls(), options.words().say(ReviewMessages.LAW_FOR_PART, options.words().day(first),
                        options.words().day(last)), Optional.empty(), Optional.of(options.words().say(ReviewMessages.WHICH_DAY)));
    }

    /** The days of which one is the day to ask the duty on; empty if nothing tells. */
    static Optional<Window> window(Duty duty, ReviewOptions options, Dossier dossier) {
        return options.on().map(Window::given).or(() -> window(duty, dossier));
    }

    /**
     * The days on which the duty may have to be asked; empty if nothing tells. An assessment dated before the Regulations
     * cannot be that of the plan: its duties do not drop out of the ledger for it, but are asked as of one without a date. So
     * with an agreement, and with a serious violence strategy from before the duty.
     */
    private static Optional<Window> window(Duty duty, Dossier dossier) {
        Optional<PlanYear> year = dossier.year();
        return switch (duty.getConcern()) {
            case PLAN, PARTNERSHIP, AUTHORITY -> eve(year);
            case STRATEGIC_ASSESSMENT -> dated(dossier.assessment(), year, lawFrom(dossier.place())).or(() -> yearBefore(year));
            case COMMUNITY_SAFETY_AGREEMENT -> dated(dossier.agreement(), year, ENGLAND_FROM).or(() -> yearBefore(year));
            case SERIOUS_VIOLENCE_STRATEGY -> dated(dossier.violence(), year, SERIOUS_VIOLENCE_DUTY_FROM).or(() -> eve(year));
            case ENGAGEMENT, PUBLICATION -> latest(duty, dossier)
                    .map(days -> new Window(days, AskedBecause.EVENT))
                    .or(() -> year.map(known -> new Window(Span.of(known.getLast()), AskedBecause.END_OF_YEAR)));
        };
    }

    private static Optional<Window> eve(Optional<PlanYear> year) {
        return year.map(known -> new Window(Span.of(known.getEve()), AskedBecause.EVE_OF_YEAR));
    }

    private static Optional<Window> yearBefore(Optional<PlanYear> year) {
        return year.map(known -> new Window(Span.of(known.previous()), AskedBecause.YEAR_BEFORE));
    }

    private static Optional<Window> dated(Optional<? extends Paper> paper, Optional<PlanYear> year, LocalDate lawFrom) {
        return paper.flatMap(Paper::getDate)
                .map(Span::of)
                .filter(date -> year.isEmpty() || !date.last().isBefore(lawFrom))
                .map(date -> new Window(date, AskedBecause.DATE_OF_PAPER));
    }

    /** The latest of the recorded events that fell while the duty was law. */
    private static Optional<Span> latest(Duty duty, Dossier dossier) {
        Span latest = null;
        for (Span event : duty.eventsIn(dossier)) {
            if (duty.getInForce().sometimeIn(event.first(), event.last())
                    && (latest == null || LATEST.compare(event, latest) > 0)) {
                latest = event;
            }
        }
        return Optional.ofNullable(latest);
    }

    private List<Finding> counted(List<Finding> findings) {
        Map<DutyId, Finding> byId = new HashMap<>();
        findings.forEach(finding -> byId.put(finding.duty().getId(), finding));
        List<Finding> counted = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            counted.add(finding.gap().isEmpty() ? finding : finding.countedUnder(gap(finding, byId)));
        }
        return counted;
    }

    /** A limb of what is itself a gap is that gap; twins are counted under the first of them. */
    private DutyId gap(Finding finding, Map<DutyId, Finding> byId) {
        Finding whole = finding.duty().getLimbOf().map(byId::get).orElse(null);
        if (whole != null && whole.gap().isPresent() && whole.outcome() == finding.outcome()) {
            return gap(whole, byId);
        }
        Duty first = catalogue.countedUnder(finding.duty());
        Finding twin = byId.get(first.getId());
        return twin != null && twin.gap().isPresent() ? first.getId() : finding.duty().getId();
    }
}
