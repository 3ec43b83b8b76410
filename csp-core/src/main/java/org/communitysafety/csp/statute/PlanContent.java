package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Basis.QUOTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Served;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Risk;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.vocabulary.Vocabulary;

/**
 * What the plan says on a subject.
 *
 * <p>An element shows it that is said to serve the subject and says something of substance. A tag on a heading alone, and
 * words that hint at the subject without a tag, are for a person.
 */
final class PlanContent {

    private static final List<String> PARTS = List.of(
            "/plan/strategies", "/plan/priorities", "/plan/actions", "/plan/measures", "/plan/resources", "/plan/statements");

    /** Topics of a statement that says what is to be done; one about other things only sets out no strategy. */
    private static final Set<Topic> SETTING_OUT = EnumSet.of(Topic.STRATEGY, Topic.PRIORITIES, Topic.STEPS, Topic.MEASURES);

    private PlanContent() {}

    /** A strategy, objective, action or measure on the subject. */
    static Showing on(Subject subject) {
        return new Showing("a strategy, objective, action or measure on " + subject.getName(), PARTS,
                (dossier, on, look) -> search(dossier, subject, look));
    }

    /** The same for a limb of a wider subject: general words on that one leave the limb to a person. */
    static Showing onLimb(Subject limb) {
        return new Showing("a strategy, objective, action or measure on " + limb.getName(), PARTS,
                (dossier, on, look) -> {
                    search(dossier, limb, look);
                    if (!look.hasShown()) {
                        generalWords(dossier, limb, limb.getWider().orElseThrow(), look);
                    }
                });
    }

    /** Progress of the actions on the subject, and what its measures tell. */
    static Showing carriedOut(Subject subject) {
        return new Showing("progress or results of what the plan does on " + subject.getName(),
                List.of("/plan/actions", "/plan/measures"), (dossier, on, look) -> {
                    for (Served served : dossier.planServing(subject)) {
                        Serving element = served.element();
                        if (element instanceof Action action) {
                            Recorded.progress(dossier.words(), action).ifPresent(look::shows);
                            if (!action.getProgress().isEmpty() && Look.isPlaceholder(action.getText())) {
                                look.shows(action, "text", DECLARED, action.getText());
                            }
                        } else if (element instanceof Measure measure && !measure.getObservations().isEmpty()) {
                            look.shows(measure, "title", DECLARED, measure.getTitle());
                        }
                    }
                });
    }

    private static void search(Dossier dossier, Subject subject, Look look) {
        for (Served served : dossier.planServing(subject)) {
            Serving element = served.element();
            if (served.substance().isPresent()) {
                look.shows(served.substance().get());
            } else {
                tellPlaceholders(element, look);
                element.heading().ifPresent(
                        heading -> look.suggests(element, heading.attribute(), DECLARED, heading.text()));
            }
        }
        dossier.plan().ifPresent(plan -> {
            for (Statement statement : plan.getStatements()) {
                if (statement.getSays() == Standing.HERE
                        && Subject.withWider(statement.getServes()).contains(subject)) {
                    if (setsOut(statement)) {
                        look.shows(statement, "text", DECLARED, statement.getText());
                    } else {
                        look.suggests(statement, "text", DECLARED, statement.getText());
                    }
                }
            }
            for (Resource resource : plan.getResources()) {
                if (serves(resource, subject)) {
                    look.suggests(resource, "text", DECLARED, resource.getText());
                }
            }
        });
        if (!look.hasShown()) {
            hints(dossier, subject, look);
        }
    }

    /** Where an element says nothing of substance, words that only hold a place are told to be no evidence. */
    private static void tellPlaceholders(Serving element, Look look) {
        for (Said said : element.said()) {
            if (Look.isPlaceholder(said.text())) {
                look.shows(element, said.attribute(), DECLARED, said.text());
            }
        }
    }

    private static boolean setsOut(Statement statement) {
        return statement.getAbout().isEmpty() || statement.getAbout().stream().anyMatch(SETTING_OUT::contains);
    }

    private static void generalWords(Dossier dossier, Subject limb, Subject wider, Look look) {
        for (Served served : dossier.planServing(wider)) {
            Serving element = served.element();
            if (element.getServes().contains(wider) && !element.getServes().contains(limb)) {
                element.said().stream()
                        .findFirst()
                        .or(element::heading)
                        .ifPresent(said -> look.suggests(element, said.attribute(), DECLARED, said.text()));
            }
        }
        for (Dossier.Told told : dossier.told()) {
            Statement statement = told.statement();
            if (statement.getSays() == Standing.HERE && statement.getServes().contains(wider)
                    && !statement.getServes().contains(limb) && !isOfAssessment(dossier, told)) {
                look.suggests(statement, "text", QUOTED, statement.getText());
            }
        }
        for (String words : Vocabulary.words(wider)) {
            dossier.plan().ifPresent(plan -> wordsOf(plan, (element, said) -> {
                if (!serves(element, wider) && Vocabulary.holds(said.text(), words)) {
                    look.suggests(element, said.attribute(), QUOTED, said.text());
                }
            }));
        }
    }

    /** Words on the subject that nobody has tagged: in the plan, and in reports that tell of it. */
    private static void hints(Dossier dossier, Subject subject, Look look) {
        Words seek = (element, said) -> {
            if (!serves(element, subject) && Vocabulary.hint(subject, said.text()).isPresent()) {
                look.suggests(element, said.attribute(), QUOTED, said.text());
            }
        };
        dossier.plan().ifPresent(plan -> wordsOf(plan, seek));
        for (CommitteeReport report : dossier.papers().getReports()) {
            wordsOf(report, seek);
        }
    }

    private interface Words {
        void of(Element element, Said said);
    }

    private static void wordsOf(Plan plan, Words words) {
        words.of(plan, new Said("title", plan.getTitle()));
        plan.getPeriod().flatMap(Period::getText).ifPresent(text -> words.of(plan, new Said("period/text", text)));
        plan.getStrategies().forEach(one -> allOf(one, words));
        for (Priority priority : plan.getPriorities()) {
            allOf(priority, words);
            some(priority, "kind", priority.getKind(), words);
            for (int i = 0; i < priority.getOrigins().size(); i++) {
                some(priority, "origins/" + i + "/text", priority.getOrigins().get(i).getText(), words);
            }
            for (int i = 0; i < priority.getSubThemes().size(); i++) {
                words.of(priority, new Said("subThemes/" + i, priority.getSubThemes().get(i)));
            }
        }
        plan.getActions().forEach(one -> actionWords(one, words));
        for (Measure measure : plan.getMeasures()) {
            allOf(measure, words);
            some(measure, "comment", measure.getComment(), words);
        }
        for (Resource resource : plan.getResources()) {
            allOf(resource, words);
            some(resource, "kind", resource.getKind(), words);
        }
        plan.getEngagementSteps().forEach(one -> words.of(one, new Said("text", one.getText())));
        statements(plan.getStatements(), words);
    }

    private static void actionWords(Action action, Words words) {
        allOf(action, words);
        some(action, "subTheme", action.getSubTheme(), words);
        some(action, "outcome", action.getOutcome(), words);
        some(action, "resources", action.getResources(), words);
        some(action, "condition", action.getCondition(), words);
        some(action, "carriedReason", action.getCarriedReason(), words);
        some(action, "comment", action.getComment(), words);
        for (int i = 0; i < action.getProgress().size(); i++) {
            words.of(action, new Said("progress/" + i + "/text", action.getProgress().get(i).getText()));
        }
    }

    private static void wordsOf(CommitteeReport report, Words words) {
        some(report, "executiveSummary", report.getExecutiveSummary(), words);
        some(report, "reason", report.getReason(), words);
        some(report, "conclusions", report.getConclusions(), words);
        report.getRecommendations().forEach(one -> words.of(one, new Said("text", one.getText())));
        report.getImplications().forEach(one -> words.of(one, new Said("text", one.getText())));
        for (Risk risk : report.getRisks()) {
            words.of(risk, new Said("description", risk.getDescription()));
            some(risk, "mitigation", risk.getMitigation(), words);
        }
        statements(report.getStatements(), words);
    }

    private static void some(Element element, String attribute, Optional<String> text, Words words) {
        text.ifPresent(told -> words.of(element, new Said(attribute, told)));
    }

    private static void statements(List<Statement> statements, Words words) {
        for (Statement statement : statements) {
            if (statement.getSays() == Standing.HERE) {
                allOf(statement, words);
            }
        }
    }

    private static void allOf(Serving element, Words words) {
        Optional<Said> heading = element.heading();
        heading.ifPresent(said -> words.of(element, said));
        for (Said said : element.said()) {
            if (heading.isEmpty() || !heading.get().equals(said)) {
                words.of(element, said);
            }
        }
    }

    private static boolean serves(Element element, Subject subject) {
        return element instanceof Serving serving && Subject.withWider(serving.getServes()).contains(subject);
    }

    private static boolean isOfAssessment(Dossier dossier, Dossier.Told told) {
        return dossier.assessment().filter(assessment -> assessment == told.paper()).isPresent();
    }
}
