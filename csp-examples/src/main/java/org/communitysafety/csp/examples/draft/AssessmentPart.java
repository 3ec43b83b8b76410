package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.CountyMatter;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.papers.Papers;

/** What the strategic assessment found that a plan rests on. */
final class AssessmentPart {

    private static final String POINTER = "/assessment";

    private AssessmentPart() {}

    static void put(Document.Builder to, Material material, Statements statements) {
        to.heading(1, PlanWords.ASSESSMENT);
        material.law().put(to, LawPoint.ASSESSMENT);
        statements.put(to, Section.ASSESSMENT);
        Optional<StrategicAssessment> assessment = material.papers().getAssessment();
        material.lacking(to, POINTER, papers -> papers.getAssessment().stream().toList(), PlanWords.NAME_ASSESSMENT);
        assessment.ifPresent(one -> found(to, material, one));
    }

    private static void found(Document.Builder to, Material material, StrategicAssessment assessment) {
        Opening.inHand(to, assessment);
        to.paragraph(PlanWords.restsOn(assessment.getTitle(), assessment.getDate().map(Telling::day)));
        assessment.getPeriod().ifPresent(period -> to.paragraph(PlanWords.dataOf(Telling.period(period))));
        new Statements(assessment.getStatements()).putAll(to);
        for (Analysis analysis : assessment.getAnalyses()) {
            to.heading(2, analysis.getTitle().orElseGet(() -> subjects(analysis)));
            labelled(to, PlanWords.LEVEL, analysis.getLevel());
            if (!analysis.getFigures().isEmpty()) {
                to.paragraph(Run.strong(PlanWords.FIGURES), Run.of(Telling.joined(analysis.getFigures().stream()
                        .map(figure -> Telling.reading(figure, Optional.empty())).toList())));
            }
            labelled(to, PlanWords.PATTERN, analysis.getPattern());
            labelled(to, analysis.getComparedWith().map(PlanWords::changeSince).orElse(PlanWords.CHANGE), analysis.getChange());
            labelled(to, PlanWords.REASONS, analysis.getReasons());
            labelled(to, PlanWords.LIMITS, analysis.getLimits());
        }
        lacking(to, material, "/analyses", StrategicAssessment::getAnalyses, PlanWords.SAY_WHAT_WAS_FOUND);
        to.heading(2, PlanWords.LOCAL_VIEWS);
        to.bullets(assessment.getLocalViews().stream().map(AssessmentPart::view).toList());
        lacking(to, material, "/localViews", StrategicAssessment::getLocalViews, PlanWords.SAY_WHAT_PEOPLE_THINK);
        to.heading(2, PlanWords.YEAR_BEFORE);
        to.bullets(assessment.getDelivery().stream()
                .map(one -> one.getYear().map(year -> year + ": ").orElse("") + one.getText()).toList());
        lacking(to, material, "/delivery", StrategicAssessment::getDelivery, PlanWords.SAY_HOW_CARRIED_OUT);
        if (!assessment.getCountyMatters().isEmpty()) {
            to.heading(2, PlanWords.FOR_THE_COUNTY);
            to.bullets(assessment.getCountyMatters().stream().map(CountyMatter::getText).toList());
        }
    }

    private static void lacking(Document.Builder to, Material material, String list,
            Function<StrategicAssessment, List<?>> part, String toWrite) {
        material.lacking(to, POINTER + list, (Papers papers) -> papers.getAssessment().map(part).orElse(List.of()), toWrite);
    }

    private static void labelled(Document.Builder to, String label, Optional<String> words) {
        words.ifPresent(text -> to.paragraph(Run.strong(label), Run.of(text)));
    }

    private static String subjects(Analysis analysis) {
        List<String> names = analysis.getServes().stream().sorted().map(Subject::getName).toList();
        return names.isEmpty() ? PlanWords.FINDING : Telling.capital(Telling.and(names));
    }

    private static String view(LocalView view) {
        List<String> about = new ArrayList<>();
        view.getSource().ifPresent(about::add);
        view.getDate().map(Telling::day).ifPresent(about::add);
        return view.getText() + (about.isEmpty() ? "" : " (" + Telling.joined(about) + ")");
    }
}
