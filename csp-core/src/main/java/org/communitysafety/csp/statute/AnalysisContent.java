package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Basis.DECLARED;
import static org.communitysafety.csp.duty.Basis.QUOTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.Asked;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.duty.Dossier;
import org.communitysafety.csp.duty.Look;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Said;
import org.communitysafety.csp.element.Serving;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.vocabulary.ComparisonWords;
import org.communitysafety.csp.vocabulary.Vocabulary;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What the strategic assessment holds, as regulation 7 asks for it in both nations. */
final class AnalysisContent {

    private static final List<String> ANALYSES = List.of("/assessment/analyses", "/assessment/statements");

    /** The subjects that the analysis as a whole tells of; serious violence is asked on its own. */
    private static final Set<Subject> GENERAL =
            EnumSet.of(Subject.CRIME_DISORDER, Subject.SUBSTANCE_MISUSE, Subject.RE_OFFENDING);

    /** "Not counted in 3 wards": to the end of the clause. */
    private static final Pattern NOT_COUNTED = Pattern.compile("(?i)\\b(?:no|not|never|cannot)\\b(?: \\w+){0,3} "
            + "(?:figures?|data|known|measured|recorded|counted|available|collected|analy[sz]ed|be told)\\b[^.;]*");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}(?:[-/\u2013]\\d{2,4})?\\b");

    private AnalysisContent() {}

    /** A figure for the level and a statement of the pattern. */
    static Showing levels(Subject subject) {
        return new Showing("a figure for the level, and a statement of the pattern, of " + subject.getName(), ANALYSES,
                (dossier, on, look) -> {
                    boolean level = false;
                    boolean pattern = false;
                    List<Analysis> analyses = analyses(dossier);
                    for (Analysis analysis : analyses) {
                        if (serves(analysis, subject)) {
                            level |= showsLevel(analysis, look);
                            pattern |= shows(analysis, "pattern", analysis.getPattern(), look);
                            if (analysis.said().isEmpty()) {
                                analysis.heading().ifPresent(heading ->
                                        look.suggests(analysis, heading.attribute(), DECLARED, heading.text()));
                            }
                        }
                    }
                    if (look.hasShown() && !level) {
                        look.lacks(named(dossier, AnalysisMessages.NO_FIGURE, subject));
                    }
                    if (look.hasShown() && !pattern) {
                        look.lacks(named(dossier, AnalysisMessages.NO_PATTERN, subject));
                    }
                    if (!look.hasShown()) {
                        analyses.forEach(analysis -> hint(analysis, subject, look));
                        prose(dossier).forEach(statement -> hint(statement, subject, look));
                    }
                });
    }

    /** The change in each subject but serious violence, which is asked on its own. */
    static Showing changes(Regime law) {
        return overAll(law, "the change in every subject since the previous assessment, which is named", "change",
                Analysis::getChange, true);
    }

    /** The change in one subject. */
    static Showing changes(Subject subject) {
        return over(subject, "the change in " + subject.getName() + " since the previous assessment, which is named",
                "change", Analysis::getChange, true);
    }

    /** Why each subject but serious violence changed. */
    static Showing reasons(Regime law) {
        return overAll(law, "a reason for the change in every subject, or what limits telling it", "reasons",
                AnalysisContent::reasonOrLimit, false);
    }

    /** Why one subject changed. */
    static Showing reasons(Subject subject) {
        return over(subject, "a reason for the change in " + subject.getName() + ", or what limits telling it", "reasons",
                AnalysisContent::reasonOrLimit, false);
    }

    /** Matters that the assessment says should come first. */
    static Showing recommended() {
        return new Showing("a matter that the assessment says should be prioritised",
                List.of("/assessment/recommendedPriorities"), (dossier, on, look) -> {
                    recommended(dossier).forEach(one -> look.shows(one, "title", DECLARED, one.getTitle()));
                    if (!look.hasShown()) {
                        saidToComeFromIt(dossier).forEach(
                                priority -> look.suggests(priority, "title", DECLARED, priority.getTitle()));
                    }
                });
    }

    /** Those of them on one subject. */
    static Showing recommended(Subject subject) {
        return new Showing("a matter on " + subject.getName() + " that the assessment says should be prioritised",
                List.of("/assessment/recommendedPriorities"), (dossier, on, look) -> {
                    for (ProposedPriority one : recommended(dossier)) {
                        if (serves(one, subject)) {
                            look.shows(one, "title", DECLARED, one.getTitle());
                        }
                    }
                    if (!look.hasShown()) {
                        recommended(dossier).forEach(one -> hint(one, subject, look));
                        for (Priority priority : saidToComeFromIt(dossier)) {
                            if (serves(priority, subject)) {
                                look.suggests(priority, "title", DECLARED, priority.getTitle());
                            } else {
                                hint(priority, subject, look);
                            }
                        }
                    }
                });
    }

    /** The plan's priorities that are said to come from the assessment: second-hand, of a paper that may not be here. */
    private static List<Priority> saidToComeFromIt(Dossier dossier) {
        if (dossier.plan().isEmpty() || dossier.assessment().isEmpty()) {
            return List.of();
        }
        ElementId assessment = dossier.assessment().get().getId();
        return dossier.plan().get().getPriorities().stream()
                .filter(priority -> priority.getOrigins().stream()
                        .anyMatch(origin -> origin.getPaper().filter(assessment::equals).isPresent()))
                .toList();
    }

    /** What people who live and work in the area think, with where, when and from whom it was learnt. */
    static Showing localViews() {
        return new Showing("what people living and working in the area think should come first, with source, date and who "
                + "was asked", List.of("/assessment/localViews"), AnalysisContent::views);
    }

    /** The same on one subject. */
    static Showing localViews(Subject subject) {
        return new Showing("what people living and working in the area think should come first on " + subject.getName(),
                List.of("/assessment/localViews"), (dossier, on, look) -> {
                    for (LocalView view : localViews(dossier)) {
                        if (serves(view, subject)) {
                            look.shows(view, "text", DECLARED, view.getText());
                        }
                    }
                    if (!look.hasShown()) {
                        localViews(dossier).forEach(view -> hint(view, subject, look));
                    }
                });
    }

    private static Showing over(
            Subject subject, String words, String attribute, Function<Analysis, Optional<String>> get, boolean compared) {
        return new Showing(words, ANALYSES, (dossier, on, look) -> {
            for (Analysis analysis : analyses(dossier)) {
                if (serves(analysis, subject)) {
                    takes(dossier, analysis, attribute, get, compared, look);
                }
            }
            if (!look.hasShown()) {
                untagged(dossier, attribute, get, look);
                prose(dossier).forEach(statement -> hint(statement, subject, look));
            }
        });
    }

    private static Showing overAll(
            Regime law, String words, String attribute, Function<Analysis, Optional<String>> get, boolean compared) {
        return new Showing(words, ANALYSES, (dossier, on, look) -> {
            Set<Subject> wanted = law.reached(on, GENERAL);
            Set<Subject> missing = EnumSet.copyOf(wanted);
            for (Analysis analysis : analyses(dossier)) {
                Set<Subject> served = Subject.withWider(analysis.getServes());
                served.retainAll(wanted);
                if (!served.isEmpty() && takes(dossier, analysis, attribute, get, compared, look)) {
                    missing.removeAll(served);
                }
            }
            if (look.hasShown()) {
                for (Subject subject : missing) {
                    look.lacks(named(dossier, AnalysisMessages.NOTHING_FOR, subject));
                }
            } else {
                untagged(dossier, attribute, get, look);
            }
        });
    }

    /** What is told of it without a tag. */
    private static void untagged(
            Dossier dossier, String attribute, Function<Analysis, Optional<String>> get, Look look) {
        for (Analysis analysis : analyses(dossier)) {
            if (analysis.getServes().isEmpty()) {
                get.apply(analysis).ifPresent(words -> look.suggests(analysis, attribute, QUOTED, words));
            }
        }
    }

    /** What the assessment says in statements of which nobody has said what they are about. */
    private static List<Statement> prose(Dossier dossier) {
        return dossier.assessment().map(StrategicAssessment::getStatements).orElse(List.of()).stream()
                .filter(statement -> statement.getSays() == Standing.HERE && statement.getAbout().isEmpty())
                .toList();
    }

    private static String named(Dossier dossier, Message.One<String> sentence, Subject subject) {
        return dossier.words().say(sentence, Called.subject(dossier.words(), subject));
    }

    private static boolean takes(
            Dossier dossier,
            Analysis analysis,
            String attribute,
            Function<Analysis, Optional<String>> get,
            boolean compared,
            Look look) {
        Optional<String> words = get.apply(analysis);
        if (words.isEmpty() || !look.shows(analysis, attribute, DECLARED, words.get())) {
            return false;
        }
        if (compared && !Look.tells(analysis.getComparedWith())) {
            look.lacks(analysis, dossier.words().say(AnalysisMessages.COMPARED_WITH_NOTHING));
        } else if (compared && ComparisonWords.areOfPlaces(analysis.getComparedWith().orElseThrow())) {
            look.lacks(analysis, dossier.words().say(
                    AnalysisMessages.COMPARED_WITH_OTHERS, analysis.getComparedWith().get()));
        }
        return true;
    }

    private static boolean showsLevel(Analysis analysis, Look look) {
        if (!analysis.getFigures().isEmpty()) {
            for (int i = 0; i < analysis.getFigures().size(); i++) {
                Observation figure = analysis.getFigures().get(i);
                if (figure.getValue().isPresent()) {
                    look.shows(analysis, "figures/" + i, DECLARED,
                            figure.getText().orElseGet(() -> figure.getValue().get().toPlainString()));
                    return true;
                }
            }
        }
        Optional<String> level = analysis.getLevel();
        return shows(analysis, "level", level, look)
                && hasFigure(level.orElseThrow());
    }

    /** Whether a number stands in the words that is not just the year, nor of something that was not counted. */
    private static boolean hasFigure(String words) {
        return NOT_COUNTED.matcher(YEAR.matcher(words).replaceAll("")).replaceAll("").chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean shows(Analysis analysis, String attribute, Optional<String> words, Look look) {
        return words.isPresent() && look.shows(analysis, attribute, DECLARED, words.get());
    }

    private static Optional<String> reasonOrLimit(Analysis analysis) {
        return analysis.getReasons()
                .filter(words -> !Look.isPlaceholder(words))
                .or(analysis::getLimits)
                .or(analysis::getReasons);
    }

    private static void views(Dossier dossier, LocalDate on, Look look) {
        if (localViews(dossier).stream().anyMatch(view -> view.getConsultation().isPresent())) {
            look.countsAllOf("/records/consultations");
        }
        Fullest.of(localViews(dossier), view -> lacking(dossier, view))
                .take(look, DECLARED, view -> new Said("text", view.getText()));
    }

    private static List<String> lacking(Dossier dossier, LocalView view) {
        Optional<Consultation> consultation = view.getConsultation().flatMap(id -> dossier.records()
                .getConsultations()
                .stream()
                .filter(one -> one.getId().equals(id))
                .findFirst());
        boolean held = consultation.filter(one -> one.getStatus().orElse(Done.DONE) != Done.DONE).isEmpty();
        Set<Asked> asked = view.getAsked().isEmpty()
                ? consultation.map(Consultation::getAsked).orElse(Set.of())
                : view.getAsked();
        Words words = dossier.words();
        List<String> lacking = new ArrayList<>();
        if (!held) {
            lacking.add(words.say(AnalysisMessages.CONSULTATION_NOT_HELD));
        }
        if (!Look.tells(view.getSource()) && consultation.isEmpty()) {
            lacking.add(words.say(AnalysisMessages.NO_SOURCE));
        }
        if (view.getDate().isEmpty() && consultation.flatMap(Consultation::getPeriod).isEmpty()) {
            lacking.add(words.say(AnalysisMessages.NOT_SAID_WHEN));
        }
        AssessmentTimes.against(dossier, view).ifPresent(lacking::add);
        if (!asked.contains(Asked.LIVING_IN_AREA)) {
            lacking.add(words.say(AnalysisMessages.LIVING_NOT_ASKED));
        }
        if (!asked.contains(Asked.WORKING_IN_AREA)) {
            lacking.add(words.say(AnalysisMessages.WORKING_NOT_ASKED));
        }
        return lacking;
    }

    private static void hint(Serving element, Subject subject, Look look) {
        List<Said> words = new ArrayList<>(element.said());
        element.heading().ifPresent(heading -> words.add(0, heading));
        for (Said said : words) {
            if (Vocabulary.hint(subject, said.text()).isPresent()) {
                look.suggests(element, said.attribute(), QUOTED, said.text());
                return;
            }
        }
    }

    private static boolean serves(Serving element, Subject subject) {
        return Subject.withWider(element.getServes()).contains(subject);
    }

    private static List<Analysis> analyses(Dossier dossier) {
        return dossier.assessment().map(StrategicAssessment::getAnalyses).orElse(List.of());
    }

    private static List<ProposedPriority> recommended(Dossier dossier) {
        return dossier.assessment().map(StrategicAssessment::getRecommendedPriorities).orElse(List.of());
    }

    private static List<LocalView> localViews(Dossier dossier) {
        return dossier.assessment().map(StrategicAssessment::getLocalViews).orElse(List.of());
    }
}
