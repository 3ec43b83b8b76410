package org.communitysafety.csp.io.format;

import org.communitysafety.csp.io.mapping.BodyName;
import org.communitysafety.csp.io.mapping.ColumnMapping;
import org.communitysafety.csp.io.mapping.DateRules;
import org.communitysafety.csp.io.mapping.GroupRows;
import org.communitysafety.csp.io.mapping.NoValueWord;
import org.communitysafety.csp.io.mapping.PassedRows;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.mapping.StatusWord;

/** The fields of a mapping and its parts, in the order in which they are written. */
final class MappingFormat {

    private MappingFormat() {}

    static final ObjectFormat<DateRules, DateRules.Builder> DATE_RULES = ObjectFormat.value(
                    "rules of dates", "How dates are written in the sheet.", DateRules.class, DateRules::builder, DateRules.Builder::build)
            .fields(its -> its
                    .asked("order", Words.DATE_ORDER, DateRules::getOrder, DateRules.Builder::order, one -> one.getDecide().isPresent(), "Which part of 03/04/2025 is first; without it, such a date is not read.")
                    .optional("twoDigitYearsFrom", Numbers.WHOLE, DateRules::getTwoDigitYearsFrom, DateRules.Builder::twoDigitYearsFrom, "The first of the hundred years that two digits can mean: from 1980, 79 is 2079 and 80 is 1980. Without it, such a year is not read.")
                    .optional("yearStartsInMonth", Numbers.WHOLE, DateRules::getYearStartsInMonth, DateRules.Builder::yearStartsInMonth, "The month, 1 to 12, in which the year of 2024/25 and of its quarters starts. Without it, such a year is not read.")
                    .optional("decide", Texts.TEXT, DateRules::getDecide, DateRules.Builder::decide, "What a person must decide before the sheet is imported; to be taken out then."));

    static final ObjectFormat<ColumnMapping, ColumnMapping.Builder> COLUMN_MAPPING = ObjectFormat.value(
                    "column", "What one heading of a sheet means, or several that are alike but for a date.", ColumnMapping.class, ColumnMapping::builder, ColumnMapping.Builder::build)
            .fields(its -> its
                    .required("heading", Texts.TEXT, ColumnMapping::getHeading, ColumnMapping.Builder::heading, "The heading; {date} in it stands for any date, {words} for any words. Empty for a column without one.")
                    .optional("which", Numbers.WHOLE, ColumnMapping::getWhich, ColumnMapping.Builder::which, "Which of several columns of that heading, from 1.")
                    .asked("field", Words.SHEET_FIELD, ColumnMapping::getField, ColumnMapping.Builder::field, one -> one.getDecide().isPresent(), "What its cells say; left out or blank while nobody has decided.")
                    .list("separators", Texts.TEXT, ColumnMapping::getSeparators, ColumnMapping.Builder::addAllSeparators, "What stands between several bodies in a cell, such as / or ; or and; none if a cell holds one.")
                    .defaulted("numbered", Numbers.YES_NO, ColumnMapping::isNumbered, ColumnMapping.Builder::numbered, false, "Whether the cells start with the number of what follows.")
                    .defaulted("filledDown", Numbers.YES_NO, ColumnMapping::isFilledDown, ColumnMapping.Builder::filledDown, false, "Whether a blank cell means the same as the one above.")
                    .optional("sure", Words.SURENESS, ColumnMapping::getSure, ColumnMapping.Builder::sure, "How sure a proposal was of it.")
                    .optional("why", Texts.TEXT, ColumnMapping::getWhy, ColumnMapping.Builder::why, "Why it was proposed.")
                    .optional("decide", Texts.TEXT, ColumnMapping::getDecide, ColumnMapping.Builder::decide, "What a person must decide before the sheet is imported; to be taken out then."));

    static final ObjectFormat<GroupRows, GroupRows.Builder> GROUP_ROWS = ObjectFormat.value(
                    "group of rows", "Rows with text in one cell alone that head the rows after them.", GroupRows.class, GroupRows::builder, GroupRows.Builder::build)
            .fields(its -> its
                    .required("field", Words.SHEET_FIELD, GroupRows::getField, GroupRows.Builder::field, "What they carry: priority.title, action.subTheme, or ignore.")
                    .optional("starts", Texts.TEXT, GroupRows::getStarts, GroupRows.Builder::starts, "How they start; without it, any row with text in one cell alone is one.")
                    .optional("in", Texts.TEXT, GroupRows::getIn, GroupRows.Builder::in, "The heading of the column that the text stands in; without it, any.")
                    .list("separators", Texts.TEXT, GroupRows::getSeparators, GroupRows.Builder::addAllSeparators, "What stands between the sub-themes after including, such as a comma; none if that is one.")
                    .optional("decide", Texts.TEXT, GroupRows::getDecide, GroupRows.Builder::decide, "What a person must decide before the sheet is imported; to be taken out then."));

    static final ObjectFormat<PassedRows, PassedRows.Builder> PASSED_ROWS = ObjectFormat.value(
                    "rule of rows that are passed over", "Rows that are passed over: totals, notes, a line to sign.", PassedRows.class, PassedRows::builder, PassedRows.Builder::build)
            .fields(its -> its
                    .required("starts", Texts.TEXT, PassedRows::getStarts, PassedRows.Builder::starts, "How their first text starts.")
                    .optional("in", Texts.TEXT, PassedRows::getIn, PassedRows.Builder::in, "The heading of the column in which that is looked for; without it, the first cell with text."));

    static final ObjectFormat<StatusWord, StatusWord.Builder> STATUS_WORD = ObjectFormat.value(
                    "status word", "A status word or colour of the sheet, and where it stands on the common scale.", StatusWord.class, StatusWord::builder, StatusWord.Builder::build)
            .fields(its -> its
                    .required("word", Texts.TEXT, StatusWord::getWord, StatusWord.Builder::word, "The word as the sheet has it.")
                    .asked("scale", Words.PROGRESS_SCALE, StatusWord::getScale, StatusWord.Builder::scale, one -> one.getDecide().isPresent(), "Where it stands; left out or blank if that cannot be told, and only the word is kept.")
                    .optional("decide", Texts.TEXT, StatusWord::getDecide, StatusWord.Builder::decide, "What a person must decide before the sheet is imported; to be taken out then."));

    static final ObjectFormat<NoValueWord, NoValueWord.Builder> NO_VALUE_WORD = ObjectFormat.value(
                    "word for no value", "What the sheet writes where there is no value, and why there is none. No value is never zero.", NoValueWord.class, NoValueWord::builder, NoValueWord.Builder::build)
            .fields(its -> its
                    .required("word", Texts.TEXT, NoValueWord::getWord, NoValueWord.Builder::word, "The words as the sheet has them; empty for a blank cell.")
                    .asked("why", Words.NO_VALUE, NoValueWord::getWhy, NoValueWord.Builder::why, one -> one.getDecide().isPresent(), "Why there is no value; left out or blank while nobody has decided.")
                    .optional("decide", Texts.TEXT, NoValueWord::getDecide, NoValueWord.Builder::decide, "What a person must decide before the sheet is imported; to be taken out then."));

    static final ObjectFormat<BodyName, BodyName.Builder> BODY_NAME = ObjectFormat.value(
                    "name of a body", "A name that the sheet uses for a body, and which body of the papers that is.", BodyName.class, BodyName::builder, BodyName.Builder::build)
            .fields(its -> its
                    .required("name", Texts.TEXT, BodyName::getName, BodyName.Builder::name, "The name as the sheet has it: initials, an old name, a short one.")
                    .asked("body", Texts.ID, BodyName::getBody, BodyName.Builder::body, one -> one.getDecide().isPresent(), "The id of the body; left out or blank if the name is no body of the papers, and only the words are kept.")
                    .optional("add", Texts.TEXT, BodyName::getAdd, BodyName.Builder::add, "The full name of the body: it is added if the papers do not have it.")
                    .optional("decide", Texts.TEXT, BodyName::getDecide, BodyName.Builder::decide, "What a person must decide before the sheet is imported; to be taken out then."));

    static final ObjectFormat<SheetMapping, SheetMapping.Builder> SHEET_MAPPING = ObjectFormat.value(
                    "mapping", "What one sheet of a council means: which heading is which field, and how its cells are written.", SheetMapping.class, SheetMapping::builder, SheetMapping.Builder::build)
            .fields(its -> its
                    .heading(Heading.MAPPING)
                    .required("name", Texts.TEXT, SheetMapping::getName, SheetMapping.Builder::name, "The name by which the sheet is known when it comes again: what it brought in is kept under that.")
                    .optional("note", Texts.TEXT, SheetMapping::getNote, SheetMapping.Builder::note, "What is to be known of it.")
                    .optional("sheet", Texts.TEXT, SheetMapping::getSheet, SheetMapping.Builder::sheet, "The sheet that is meant of a workbook that has several.")
                    .optional("charset", Texts.CHARSET, SheetMapping::getCharset, SheetMapping.Builder::charset, "The encoding of CSV that is not in UTF-8, such as windows-1252; a file that tells its own is read by that.")
                    .optional("separator", Words.SEPARATOR, SheetMapping::getSeparator, SheetMapping.Builder::separator, "What stands between the cells of CSV; without a word it is found in the first rows.")
                    .optional("sameBy", Words.SAME_BY, SheetMapping::getSameBy, SheetMapping.Builder::sameBy, "By what an action is known when the sheet comes again; without a word, by its text.")
                    .asked("pairing", Words.PAIRING, SheetMapping::getPairing, SheetMapping.Builder::pairing, one -> one.asksFor("pairing"), "Whether what stands in one row belongs together; needed where a row has actions and measures.")
                    .optional("report", Texts.ID, SheetMapping::getReport, SheetMapping.Builder::report, "The committee report that the risks belong to; needed if there are several.")
                    .optional("dates", DATE_RULES, SheetMapping::getDates, SheetMapping.Builder::dates, "How dates are written.")
                    .asked("brackets", Words.BRACKETS, SheetMapping::getBrackets, SheetMapping.Builder::brackets, one -> one.asksFor("brackets"), "What brackets round a number mean; without it, such a number is not read.")
                    .list("columns", COLUMN_MAPPING, SheetMapping::getColumns, SheetMapping.Builder::addAllColumns, "What each heading means.")
                    .list("groups", GROUP_ROWS, SheetMapping::getGroups, SheetMapping.Builder::addAllGroups, "The rows that head those after them; the first that fits counts.")
                    .list("passOver", PASSED_ROWS, SheetMapping::getPassOver, SheetMapping.Builder::addAllPassOver, "The rows that are passed over.")
                    .list("statuses", STATUS_WORD, SheetMapping::getStatuses, SheetMapping.Builder::addAllStatuses, "The status words and colours. Plain words such as completed are known; colours never are.")
                    .list("noValues", NO_VALUE_WORD, SheetMapping::getNoValues, SheetMapping.Builder::addAllNoValues, "What is written where there is no value.")
                    .list("bodies", BODY_NAME, SheetMapping::getBodies, SheetMapping.Builder::addAllBodies, "The names that are used for bodies.")
                    .list("decide", Texts.TEXT, SheetMapping::getDecide, SheetMapping.Builder::addAllDecide, "What else a person must decide before the sheet is imported; to be taken out then."));
}
