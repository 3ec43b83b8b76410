package org.communitysafety.csp.duty;

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

/** What the papers say in prose of that for which a duty looks. */
final class Hearing {

    /** Where statements stand in the papers, as JSON Pointers. */
    static final List<String> STATEMENTS = List.of(
            "/plan/statements",
            "/assessment/statements",
            "/agreement/statements",
            "/seriousViolenceStrategy/statements",
            "/reports");

    private final Duty duty;
    private final Dossier dossier;
    private final Look look;

    Hearing(Duty duty, Dossier dossier, Look look) {
        this.duty = duty;
        this.dossier = dossier;
        this.look = look;
    }

    /** What is said of it in prose: that it is here, that another document has it, or that it is not. */
    void hearStatements() {
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
    void hearProse() {
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

    private Optional<? extends Paper> paper() {
        return duty.concern.paperIn(dossier.papers());
    }
}
