package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;

import java.util.List;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What words say of other years, or of some years and perhaps of these, neither shows a duty of a plan for 2025-26 nor is at odds with it;
 * and what they say is not so leaves nothing shown that they may be about.
 */
class StatementsOfOtherYearsTest {

    private static final String MEETING = "SI2007-1830-R12-4-A";
    private static final String CONSULTED = "SI2007-1830-R12-1-A-CD";
    private static final String RESOURCES = "SI2007-1830-R11-1-D";
    private static final String PROTOCOL = "SI2007-1830-R4-1";
    private static final String SUMMARY = "SI2007-1830-R14";

    static List<Case> cases() {
        return List.of(
                Case.sound("There was no meeting", plan(noMeeting("No public meeting was held.")))
                        .answers(CONTRADICTED, MEETING),
                Case.sound("There was none in the year of the plan", plan(noMeeting("No public meeting was held in 2025-26.")))
                        .answers(CONTRADICTED, MEETING),
                Case.sound("There was none in an autumn of it", plan(noMeeting("No public meeting was held in October 2025.")))
                        .answers(CONTRADICTED, MEETING),
                Case.sound("There was none in the year before last", plan(noMeeting("No public meeting was held in 2023-24.")))
                        .answers(FOR_JUDGEMENT, MEETING),
                Case.sound("There was none in the year before, which is not the plan's", plan(noMeeting("No public meeting was held in 2024-25.")))
                        .answers(FOR_JUDGEMENT, MEETING),
                Case.sound("There was none then, and there is one now", plan(noMeeting("None was held in 2023/24; one is arranged for October 2025.")))
                        .answers(FOR_JUDGEMENT, MEETING),
                Case.sound("A law is named by its year", plan(noMeeting("No meeting under the 2007 Regulations (SI 2007/1830), or the Act 2011.")))
                        .answers(CONTRADICTED, MEETING),
                Case.sound("There is no protocol, says a report of the day", report("2025-06-12", Words.not("We have no protocol.", Topic.INFORMATION_SHARING)))
                        .answers(CONTRADICTED, PROTOCOL),
                Case.sound("So says a report of the year in which the plan was made",
                                report("2024-04-01", Words.not("We have no protocol.", Topic.INFORMATION_SHARING)))
                        .answers(CONTRADICTED, PROTOCOL),
                Case.sound("So says one from before it", report("2024-03-31", Words.not("We have no protocol.", Topic.INFORMATION_SHARING)))
                        .answers(FOR_JUDGEMENT, PROTOCOL),
                Case.sound("So says one of which the day is not told", report(null, Words.not("We have no protocol.", Topic.INFORMATION_SHARING)))
                        .answers(CONTRADICTED, PROTOCOL),
                Case.sound("A report from before says it of the plan's year",
                                report("2019-06-01", Words.not("There will be no summary for 2025-26.", Topic.SUMMARY)))
                        .answers(CONTRADICTED, SUMMARY),
                // What is said of all subjects at once may be of this one.
                Case.sound("Nobody was consulted, it is said", plan(Words.not("We did not consult the public this year.", Topic.CONSULTATION)))
                        .answers(FOR_JUDGEMENT, CONSULTED),
                Case.sound("Nobody was consulted years ago", plan(Words.not("We did not consult the public in 2019.", Topic.CONSULTATION)))
                        .answers(FOR_JUDGEMENT, CONSULTED),
                Case.sound("There is no protocol for one subject",
                                plan(Words.not("Nothing is shared on re-offending.", Topic.INFORMATION_SHARING, Subject.RE_OFFENDING)))
                        .answers(FOR_JUDGEMENT, PROTOCOL),
                // Another document has it: of this year, of another, to be written, or one that was read.
                Case.bare("A document of the years of the plan", plan(resourcesIn("Medium-term financial plan 2023-27")))
                        .answers(SHOWN_ELSEWHERE, RESOURCES),
                Case.bare("A document of the year before", plan(resourcesIn("Budget book 2024-25")))
                        .answers(SHOWN_ELSEWHERE, RESOURCES),
                Case.bare("A document without a year", plan(resourcesIn("Budget book")))
                        .answers(SHOWN_ELSEWHERE, RESOURCES),
                Case.bare("A document of other years", plan(resourcesIn("Medium-term financial plan 2019-20")))
                        .answers(FOR_JUDGEMENT, RESOURCES),
                Case.bare("A document that is told of by an old report", report("2019-06-01", resourcesIn("Budget book")))
                        .answers(FOR_JUDGEMENT, RESOURCES),
                Case.bare("A document that is not there yet", plan(resourcesIn("Delivery plan (to be written in 2025)")))
                        .answers(FOR_JUDGEMENT, RESOURCES),
                Case.bare("A part of the plan itself", Change.plan((plan, was) -> plan.title("Partnership plan 2025-26")),
                                plan(resourcesIn("Partnership plan 2025-26, section 7")))
                        .answers(FOR_JUDGEMENT, RESOURCES),
                Case.bare("A part of the plan itself, by less than its title",
                                Change.plan((plan, was) -> plan.title("Exampleford partnership plan 2025-26")),
                                plan(resourcesIn("Partnership plan 2025-26 (page 7)")))
                        .answers(FOR_JUDGEMENT, RESOURCES),
                Case.bare("Another plan by a longer title", Change.plan((plan, was) -> plan.title("Exampleford partnership plan 2025-26")),
                                plan(resourcesIn("Partnership delivery plan 2025-26")))
                        .answers(SHOWN_ELSEWHERE, RESOURCES),
                Case.bare("A document that is called by a word of its title", Change.plan((plan, was) -> plan.title("Plan")),
                                plan(resourcesIn("Financial plan")))
                        .answers(SHOWN_ELSEWHERE, RESOURCES));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    private static Statement noMeeting(String text) {
        return Words.not(text, Topic.PUBLIC_MEETING);
    }

    private static Statement resourcesIn(String document) {
        return Words.elsewhere("See there.", document, Topic.RESOURCES);
    }

    private static Change plan(Statement statement) {
        return Words.inThePlan(statement);
    }

    private static Change report(String day, Statement statement) {
        CommitteeReport.Builder report = CommitteeReport.builder().id(ElementId.of("report")).title("Report").addStatements(statement);
        if (day != null) {
            report.date(PartialDate.parse(day));
        }
        return Change.papers(papers -> papers.addReports(report.build()));
    }
}
