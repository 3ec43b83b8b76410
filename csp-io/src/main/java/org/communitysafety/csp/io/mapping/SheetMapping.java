package org.communitysafety.csp.io.mapping;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.read.Separator;
import org.communitysafety.csp.style.ElementStyle;
import org.immutables.value.Value;

/** What one sheet of a council means. Immutable and thread-safe. */
@Value.Immutable
@ElementStyle
public interface SheetMapping {

    /** The name by which the sheet is known when it comes again: what it brought in is kept under that. */
    String getName();

    /** What is to be known of it. */
    Optional<String> getNote();

    /** The sheet that is meant of a workbook that has several. */
    Optional<String> getSheet();

    /** The encoding of CSV that is not in UTF-8, such as windows-1252; a file that tells its own is read by that. */
    Optional<Charset> getCharset();

    /** What stands between the cells of CSV; without a word it is found in the first rows. */
    Optional<Separator> getSeparator();

    /** By what an action is known when the sheet comes again; without a word, by its text. */
    Optional<SameBy> getSameBy();

    /** Whether what stands in one row belongs together; needed where a row has actions and measures. */
    Optional<Pairing> getPairing();

    /** The committee report that the risks belong to; needed if there are several. */
    Optional<ElementId> getReport();

    /** How dates are written. */
    Optional<DateRules> getDates();

    /** What brackets round a number mean; without it, such a number is not read. */
    Optional<Brackets> getBrackets();

    /** What each heading means. */
    List<ColumnMapping> getColumns();

    /** The rows that head those after them; the first that fits counts. */
    List<GroupRows> getGroups();

    /** The rows that are passed over. */
    List<PassedRows> getPassOver();

    /** The status words and colours. */
    List<StatusWord> getStatuses();

    /** What is written where there is no value. */
    List<NoValueWord> getNoValues();

    /** The names that are used for bodies. */
    List<BodyName> getBodies();

    /** What else a person must decide before the sheet is imported; to be taken out then. */
    List<String> getDecide();

    /** Whether some rows of the sheet head others, and carry that. */
    default boolean groups(SheetField field) {
        return getGroups().stream().anyMatch(group -> group.getField() == field);
    }

    /** Whether the sheet says of its rows which priority they are under. */
    default boolean carriesPriorities() {
        return groups(SheetField.PRIORITY_TITLE)
                || getColumns().stream().anyMatch(column -> column.getField().equals(Optional.of(SheetField.PRIORITY_TITLE)));
    }

    /** Whether actions are known again by their number. */
    default boolean knowsByNumber() {
        return getSameBy().equals(Optional.of(SameBy.NUMBER));
    }

    /** Whether one of the open questions is on a field of the mapping itself, which it names in quotation marks. */
    default boolean asksFor(String field) {
        return getDecide().stream().anyMatch(question -> question.contains("'" + field + "'"));
    }

    /** How many things a person must still decide before the sheet is imported. */
    default int openQuestions() {
        long open = getDates().flatMap(DateRules::getDecide).stream().count()
                + getColumns().stream().filter(one -> one.getDecide().isPresent()).count()
                + getGroups().stream().filter(one -> one.getDecide().isPresent()).count()
                + getStatuses().stream().filter(one -> one.getDecide().isPresent()).count()
                + getNoValues().stream().filter(one -> one.getDecide().isPresent()).count()
                + getBodies().stream().filter(one -> one.getDecide().isPresent()).count()
                + getDecide().size();
        return (int) open;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SheetMapping}. Not thread-safe. */
    final class Builder extends ImmutableSheetMapping.Builder {
        Builder() {}
    }
}
