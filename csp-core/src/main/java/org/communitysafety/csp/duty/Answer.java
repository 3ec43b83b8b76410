package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.time.DayInWords;
import org.jspecify.annotations.Nullable;

/** How a duty comes to its finding: the outcomes in order of precedence, the first that is honest. */
final class Answer {

    private static final List<String> STATEMENTS = List.of(
            "/plan/statements",
            "/assessment/statements",
            "/agreement/statements",
            "/seriousViolenceStrategy/statements",
            "/reports");

    private final Duty duty;
    private final Dossier dossier;
    private final LocalDate on;
    private final Trace trace;
    private final Look look;

    private Answer(Duty duty, Dossier dossier, LocalDate on, Trace trace) {
        this.duty = duty;
        this.dossier = dossier;
        this.on = on;
        this.trace = trace;
        this.look = new Look(dossier.words());
    }

    static Finding of(Duty duty, Dossier dossier, LocalDate on, Optional<LocalDate> asAt, Trace trace) {
        return new Answer(duty, dossier, on, trace).find(asAt);
    }

    private Finding find(Optional<LocalDate> asAt) {
        Place place = dossier.place().orElseThrow(() -> new IllegalArgumentException("a duty is asked of an area"));
        Optional<String> excluded = duty.areas.excludes(place, dossier, on);
        if (excluded.isPresent()) {
            return found(Outcome.NOT_APPLICABLE, excluded.get(), null, null);
        }
        if (duty.bites != null && on.isBefore(duty.bites)) {
            return found(Outcome.NOT_APPLICABLE, duty.idleBefore, null, null);
        }
        trace.restsOn(this::restsOn);
        Optional<String> notArisen = duty.notArisen == null ? Optional.empty() : duty.notArisen.apply(dossier, on);
        if (notArisen.isPresent() && !dossier.unread().in(duty.showing.looksIn()).isEmpty()) {
            return notRead(dossier.unread().in(duty.showing.looksIn()));
        }
        if (notArisen.isPresent()) {
            return found(Outcome.NOT_APPLICABLE, notArisen.get(), null, null);
        }
        trace.no(Outcome.NOT_APPLICABLE, () -> "It is for " + duty.areas.getName() + "; " + place.getName()
                + (place.isCombined() ? " are." : " is one.") + (duty.notArisen == null ? ""
                        : " Nothing is recorded that would keep it from arising."));
        duty.showing.search().through(dossier, on, look);
        hearStatements();
        Optional<LocalDate> deadline = duty.deadline == null ? Optional.empty() : duty.deadline.apply(dossier);
        if (asAt.isPresent() && deadline.isPresent() && deadline.get().isAfter(asAt.get())) {
            return found(Outcome.NOT_YET_DUE, "Not due until " + DayInWords.of(deadline.get())
                    + "; the papers are looked at as at " + DayInWords.of(asAt.get()) + ".", null, null);
        }
        trace.no(Outcome.NOT_YET_DUE, () -> notLater(deadline, asAt));
        return weighed();
    }

    private static String notLater(Optional<LocalDate> deadline, Optional<LocalDate> asAt) {
        if (deadline.isEmpty()) {
            return "The papers tell no day until which it may wait.";
        }
        return asAt.isEmpty()
                ? "The papers are looked at as if every deadline were past."
                : "Its day, " + DayInWords.of(deadline.get()) + ", is not after " + DayInWords.of(asAt.get())
                        + ", the day the papers are looked at.";
    }

    private Finding weighed() {
        if (look.isContradicted() && look.isOnlyDenied() && !dossier.unread().in(duty.showing.looksIn()).isEmpty()) {
            return notRead(dossier.unread().in(duty.showing.looksIn()));
        }
        if (look.isContradicted()) {
            return found(Outcome.CONTRADICTED, "The papers state something at odds with this.",
                    "Check which is right, and correct the papers or put the matter right.", null);
        }
        trace.no(Outcome.CONTRADICTED, () -> "The papers state nothing at odds with it.");
        boolean judged = duty.check == Check.JUDGEMENT;
        List<String> turning = dossier.unread().turning(duty.showing.looksIn());
        if (!judged && look.isShown() && !turning.isEmpty()) {
            return notRead(turning);
        }
        if (!judged && look.isShown() && dossier.unread().in(look.counted()).isEmpty()) {
            trace.no(Outcome.NOT_EVALUATED, () -> "What it rests on could be read.");
            trace.no(Outcome.SHOWN, () -> "Nobody had the " + duty.concern.getName() + " in hand.");
            trace.no(Outcome.SHOWN_ELSEWHERE, () -> "The evidence stands in these papers.");
            if (isSecondHand()) {
                return found(Outcome.FOR_JUDGEMENT, "The " + duty.concern.getName() + " was not in hand: what stands here of "
                        + "it is second-hand.", null, question("Does this evidence show " + duty.showing.words() + "?"));
            }
            return found(Outcome.SHOWN, "The papers have " + duty.showing.words() + ".", null, null);
        }
        trace.no(Outcome.SHOWN, () -> whyNotShown(judged));
        List<String> unread = unread();
        if (!unread.isEmpty() && !look.isElsewhere() && !(judged && look.hasBearing())) {
            return notRead(unread);
        }
        trace.no(Outcome.NOT_EVALUATED, () -> unread.isEmpty()
                ? "What it rests on could be read."
                : "Part of what it rests on could not be read, but what could be read has something to tell.");
        if (look.isElsewhere()) {
            return found(Outcome.SHOWN_ELSEWHERE, "The papers say that \"" + look.document()
                    + "\" has it. That document was not read.", null,
                    "Does \"" + look.document() + "\" have " + duty.showing.words() + "?");
        }
        trace.no(Outcome.SHOWN_ELSEWHERE, () -> "The papers name no other document as having it.");
        hearProse();
        if (judged || look.hasBearing()) {
            return found(Outcome.FOR_JUDGEMENT, judgementReason(), null,
                    question("Does this evidence show " + duty.showing.words() + "?"));
        }
        trace.no(Outcome.FOR_JUDGEMENT, () -> "Nothing in the papers read bears on it.");
        return silent();
    }

    private String whyNotShown(boolean judged) {
        if (judged) {
            return "No machine can decide it.";
        }
        if (!look.hasShown()) {
            return "Nothing in the papers read shows it.";
        }
        if (look.undecided().isPresent()) {
            return "What was found leaves it to a person.";
        }
        return look.isShown() ? "Part of what has to be gone through could not be read." : "What was found lacks something.";
    }

    private Finding notRead(List<String> unread) {
        return found(Outcome.NOT_EVALUATED, "Part of what this rests on could not be read: "
                + String.join(", ", shown(unread)) + ".", "Put right the faults at these places, and review again.", null);
    }

    /** Whether the law wants it set out in a paper that nobody had in hand. */
    private boolean isSecondHand() {
        return duty.setOut && paper().filter(paper -> dossier.inHand(paper) == InHand.NONE).isPresent();
    }

    private Optional<? extends Paper> paper() {
        return duty.concern.paperIn(dossier.papers());
    }

    private String pointer() {
        return switch (duty.concern) {
            case PLAN -> "/plan";
            case COMMUNITY_SAFETY_AGREEMENT -> "/agreement";
            case SERIOUS_VIOLENCE_STRATEGY -> "/seriousViolenceStrategy";
            default -> "/assessment";
        };
    }

    private Finding silent() {
        if (!duty.setOut) {
            trace.no(Outcome.NOT_SHOWN, () -> "The law does not want it set out in one of these papers, so silence is no gap.");
            return found(Outcome.NOT_RECORDED, "These papers do not tell.", null,
                    question("Is there " + duty.showing.words() + "? Record it with its date."));
        }
        Optional<? extends Paper> paper = paper();
        String name = duty.concern.getName();
        if (duty.strength == Strength.MUST && dossier.isWhole(paper)) {
            return found(Outcome.NOT_SHOWN, readWhole(paper, name) + " shows "
                    + duty.showing.words() + ".", "Set out in the " + name + " " + duty.showing.words()
                    + ", or name the document that has it.", null);
        }
        trace.no(Outcome.NOT_SHOWN, () -> duty.strength == Strength.MUST
                ? "The " + name + " was not in hand whole, so it may stand in what was not read."
                : "It is no must, so silence is no gap.");
        if (dossier.isWhole(paper)) {
            return found(Outcome.NOT_RECORDED, "The " + name + " does not tell.", null,
                    question("Is there " + duty.showing.words() + "?"));
        }
        return found(Outcome.NOT_RECORDED, paper.isPresent() && dossier.inHand(paper.get()) == InHand.PART
                        ? "Nothing on this stands in the part of the " + name + " that was in hand."
                        : "The " + name + " was not in hand.", null,
                "Read " + toRead(paper, name) + ": does it have " + duty.showing.words() + "?");
    }

    /** How much was read, as the start of a sentence on what nothing of it does. */
    private String readWhole(Optional<? extends Paper> paper, String name) {
        return "The " + name + (dossier.isTakenAsWhole(paper)
                ? " was in hand in part and is taken as whole; nothing in that part"
                : " was read whole, and nothing in it");
    }

    private static String toRead(Optional<? extends Paper> paper, String name) {
        if (paper.isEmpty()) {
            return "the " + name;
        }
        List<String> missing = paper.get().getMissingParts();
        return missing.isEmpty()
                ? "\"" + paper.get().getTitle() + "\""
                : "\"" + String.join("\" and \"", missing) + "\"";
    }

    private String judgementReason() {
        if (look.undecided().isPresent()) {
            return look.undecided().get();
        }
        if (look.hasBearing()) {
            return duty.check == Check.JUDGEMENT
                    ? "This is gathered for a person to weigh; no machine can decide it."
                    : look.hasShown()
                            ? "The papers show part of this; what they lack stands below."
                            : "Something in the papers bears on this, but does not show it by itself: a heading, words that "
                                    + "nobody has marked, or what another paper tells.";
        }
        boolean whole = duty.setOut && dossier.isWhole(paper());
        return whole
                ? readWhole(paper(), duty.concern.getName()) + " speaks of this; what that silence weighs is for a person."
                : "Nothing in the papers read bears on this; only a person can decide it.";
    }

    private String question(String usual) {
        return duty.question == null ? usual : duty.question;
    }

    private List<String> unread() {
        return dossier.unread() == Unread.NOTHING ? List.of() : dossier.unread().in(restsOn());
    }

    /** The collections whose silence the answer rests on, and how much of the paper was in hand. */
    private List<String> restsOn() {
        List<String> rests = new ArrayList<>(duty.showing.looksIn());
        if (duty.topic != null && !duty.ownWords) {
            rests.addAll(STATEMENTS);
        }
        if (duty.setOut) {
            rests.add(pointer() + "/inHand");
            rests.add(pointer() + "/missingParts");
        }
        return rests;
    }

    private static List<String> shown(List<String> pointers) {
        return pointers.stream().map(pointer -> pointer.isEmpty() ? "the whole file" : pointer).distinct().toList();
    }

    /** What is said of it in prose: that it is here, that another document has it, or that it is not. */
    private void hearStatements() {
        if (duty.topic == null) {
            return;
        }
        for (Dossier.Told told : dossier.told()) {
            Statement statement = told.statement();
            if (!isAbout(statement) || !speaksOfOurPaper(told)) {
                continue;
            }
            Set<Subject> serves = beside(statement.getServes());
            boolean ofOurs = duty.subject == null ? serves.isEmpty() : serves.contains(duty.subject);
            boolean ofAll = serves.isEmpty() && duty.topic != Topic.STRATEGY;
            boolean ofPart = duty.subject == null ? !serves.isEmpty() : Subject.withWider(serves).contains(duty.subject);
            boolean ofWider = duty.subject != null && duty.subject.getWider().filter(serves::contains).isPresent();
            switch (statement.getSays()) {
                case HERE -> {
                    if ((ofOurs || ofAll || ofPart) && !isContent(told)) {
                        suggested(statement);
                    }
                }
                case ELSEWHERE -> {
                    if ((ofOurs || ofAll) && isInHand(statement.getDocument().orElse(""))) {
                        suggested(statement);
                    } else if (ofOurs || ofAll) {
                        look.elsewhere(statement, "text", statement.getText(), statement.getDocument().orElse(""));
                    } else if (ofPart || ofWider) {
                        suggested(statement);
                    }
                }
                case NOT -> {
                    if ((ofOurs || ofWider) && (isOfAnotherDocument(told) || duty.sharesItsTopic())) {
                        suggested(statement);
                    } else if (ofOurs || ofWider) {
                        look.contradicts(statement, "text", Basis.DECLARED, statement.getText());
                    } else if (ofAll || (ofPart && duty.subject == null)) {
                        suggested(statement);
                    }
                }
            }
        }
    }

    /** What a statement serves beside the subject that the topic itself is about. */
    private Set<Subject> beside(Set<Subject> serves) {
        Optional<Subject> own = Optional.ofNullable(duty.topic).flatMap(Topic::getSubject).filter(serves::contains);
        if (own.isEmpty()) {
            return serves;
        }
        Set<Subject> beside = EnumSet.copyOf(serves);
        beside.remove(own.get());
        return beside;
    }

    /** Whether the document is a paper that was read here: then that it has it can be seen, or not. */
    private boolean isInHand(String title) {
        return isInHand(dossier.plan(), title)
                || isInHand(dossier.assessment(), title)
                || isInHand(dossier.agreement(), title)
                || isInHand(dossier.violence(), title);
    }

    private boolean isInHand(Optional<? extends Paper> paper, String title) {
        return paper.isPresent()
                && paper.get().getTitle().strip().equalsIgnoreCase(title.strip())
                && dossier.inHand(paper.get()) != InHand.NONE;
    }

    /** What the agreement or the serious violence strategy says that it does not hold, the plan may hold. */
    private boolean isOfAnotherDocument(Dossier.Told told) {
        return (duty.concern != Concern.COMMUNITY_SAFETY_AGREEMENT && isPaper(told, dossier.agreement()))
                || (duty.concern != Concern.SERIOUS_VIOLENCE_STRATEGY && isPaper(told, dossier.violence()));
    }

    /**
     * Prose of the paper itself of which nobody has said what it is about. Words hint at a subject; nothing hints at the
     * rest, such as steps or resources, so that these may stand there is for a person.
     */
    private void hearProse() {
        if (!duty.setOut || duty.topic == null || duty.subject != null || look.hasBearing()) {
            return;
        }
        for (Statement statement : paper().map(Paper::getStatements).orElse(List.of())) {
            if (statement.getSays() == Standing.HERE && statement.getAbout().isEmpty() && statement.getServes().isEmpty()) {
                suggested(statement);
            }
        }
    }

    private void suggested(Statement statement) {
        look.suggests(statement, "text", Basis.QUOTED, statement.getText());
    }

    /** A statement that serves a subject speaks of the strategy for it, unless it is about other things only. */
    private boolean isAbout(Statement statement) {
        return statement.getAbout().contains(duty.topic)
                || (duty.topic == Topic.STRATEGY
                        && (statement.getSays() == Standing.HERE || statement.getAbout().isEmpty()));
    }

    /**
     * The assessment does not speak of what is in the plan, nor the plan of what is set out in the assessment; that there
     * was one, and what it considered, the plan may tell.
     */
    private boolean speaksOfOurPaper(Dossier.Told told) {
        if (duty.ownWords) {
            return isPaper(told, paper());
        }
        return switch (duty.concern) {
            case PLAN -> !isPaper(told, dossier.assessment());
            case STRATEGIC_ASSESSMENT -> !duty.setOut || !isPaper(told, dossier.plan());
            default -> true;
        };
    }

    /** A tagged statement in the plan itself is content of the plan: the search has weighed it. */
    private boolean isContent(Dossier.Told told) {
        return duty.topic == Topic.STRATEGY && isPaper(told, dossier.plan());
    }

    private static boolean isPaper(Dossier.Told told, Optional<? extends Paper> paper) {
        return paper.isPresent() && paper.get() == told.paper();
    }

    private Finding found(Outcome outcome, String reason, @Nullable String remedy, @Nullable String question) {
        Optional<DutyId> gap = duty.strength == Strength.MUST
                        && (outcome == Outcome.NOT_SHOWN || outcome == Outcome.CONTRADICTED)
                ? Optional.of(duty.id)
                : Optional.empty();
        return new Finding(duty, Optional.of(on), outcome, gap, look.evidence(), look.shortfalls(), reason,
                Optional.ofNullable(remedy), Optional.ofNullable(question));
    }
}
