package org.communitysafety.csp.duty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The papers of one review, with what the rules look up in them found once.
 *
 * <p>Not thread-safe: a review makes its own.
 */
public final class Dossier {

    private static final Records NO_RECORDS = Records.builder().build();
    private static final String YEAR = "/plan/year";
    private static final String PERIOD = "/plan/period";
    private static final String PLAN = "/plan";
    private static final String STRATEGY_GROUP = "/partnership/strategyGroup";
    private static final String BODIES = "/bodies";
    private static final Pattern ID_OF_A_BODY = Pattern.compile("/bodies/\\d+/id");
    private static final String ASSESSMENT_DATE = "/assessment/date";
    private static final String AGREEMENT_YEAR = "/agreement/year";
    private static final String AGREEMENT_DATE = "/agreement/date";

    private final Papers papers;
    private final Optional<Place> place;
    private final Optional<PlanYear> year;
    private final Unread unread;
    private final List<String> idsLost;
    private final boolean assumeWhole;
    private final Words words;
    private final List<Told> told = new ArrayList<>();
    private final Map<Subject, List<Served>> planServing;
    private final AuthorityLookup authorities;
    /** Where the years, dates and the like stand that have been asked for since {@link #begin()} and may not have been read. */
    private final Set<String> asked = new LinkedHashSet<>();
    private @Nullable Map<EventKind, List<Event>> events;
    private @Nullable Map<ElementId, Body> bodies;

    /**
     * A statement and the paper it stands in.
     *
     * @param paper the paper
     * @param statement the statement
     */
    public record Told(Paper paper, Statement statement) {}

    /**
     * The papers as one review sees them.
     *
     * @param papers the papers
     * @param place what they are for; empty if it is not known
     * @param year the plan's year; empty if it is not known
     * @param unread what could not be read
     * @param assumeWhole whether papers that are present are taken to be in hand whole
     * @param words the language in which reasons, remedies and questions are given
     */
    public Dossier(
            Papers papers,
            Optional<Place> place,
            Optional<PlanYear> year,
            Unread unread,
            boolean assumeWhole,
            Words words) {
        this.papers = papers;
        this.place = place;
        this.year = year;
        this.unread = unread;
        this.idsLost = unread.getPointers().stream().filter(pointer -> ID_OF_A_BODY.matcher(pointer).matches()).toList();
        this.assumeWhole = assumeWhole;
        this.words = words;
        this.authorities = new AuthorityLookup(papers, place, words);
        papers.getPlan().ifPresent(this::listen);
        papers.getAssessment().ifPresent(this::listen);
        papers.getAgreement().ifPresent(this::listen);
        papers.getSeriousViolenceStrategy().ifPresent(this::listen);
        papers.getReports().forEach(this::listen);
        this.planServing = papers.getPlan().map(Served::in).orElse(Map.of());
    }

    private void listen(Paper paper) {
        for (Statement statement : paper.getStatements()) {
            told.add(new Told(paper, statement));
        }
    }

    /** The papers. */
    public Papers papers() {
        return papers;
    }

    /** The language in which reasons, remedies and questions are given. */
    public Words words() {
        return words;
    }

    /** The plan under review. */
    public Optional<Plan> plan() {
        return papers.getPlan();
    }

    /** The strategic assessment the plan rests on. */
    public Optional<StrategicAssessment> assessment() {
        return papers.getAssessment();
    }

    /** The records; empty ones if there are none. */
    public Records records() {
        return papers.getRecords().orElse(NO_RECORDS);
    }

    /** The county's community safety agreement. */
    public Optional<CommunitySafetyAgreement> agreement() {
        return papers.getAgreement();
    }

    /** The strategy under the Serious Violence Duty. */
    public Optional<SeriousViolenceStrategy> violence() {
        return papers.getSeriousViolenceStrategy();
    }

    /** What the papers are for. */
    public Optional<Place> place() {
        return place;
    }

    /** The plan's year. */
    public Optional<PlanYear> year() {
        asked.addAll(lostYear());
        return year;
    }

    /** Where what would tell the plan's year stands, if that was lost or may not be what was meant; a county's agreement tells it. */
    private List<String> lostYear() {
        if (plan().isEmpty() && agreement().isPresent()) {
            boolean isSaid = agreement().flatMap(CommunitySafetyAgreement::getYear).isPresent() && !unread.isWithin(AGREEMENT_YEAR);
            return isSaid ? List.of(PLAN) : List.of(PLAN, AGREEMENT_YEAR, AGREEMENT_DATE);
        }
        boolean isSaid = plan().flatMap(Plan::getYear).isPresent() && !unread.isWithin(YEAR);
        return isSaid ? List.of() : List.of(YEAR, PERIOD);
    }

    /** For a review: whether what was asked for so far rests on the plan's year; then where that stands, if it was lost. */
    public List<String> yearAskedFor() {
        List<String> lost = lostYear();
        return asked.containsAll(lost) ? lost : List.of();
    }

    /** The year from April to March in which the assessment was made; empty if its date does not tell. */
    public Optional<PlanYear> assessmentYear() {
        return assessment().map(this::dateOf).orElseGet(() -> asked(ASSESSMENT_DATE, Optional.empty())).flatMap(Dossier::yearOf);
    }

    /** The year the agreement says it is for. */
    public Optional<PlanYear> agreementYear() {
        return asked(AGREEMENT_YEAR, agreement().flatMap(CommunitySafetyAgreement::getYear));
    }

    /** When the agreement says it was made. */
    public Optional<PartialDate> agreementDate() {
        return agreement().flatMap(this::dateOf);
    }

    /** When a paper under review says it was made. */
    public Optional<PartialDate> dateOf(Paper paper) {
        return asked(pointerOf(paper) + "/date", paper.getDate());
    }

    /**
     * For a search: what stands there in the papers, on which the answer rests even where it is shown by something else. If it may
     * not be what was meant, the duty is not answered.
     *
     * @param pointer its JSON Pointer in the papers
     * @param value what was read there
     * @return the value
     */
    public <V> Optional<V> asked(String pointer, Optional<V> value) {
        if (value.isEmpty() || unread.isWithin(pointer)) {
            asked.add(pointer);
        }
        return value;
    }

    /** The year from April to March that all days of the date lie in, if they lie in one, from 1900 to 2999. */
    public static Optional<PlanYear> yearOf(PartialDate date) {
        if (date.getFirst().getYear() < 1900 || date.getLast().getYear() > 2999) {
            return Optional.empty();
        }
        PlanYear first = PlanYear.of(date.getFirst());
        return first.equals(PlanYear.of(date.getLast())) ? Optional.of(first) : Optional.empty();
    }

    /** The bodies of the papers against those that the law names for the area. */
    public AuthorityLookup authorities() {
        asksIds();
        return authorities;
    }

    /** For a review: forgets what was asked for, as another duty is to be answered. */
    public void begin() {
        asked.clear();
    }

    /** For a review: where in the papers what was asked for so far stands, on which the answer rests too where it was not read. */
    public List<String> askedFor() {
        return asked.isEmpty() ? List.of() : List.copyOf(asked);
    }

    /** What could not be read. */
    public Unread unread() {
        return unread;
    }

    /** Every statement of the papers under review, with its paper, in the order of the papers. */
    public List<Told> told() {
        return told;
    }

    /** The strategies, priorities, actions and measures of the plan that are said to serve the subject, in that order. */
    public List<Served> planServing(Subject subject) {
        return planServing.getOrDefault(subject, List.of());
    }

    /** Whether the paper is here and all of it was in hand, or is to be taken so. */
    public boolean isWhole(Optional<? extends Paper> paper) {
        return paper.isPresent() && inHand(paper.get()) == InHand.WHOLE;
    }

    /** Whether the paper was in hand in part, and is to be taken as whole. */
    public boolean isTakenAsWhole(Optional<? extends Paper> paper) {
        return isWhole(paper) && InHand.of(paper.get(), false) != InHand.WHOLE;
    }

    /** How much of the paper was in hand, or is to be taken so. */
    public InHand inHand(Paper paper) {
        String pointer = pointerOf(paper) + "/inHand";
        if (unread.isWithin(pointer)) {
            asked.add(pointer);
        }
        return InHand.of(paper, assumeWhole);
    }

    /** Reports alone stand in a list. */
    @SuppressWarnings("ReferenceEquality")
    private String pointerOf(Paper paper) {
        for (Concern concern : Concern.values()) {
            if (concern.paperIn(papers).filter(known -> known == paper).isPresent()) {
                return concern.getPointer().orElseThrow();
            }
        }
        return "/reports";
    }

    /** The recorded events of those kinds, in the order of the records. */
    public List<Event> events(Set<EventKind> kinds) {
        if (events == null) {
            events = new EnumMap<>(EventKind.class);
            for (Event event : records().getEvents()) {
                events.computeIfAbsent(event.getKind(), first -> new ArrayList<>()).add(event);
            }
        }
        if (kinds.size() == 1) {
            return events.getOrDefault(kinds.iterator().next(), List.of());
        }
        return records().getEvents().stream().filter(event -> kinds.contains(event.getKind())).toList();
    }

    /** The body with that id. */
    public Optional<Body> body(ElementId id) {
        asksIds();
        if (bodies == null) {
            bodies = new HashMap<>();
            for (Body body : papers.getBodies()) {
                bodies.putIfAbsent(body.getId(), body);
            }
        }
        return Optional.ofNullable(bodies.get(id));
    }

    /** The body that is said to be the strategy group. */
    public Optional<ElementId> strategyGroup() {
        return asked(STRATEGY_GROUP, papers.getPartnership().flatMap(Partnership::getStrategyGroup));
    }

    /** Two bodies of one id cannot be told apart: which of them is meant matters to whatever looks one up. */
    private void asksIds() {
        asked.addAll(idsLost);
    }

    /**
     * Whether the body is the strategy group of the area, or the partnership itself. Another partnership, or the group of
     * another area, is neither: where the papers do not say which group is theirs, only a single one can be.
     */
    public boolean isStrategyGroup(ElementId id) {
        Optional<ElementId> said = strategyGroup();
        if (said.filter(id::equals).isPresent()) {
            return true;
        }
        Optional<Body> body = body(id);
        Optional<BodyKind> kind = body.flatMap(Body::getKind);
        if (kind.filter(BodyKind.PARTNERSHIP::equals).isPresent()) {
            return papers.getPartnership()
                    .filter(ours -> ours.getName().strip().equalsIgnoreCase(body.get().getName().strip()))
                    .isPresent();
        }
        if (said.isPresent() || kind.filter(BodyKind.STRATEGY_GROUP::equals).isEmpty()) {
            return false;
        }
        asked.add(BODIES);
        return papers.getBodies().stream().filter(one -> one.getKind().equals(kind)).count() == 1;
    }
}
