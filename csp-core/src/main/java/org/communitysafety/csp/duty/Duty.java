package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.law.Provision;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one limb of a provision requires: of whom, since when, where, and what in the papers shows it.
 *
 * <p>Written as one sentence, {@link #numbered numbered(…).of(…).under(…).must(…).from(…)…}; a duty that lacks a part does
 * not compile. Immutable and thread-safe.
 */
public final class Duty {

    /** Topics that several duties have, which nothing but a subject tells apart. */
    private static final Set<Topic> SHARED = EnumSet.of(
            Topic.INFORMATION, Topic.CONSULTATION, Topic.STRATEGY_GROUP, Topic.COMBINATION, Topic.JOINT_WORKING,
            Topic.CO_OPERATION, Topic.REPORT_TO_POLICING_BODY, Topic.SCRUTINY);

    private static final String TITLE = ".title";
    private static final String DEMAND = ".demand";
    private static final String WORDING = ".wording";
    private static final String SHOWN_BY = ".shown-by";
    private static final String QUESTION = ".question";
    private static final String IDLE_BEFORE = ".idle-before";
    private static final String DOUBT = ".doubt.";

    final DutyId id;
    final String title;
    final Bearer bearer;
    final Provision provision;
    final Strength strength;
    final String wording;
    final InForce inForce;
    final Set<Nation> nations;
    final AreaLimit areas;
    final Concern concern;
    final boolean setOut;
    final Check check;
    final Showing showing;
    final @Nullable Topic topic;
    final boolean ownWords;
    final boolean amongOthers;
    final @Nullable LocalDate bites;
    final String idleBefore;
    final @Nullable Subject subject;
    final List<DutyId> twins;
    final @Nullable DutyId limbOf;
    final @Nullable DutyId succeeds;
    final @Nullable BiFunction<Dossier, LocalDate, Optional<String>> notArisen;
    final @Nullable Function<Dossier, Optional<LocalDate>> deadline;
    final @Nullable Function<Dossier, List<Span>> events;
    final @Nullable String question;
    final boolean deniable;
    final List<String> doubts;
    final Map<Nation, String> limits;
    private final String demand;

    Duty(DutySentence said) {
        this.id = said.id;
        this.title = said.title;
        this.bearer = said.bearer;
        this.provision = said.provision;
        this.strength = said.strength;
        this.wording = said.wording;
        this.inForce = said.inForce;
        this.nations = EnumSet.copyOf(said.nations);
        this.areas = said.areas;
        this.concern = said.concern;
        this.setOut = said.setOut;
        this.check = said.check;
        this.showing = said.showing;
        this.topic = said.topic;
        this.ownWords = said.ownWords;
        this.amongOthers = said.amongOthers;
        this.bites = said.bites;
        this.idleBefore = said.idleBefore;
        this.subject = said.subject;
        this.twins = said.twins;
        this.limbOf = said.limbOf;
        this.succeeds = said.succeeds;
        this.notArisen = said.notArisen;
        this.deadline = said.deadline;
        this.events = said.events;
        this.question = said.question;
        this.deniable = said.deniable;
        this.doubts = List.copyOf(said.doubts);
        this.limits = Map.copyOf(said.limits);
        this.demand = demanded(Words.english());
    }

    /** Starts the sentence: the id in the register, and a short title. */
    public static DutySentence.Whose numbered(String id, String title) {
        return new DutySentence(DutyId.of(id), title).start();
    }

    /** Its id in the register. */
    public DutyId getId() {
        return id;
    }

    /** A short title. */
    public String getTitle() {
        return title;
    }

    /** Who owes it. */
    public Bearer getBearer() {
        return bearer;
    }

    /** Where it stands. */
    public Provision getProvision() {
        return provision;
    }

    /** How strongly it asks. */
    public Strength getStrength() {
        return strength;
    }

    /** What it asks, as one sentence in our words. */
    public String getDemand() {
        return demand;
    }

    /** Its title, in that language. */
    public String title(Words words) {
        return words.own(id, TITLE, title);
    }

    /** What shows it, in that language: a phrase. */
    public String shownBy(Words words) {
        return words.own(id, SHOWN_BY, showing.words());
    }

    /** What it asks without who owes it, in that language. */
    public String wording(Words words) {
        return words.own(id, WORDING, wording);
    }

    /** What is not settled about this reading of the law, in that language: sentences. */
    public List<String> doubts(Words words) {
        List<String> told = new ArrayList<>(doubts.size());
        for (int i = 0; i < doubts.size(); i++) {
            told.add(words.own(id, DOUBT + (i + 1), doubts.get(i)));
        }
        return told;
    }

    /** Its own question, in that language; empty if it is asked in the usual words. */
    Optional<String> question(Words words) {
        return Optional.ofNullable(question).map(asked -> words.own(id, QUESTION, asked));
    }

    /** Why there was nothing to bite on before its day, in that language. */
    String idleBefore(Words words) {
        return words.own(id, IDLE_BEFORE, idleBefore);
    }

    /** What it says itself, in English, by the key under which another language has it. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(id + TITLE, title);
        texts.put(id + WORDING, wording);
        texts.put(id + SHOWN_BY, showing.words());
        if (question != null) {
            texts.put(id + QUESTION, question);
        }
        if (!idleBefore.isEmpty()) {
            texts.put(id + IDLE_BEFORE, idleBefore);
        }
        for (int i = 0; i < doubts.size(); i++) {
            texts.put(id + DOUBT + (i + 1), doubts.get(i));
        }
        return texts;
    }

    /** What it asks, as one sentence, in that language. */
    public String demand(Words words) {
        return words.areAsSaid() ? demand : words.own(id, DEMAND, demanded(words));
    }

    private String demanded(Words words) {
        boolean after = bearer.getName().indexOf(',') >= 0;
        Message.Two<String, String> asks = strength.getVerb().equals("must")
                ? after ? DemandMessages.MUST_AFTER_COMMA : DemandMessages.MUST
                : after ? DemandMessages.SHOULD_AFTER_COMMA : DemandMessages.SHOULD;
        return words.say(asks, bearer.beginning(words), wording(words));
    }

    /** What it asks, as the words that follow "must" or "should". */
    public String getWording() {
        return wording;
    }

    /** From when to when it is law. */
    public InForce getInForce() {
        return inForce;
    }

    /** The first day on which it asks anything, where that is later than the first on which it is law. */
    public Optional<LocalDate> getBites() {
        return Optional.ofNullable(bites);
    }

    /** The nations it is law in. */
    public Set<Nation> getNations() {
        return EnumSet.copyOf(nations);
    }

    /** The areas it is law for. */
    public AreaLimit getAreas() {
        return areas;
    }

    /** The paper or activity it concerns. */
    public Concern getConcern() {
        return concern;
    }

    /** Whether the law wants it set out in that paper; if not, silence of the paper is never a gap. */
    public boolean isSetOutInPaper() {
        return setOut;
    }

    /** What a machine can do about it. */
    public Check getCheck() {
        return check;
    }

    /** What would show it, as a phrase. */
    public String getShownBy() {
        return showing.words();
    }

    /** Where what shows it is looked for: JSON Pointers (RFC 6901) into the papers, the likeliest first. */
    public List<String> getLooksIn() {
        return showing.looksIn();
    }

    /** The duties that ask the same from another provision, in one nation or the other, and are told together with it. */
    public List<DutyId> getTwins() {
        return twins;
    }

    /** The duty that this one is a limb of: what leaves that one unshown leaves this one so. */
    public Optional<DutyId> getLimbOf() {
        return Optional.ofNullable(limbOf);
    }

    /** The earlier wording that this one replaced. */
    public Optional<DutyId> getSucceeds() {
        return Optional.ofNullable(succeeds);
    }

    /** What is not settled about this reading of the law, in sentences. */
    public List<String> getDoubts() {
        return doubts;
    }

    /** What it is not for in one nation, in a sentence that stands among the doubts too; empty if nothing is told. */
    public Optional<String> getLimitIn(Nation nation) {
        return Optional.ofNullable(limits.get(nation));
    }

    /**
     * The outcomes it can have, by its strength, place and check. What papers do not speak of on its own, such as who
     * came to the meeting, cannot be said to be elsewhere or at odds: then the meeting is.
     */
    public Set<Outcome> getPermittedOutcomes() {
        EnumSet<Outcome> permitted = EnumSet.of(Outcome.NOT_EVALUATED, Outcome.FOR_JUDGEMENT);
        if (notArisen != null || leavesOutSome()) {
            permitted.add(Outcome.NOT_APPLICABLE);
        }
        boolean dateTells = check == Check.COMPUTABLE && setOut;
        if ((topic != null && !sharesItsTopic()) || dateTells || deniable) {
            permitted.add(Outcome.CONTRADICTED);
        }
        if (topic != null) {
            permitted.add(Outcome.SHOWN_ELSEWHERE);
        }
        if (deadline != null) {
            permitted.add(Outcome.NOT_YET_DUE);
        }
        if (check != Check.JUDGEMENT) {
            permitted.add(Outcome.SHOWN);
            permitted.add(Outcome.NOT_RECORDED);
            if (setOut && strength == Strength.MUST) {
                permitted.add(Outcome.NOT_SHOWN);
            }
        }
        return permitted;
    }

    /** Whether the papers can tell that what calls for it has not arisen. */
    public boolean mayNotArise() {
        return notArisen != null;
    }

    /** Whether its nations have areas that it is not for; Wales has no counties with districts. */
    private boolean leavesOutSome() {
        return Stream.of(AreaKind.values())
                .filter(kind -> nations.contains(kind == AreaKind.WELSH_PRINCIPAL_AREA ? Nation.WALES : Nation.ENGLAND))
                .anyMatch(kind -> !areas.takesIn(kind));
    }

    /**
     * Whether its topic takes in several duties that nothing else tells apart, such as whose information was considered:
     * then a statement that something is not so does not say which of them it denies.
     */
    boolean sharesItsTopic() {
        return amongOthers || (subject == null && !ownWords && topic != null && SHARED.contains(topic));
    }

    /** The days of the recorded events it is asked on; none if none is recorded, or it is not asked on an event. */
    public List<Span> eventsIn(Dossier dossier) {
        return events == null ? List.of() : events.apply(dossier);
    }

    /**
     * Asks it of the papers.
     *
     * @param dossier the papers
     * @param on the day it is asked on
     * @param asAt the day the papers are looked at; empty if deadlines are not to be minded
     * @return one finding, counted under no gap yet
     * @throws IllegalArgumentException if the area is not known
     */
    public Finding ask(Dossier dossier, LocalDate on, Optional<LocalDate> asAt) {
        return ask(dossier, on, asAt, Trace.OFF);
    }

    /** Asks it as {@link #ask(Dossier, LocalDate, Optional)}, and lets the trace keep how the answer was come to. */
    public Finding ask(Dossier dossier, LocalDate on, Optional<LocalDate> asAt, Trace trace) {
        return Answer.of(this, dossier, on, asAt, trace);
    }

    /** A finding that it could not be checked, since these parts of the papers could not be read. */
    public Finding notRead(Optional<LocalDate> on, List<String> pointers, Words words) {
        return notEvaluated(on, Answer.notRead(pointers, words), words.say(AnswerMessages.PUT_RIGHT));
    }

    /** A finding that it could not be checked, and why. */
    public Finding notEvaluated(Optional<LocalDate> on, String reason, String remedy) {
        return new Finding(this, on, Outcome.NOT_EVALUATED, Optional.empty(), List.of(), List.of(), reason,
                Optional.of(remedy), Optional.empty());
    }

    @Override
    public String toString() {
        return id.value();
    }
}
