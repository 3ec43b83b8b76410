package org.communitysafety.csp.duty;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** What a title says of a document that nobody can have read. */
    private static final Pattern UNWRITTEN = Pattern.compile("\\b(?:(?:to be|being|not yet|yet to be) (?:written|drafted|developed|produced|prepared|agreed|published|made|completed)"
            + "|forthcoming|in (?:preparation|development)|under (?:preparation|development)|not yet|will be)\\b", Pattern.CASE_INSENSITIVE);

    /** Each duty has records of its own here, and words on all of them together do not say which of these they deny. */
    private static final Set<Topic> RECORDED_ONE_BY_ONE = EnumSet.of(Topic.INFORMATION, Topic.SCRUTINY);

    private static final int LONG_TITLE = 12;

    /** Which part of a document is meant, after its title. */
    private static final Pattern PART_OF_IT = Pattern.compile("\\s*[,:;(\u2013-]\\s*(?:section|sections|chapter|part|page|pages|pp?\\.|appendix|annex|table)\\b.*$",
            Pattern.CASE_INSENSITIVE);

    private final Duty duty;
    private final Dossier dossier;
    private final Look look;
    private boolean mayDeny;

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
            YearsTold.Of years = years(told);
            switch (statement.getSays()) {
                case HERE -> {
                    if ((ofOurs || ofAll || ofPart) && !isContent(told)) {
                        suggested(statement);
                    }
                }
                case ELSEWHERE -> {
                    if ((ofOurs || ofAll) && (years == YearsTold.Of.OTHERS || mayNotHaveIt(statement.getDocument().orElse("")))) {
                        suggested(statement);
                    } else if (ofOurs || ofAll) {
                        look.elsewhere(statement, "text", statement.getText(), statement.getDocument().orElse(""));
                    } else if (ofPart || ofWider) {
                        suggested(statement);
                    }
                }
                case NOT -> {
                    boolean ofPartOnly = ofAll || (ofPart && duty.subject == null);
                    if (!ofOurs && !ofWider && !ofPartOnly) {
                        continue;
                    }
                    if (isOfAnotherDocument(told)) {
                        suggested(statement);
                    } else if (years != YearsTold.Of.OURS || ofPartOnly && !ofOurs && !ofWider || duty.sharesItsTopic()) {
                        suggested(statement);
                        mayDeny |= !RECORDED_ONE_BY_ONE.contains(duty.topic);
                    } else {
                        look.contradicts(statement, "text", Basis.DECLARED, statement.getText());
                    }
                }
            }
        }
        if (mayDeny && look.isShown() && duty.check != Check.JUDGEMENT) {
            look.leavesToAPerson(dossier.words().say(AnswerMessages.MAY_BE_DENIED));
        }
    }

    /**
     * Of which years a statement speaks; a place elsewhere is told by the title of the document, if that names any. That the plan was not
     * revised is told of the one before by its year.
     */
    private YearsTold.Of years(Dossier.Told told) {
        Statement statement = told.statement();
        String words = statement.getSays() == Standing.ELSEWHERE ? statement.getDocument().orElse("") : statement.getText();
        if (statement.getSays() == Standing.HERE || duty.topic == Topic.REVISION || !YearsTold.isTold(words, told.paper(), dossier.papers())) {
            return YearsTold.Of.OURS;
        }
        return dossier.year()
                .map(year -> YearsTold.in(words, told.paper(), dossier.papers(), year, duty.topic != Topic.PUBLIC_MEETING))
                .orElse(YearsTold.Of.OURS);
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

    /** Whether the document is one that is yet to be written, or a paper that was read here: then that it has it can be seen, or not. */
    private boolean mayNotHaveIt(String title) {
        return UNWRITTEN.matcher(title).find()
                || isInHand(dossier.plan(), title)
                || isInHand(dossier.assessment(), title)
                || isInHand(dossier.agreement(), title)
                || isInHand(dossier.violence(), title);
    }

    private boolean isInHand(Optional<? extends Paper> paper, String title) {
        return paper.isPresent() && isNamed(paper.get().getTitle().strip(), title.strip()) && dossier.inHand(paper.get()) != InHand.NONE;
    }

    /** Whether a paper may be meant, or a part of it: one title stands in the other, whole, and is long enough to be nothing else's. */
    private static boolean isNamed(String paper, String title) {
        return paper.equalsIgnoreCase(title) || holds(title, paper) || holds(paper, PART_OF_IT.matcher(title).replaceFirst(""));
    }

    private static boolean holds(String longer, String title) {
        return title.length() >= LONG_TITLE && title.indexOf(' ') > 0
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(title) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE).matcher(longer).find();
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
