package org.communitysafety.csp.io.map;

import static org.communitysafety.csp.io.mapping.SheetField.ACTION_CARRIED_FROM;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_CARRIED_REASON;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_DUE;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_LEAD;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_NUMBER;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_OUTCOME;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_PARTNERS;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_PROGRESS;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_RESOURCES;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_STATUS;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_SUB_THEME;
import static org.communitysafety.csp.io.mapping.SheetField.ACTION_TEXT;
import static org.communitysafety.csp.io.mapping.SheetField.MEASURE_BASELINE;
import static org.communitysafety.csp.io.mapping.SheetField.MEASURE_GOOD_DIRECTION;
import static org.communitysafety.csp.io.mapping.SheetField.MEASURE_MEASURED_BY;
import static org.communitysafety.csp.io.mapping.SheetField.MEASURE_OBSERVATION;
import static org.communitysafety.csp.io.mapping.SheetField.MEASURE_SOURCE;
import static org.communitysafety.csp.io.mapping.SheetField.MEASURE_TARGET;
import static org.communitysafety.csp.io.mapping.SheetField.MEASURE_TITLE;
import static org.communitysafety.csp.io.mapping.SheetField.MEASURE_UNIT;
import static org.communitysafety.csp.io.mapping.SheetField.PRIORITY_RANK;
import static org.communitysafety.csp.io.mapping.SheetField.PRIORITY_TITLE;
import static org.communitysafety.csp.io.mapping.SheetField.RISK_DESCRIPTION;
import static org.communitysafety.csp.io.mapping.SheetField.RISK_IMPACT;
import static org.communitysafety.csp.io.mapping.SheetField.RISK_LIKELIHOOD;
import static org.communitysafety.csp.io.mapping.SheetField.RISK_MITIGATION;
import static org.communitysafety.csp.io.mapping.SheetField.RISK_OWNER;
import static org.communitysafety.csp.io.mapping.SheetField.RISK_SCORE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communitysafety.csp.io.mapping.SheetField;

/** Headings that occur in plans, and every field that each may be. Several mean that it has been seen as each of them. */
final class HeadingWords {

    private static final Map<String, List<SheetField>> KNOWN = new HashMap<>();

    static {
        means(List.of(ACTION_TEXT), "action", "actions", "to do this we will", "actions we will take", "what we will do", "action required",
                "planned action", "key actions", "key action");
        means(List.of(ACTION_TEXT, ACTION_OUTCOME, MEASURE_TITLE), "objective", "objectives", "key objective", "key objectives", "aim", "aims",
                "strategic aim", "strategic objective");
        means(List.of(ACTION_OUTCOME, MEASURE_TITLE), "outcome", "outcomes", "intended outcome", "desired outcome", "success criteria",
                "deliverable", "deliverables", "deliverable(s)", "indicator / outcome", "indicator/outcome");
        means(List.of(ACTION_LEAD), "lead", "lead agency", "lead officer", "lead partner", "lead body", "lead organisation", "leads");
        means(List.of(ACTION_LEAD, ACTION_PARTNERS), "agency", "agencies", "who", "responsible", "responsibility", "portfolio holder",
                "sponsor", "by whom", "owner");
        means(List.of(ACTION_PARTNERS), "partners", "partner agencies", "supporting partners", "key partners", "other partners");
        means(List.of(ACTION_DUE), "target date", "timescale", "timescales", "due", "due date", "deadline", "by when", "when", "timeframe",
                "completion date", "review date");
        means(List.of(ACTION_DUE, ACTION_STATUS), "date completed");
        means(List.of(ACTION_STATUS), "status", "r/a/g", "rag", "brag", "rag status", "rag rating", "brag status", "r/a/g status");
        means(List.of(ACTION_PROGRESS), "current status of action", "update", "progress update", "latest update");
        means(List.of(ACTION_PROGRESS, MEASURE_OBSERVATION), "progress", "position", "current position", "performance", "latest position");
        means(List.of(ACTION_NUMBER), "no", "number", "ref", "action no", "action number", "ref no", "reference");
        means(List.of(ACTION_RESOURCES), "resources", "resource", "cost", "budget", "funding", "resources required");
        means(List.of(ACTION_SUB_THEME), "sub-theme", "sub theme", "subtheme");
        means(List.of(ACTION_CARRIED_FROM), "carried from", "previous number", "previous action");
        means(List.of(ACTION_CARRIED_REASON), "reason carried over", "reason for carry over");
        means(List.of(PRIORITY_TITLE), "priority", "priorities", "priority/theme", "priority / theme", "theme", "strategic priority");
        means(List.of(PRIORITY_RANK), "rank", "ranking of priority");
        means(List.of(MEASURE_TITLE), "measure", "measures", "indicator", "indicators", "performance indicator", "performance measure",
                "success measure", "success measures", "measure of success");
        means(List.of(MEASURE_UNIT), "unit", "units", "unit of measure");
        means(List.of(MEASURE_GOOD_DIRECTION), "good is", "good direction", "polarity", "good performance is");
        means(List.of(MEASURE_BASELINE), "baseline", "previous year's performance", "previous year", "starting point");
        means(List.of(MEASURE_TARGET), "target", "targets");
        means(List.of(MEASURE_OBSERVATION), "outturn", "result", "results", "actual");
        means(List.of(MEASURE_MEASURED_BY), "measured by");
        means(List.of(MEASURE_SOURCE), "source", "data source", "source of data");
        means(List.of(RISK_DESCRIPTION), "risk", "risk description");
        means(List.of(RISK_MITIGATION), "mitigation", "mitigating action", "mitigating actions", "controls");
        means(List.of(RISK_LIKELIHOOD), "likelihood", "probability");
        means(List.of(RISK_IMPACT), "impact");
        means(List.of(RISK_OWNER), "risk owner");
        means(List.of(RISK_SCORE), "score", "risk score", "risk rating");
    }

    private HeadingWords() {}

    private static void means(List<SheetField> fields, String... headings) {
        for (String heading : headings) {
            KNOWN.put(heading, fields);
        }
    }

    /** Every field that a heading without its date may be; none if it has not been seen. */
    static List<SheetField> fields(String heading) {
        return KNOWN.getOrDefault(Plain.lower(heading), List.of());
    }
}
