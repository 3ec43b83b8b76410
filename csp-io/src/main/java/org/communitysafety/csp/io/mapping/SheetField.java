package org.communitysafety.csp.io.mapping;

import java.util.EnumSet;
import java.util.Set;
import org.communitysafety.csp.element.Word;

/** What a column of a sheet, or a group row, says. */
public enum SheetField implements Word {
    /** What will be done. */
    ACTION_TEXT("action.text"),
    /** The heading of an action. */
    ACTION_TITLE("action.title"),
    /** The number of an action. */
    ACTION_NUMBER("action.number"),
    /** The sub-theme an action stands under. */
    ACTION_SUB_THEME("action.subTheme"),
    /** What an action is to achieve. */
    ACTION_OUTCOME("action.outcome"),
    /** Who answers for an action: one body, or several joined by the separators. */
    ACTION_LEAD("action.lead"),
    /** Who helps. */
    ACTION_PARTNERS("action.partners"),
    /** When an action is to be done. */
    ACTION_DUE("action.due"),
    /** How an action stands, in a word or colour. */
    ACTION_STATUS("action.status"),
    /** How an action stands, in prose; beside a status it is its comment. */
    ACTION_PROGRESS("action.progress"),
    /** What an action needs. */
    ACTION_RESOURCES("action.resources"),
    /** What an action waits for. */
    ACTION_CONDITION("action.condition"),
    /** The number an action had in the plan before. */
    ACTION_CARRIED_FROM("action.carriedFrom"),
    /** Why an action was carried over. */
    ACTION_CARRIED_REASON("action.carriedReason"),
    /** What is said about an action. */
    ACTION_COMMENT("action.comment"),
    /** The priority that a row, or the rows after it, are under. */
    PRIORITY_TITLE("priority.title"),
    /** The number of a priority. */
    PRIORITY_NUMBER("priority.number"),
    /** The rank of a priority, a whole number from 1. */
    PRIORITY_RANK("priority.rank"),
    /** What a priority is and why it matters. */
    PRIORITY_DESCRIPTION("priority.description"),
    /** What sort of priority it is. */
    PRIORITY_KIND("priority.kind"),
    /** What is measured, or an outcome that is wanted. */
    MEASURE_TITLE("measure.title"),
    /** What a measure covers. */
    MEASURE_DESCRIPTION("measure.description"),
    /** The unit of the values of a measure. */
    MEASURE_UNIT("measure.unit"),
    /** Which way is good. */
    MEASURE_GOOD_DIRECTION("measure.goodDirection"),
    /** How a measure is worked out. */
    MEASURE_METHOD("measure.method"),
    /** Where a measure starts. */
    MEASURE_BASELINE("measure.baseline"),
    /** What a measure is meant to reach. */
    MEASURE_TARGET("measure.target"),
    /** What was observed. */
    MEASURE_OBSERVATION("measure.observation"),
    /** The bodies whose success it measures. */
    MEASURE_MEASURED_BY("measure.measuredBy"),
    /** Where its data come from. */
    MEASURE_SOURCE("measure.source"),
    /** What is said about a measure. */
    MEASURE_COMMENT("measure.comment"),
    /** A risk. */
    RISK_DESCRIPTION("risk.description"),
    /** What is done about a risk. */
    RISK_MITIGATION("risk.mitigation"),
    /** How likely a risk is. */
    RISK_LIKELIHOOD("risk.likelihood"),
    /** How bad a risk is. */
    RISK_IMPACT("risk.impact"),
    /** Who answers for a risk. */
    RISK_OWNER("risk.owner"),
    /** The score of a risk. */
    RISK_SCORE("risk.score"),
    /** Nothing: the column, or the group row, is passed over. */
    IGNORE("ignore");

    /** Those that several columns may say, each for its own time. */
    private static final Set<SheetField> MANY = EnumSet.of(ACTION_STATUS, ACTION_PROGRESS, MEASURE_TARGET, MEASURE_OBSERVATION);

    /** Those whose heading may hold a date. */
    private static final Set<SheetField> DATED =
            EnumSet.of(ACTION_STATUS, ACTION_PROGRESS, MEASURE_BASELINE, MEASURE_TARGET, MEASURE_OBSERVATION);

    private final String word;

    SheetField(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** The kind of element it is a field of: action, priority, measure, risk; or ignore. */
    public String kind() {
        int dot = word.indexOf('.');
        return dot < 0 ? word : word.substring(0, dot);
    }

    /** Whether several columns of one sheet may say it. */
    public boolean isManifold() {
        return MANY.contains(this);
    }

    /** Whether the date that its heading holds is of use. */
    public boolean isDated() {
        return DATED.contains(this);
    }
}
