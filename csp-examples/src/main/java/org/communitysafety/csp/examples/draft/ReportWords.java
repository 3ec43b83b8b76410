package org.communitysafety.csp.examples.draft;

import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.report.ImplicationKind;

/** What the covering report says beside what the papers say. */
final class ReportWords {

    static final String DECISIONS = "Decisions";
    static final String DECISIONS_CAPTION = "Who decides on the plan, when and how";
    static final String NAME_BODIES = "Name the bodies that this report goes to, with the date of each meeting and what each is to do.";
    static final String SAY_WHEN = "Say when each of these bodies meets, and what it is to do.";
    static final String STATUS = "Status";
    static final String STATUS_LABEL = "Status: ";
    static final String SAY_STATUS = "Say what this report is for: consideration, recommendation or decision.";
    static final String KEY_DECISION = "Key decision: ";
    static final String SAY_WHETHER_KEY = "Say whether this is a key decision.";

    static final String SUMMARY = "Executive summary";
    static final String SAY_SUMMARY = "Tell in a few sentences what the plan is, what it rests on and what is asked.";

    static final String OFFICERS = "Officers";
    static final String PORTFOLIO_HOLDER = "Portfolio holder: ";
    static final String NAME_PORTFOLIO_HOLDER = "Name the portfolio holder, by role.";
    static final String CONTACT_OFFICER = "Contact officer: ";
    static final String NAME_CONTACT_OFFICER = "Name the contact officer, by role.";
    static final String AUTHOR = "Author: ";

    static final String RECOMMENDATIONS = "Recommendations";
    static final String SAY_RECOMMENDATIONS = "Say what each body is asked to do.";
    static final String THE_BODY = "the body that decides";
    static final String REASON = "Reason for recommendation";
    static final String SAY_REASON = "Give the reason for the recommendation.";

    static final String BACKGROUND = "Introduction and background";
    static final String PRIORITIES = "Priorities";
    static final String PARTNERS = "Partners";
    static final String MONITORING = "Monitoring";
    static final String SAY_HOW_MONITORED = "Say how and how often the plan is monitored, and who is told.";
    static final String VIOLENCE = "Serious Violence Duty";

    static final String OPTIONS = "Other options considered";
    static final String SAY_OPTIONS = "Say which other options were considered, and why they were rejected.";

    static final String IMPLICATIONS = "Key implications";
    static final String RISKS = "Risks";
    static final String RISKS_CAPTION = "Risks, and what is done about each";
    static final String SAY_RISKS = "Set out the risks, and what is done about each.";
    static final String CONCLUSIONS = "Conclusions";
    static final String SAY_CONCLUSIONS = "Say what follows.";

    static final String APPENDICES = "Appendices";
    static final String NOT_HERE = " (not among these papers)";
    static final String BACKGROUND_PAPERS = "Background papers";
    static final String BACKGROUND_INFERRED = "No background papers are named in the papers that were read: these are the documents that were"
            + " considered in revising the plan. Which of them this report relied on is for its author to say.";
    static final String LIST_BACKGROUND_PAPERS = "List the background papers.";

    private ReportWords() {}

    static String reportOn(String plan) {
        return "Report on: " + plan;
    }

    static String otherReports(String reports) {
        return "The papers have other reports that are or may be on this plan, and nothing of them is in this document: " + reports
                + ". The option --report, with the id of one, writes it of that.";
    }

    static String planHas(int priorities, int actions, int measures) {
        return "The plan has " + counted(priorities, "priority", "priorities") + ", " + counted(actions, "action", "actions") + " and "
                + counted(measures, "measure", "measures") + ".";
    }

    private static String counted(int many, String one, String several) {
        return many + " " + (many == 1 ? one : several);
    }

    static String yesOrNo(boolean yes) {
        return yes ? "Yes" : "No";
    }

    static String done(Done done) {
        return switch (done) {
            case DONE -> "done";
            case PLANNED -> "to come";
            case NOT_DONE -> "not done";
        };
    }

    static String recommendationTo(String body) {
        return "Recommendation to " + body;
    }

    static String that(String phrase, String plan) {
        return "That it " + phrase + ": " + plan + ".";
    }

    static String partners(String names) {
        return "Partners: " + names + ".";
    }

    static String otherBodies(String names) {
        return "Other bodies named: " + names + ".";
    }

    static String bodies(String names) {
        return "The papers name these bodies: " + names + ".";
    }

    static String implication(ImplicationKind kind) {
        return switch (kind) {
            case FINANCIAL -> "Financial";
            case LEGAL -> "Legal";
            case EQUALITY -> "Equality";
            case NET_ZERO -> "Net zero";
            case SAFEGUARDING -> "Safeguarding";
            case COMMUNITY_IMPACT -> "Community impact";
            case WELLBEING -> "Wellbeing";
            case CRIME_AND_DISORDER -> "Crime and disorder";
            case DATA_PROTECTION -> "Data protection";
            case HUMAN_RESOURCES -> "Staff";
            case OTHER -> "Other implications";
        };
    }

    static String sayImplication(String heading) {
        return "Say what the decision means under this heading (" + heading + "), or that it means nothing there.";
    }

    static String citedFor(String words) {
        return "The papers say: \"" + words + "\".";
    }

    static String listAppendices(String plan) {
        return "List the appendices, and put in: " + plan + ".";
    }
}
