package org.communitysafety.csp.io.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.communitysafety.csp.io.mapping.BodyName;
import org.communitysafety.csp.io.mapping.Brackets;
import org.communitysafety.csp.io.mapping.ColumnMapping;
import org.communitysafety.csp.io.mapping.DateOrder;
import org.communitysafety.csp.io.mapping.DateRules;
import org.communitysafety.csp.io.mapping.GroupRows;
import org.communitysafety.csp.io.mapping.NoValueWord;
import org.communitysafety.csp.io.mapping.PassedRows;
import org.communitysafety.csp.io.mapping.SameBy;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.mapping.StatusWord;
import org.communitysafety.csp.io.mapping.Sureness;
import org.communitysafety.csp.io.result.ProposedMapping;
import org.communitysafety.csp.io.sheet.HeadedRows;
import org.communitysafety.csp.io.sheet.Sheet;
import org.communitysafety.csp.io.sheet.SheetColumn;
import org.communitysafety.csp.io.sheet.SheetRow;
import org.communitysafety.csp.io.table.TableColumns;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Said;
import org.communitysafety.csp.words.Words;

/**
 * A mapping proposed for a sheet from its headings and cells. What can mean more than one thing is left open for a person,
 * however likely one of them is.
 */
public final class MappingProposal {

    private static final int LOOKED = 1000;
    private static final int MOST_STATUSES = 12;
    private static final int LONGEST_STATUS = 30;
    private static final int CENTURY = 1980;
    private static final int APRIL = 4;
    private static final List<String> COLOURS = List.of("r", "a", "g", "b", "red", "amber", "green", "blue", "grey", "gray", "yellow",
            "orange", "black", "white", "purple");

    private static final DateRules EVERY_DATE =
            DateRules.builder().order(DateOrder.DAY_FIRST).twoDigitYearsFrom(CENTURY).yearStartsInMonth(APRIL).build();

    private static final Message.One<String> TABLE = Message.of("import.papers.table", String.class);

    private final HeadedRows headed;
    private final Words words;
    private final Questions questions;
    private final Optional<Papers> papers;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetRow> alone = new ArrayList<>();
    private final Set<String> totals = new LinkedHashSet<>();
    private final List<String> open = new ArrayList<>();
    private final Readers readers;
    private final Map<Integer, SheetField> fields = new HashMap<>();
    private final Set<String> bodies = new LinkedHashSet<>();
    private final Set<String> noValues = new LinkedHashSet<>();
    private final Map<String, StatusWord> statuses = new LinkedHashMap<>();

    private MappingProposal(HeadedRows headed, Optional<Papers> papers, Words words) {
        this.headed = headed;
        this.words = words;
        this.questions = new Questions(words);
        this.papers = papers;
        this.readers = new Readers(
                SheetMapping.builder().name("sheet").dates(EVERY_DATE).brackets(Brackets.NEGATIVE).build(),
                papers.map(Papers::getBodies).orElse(List.of()));
    }

    /**
     * Looks at the headings and the first thousand rows; with papers, the bodies that these know need no decision.
     *
     * @param words the language that questions are asked in
     */
    public static ProposedMapping of(Sheet sheet, Optional<Papers> papers, List<Said> notes, Words words) {
        HeadedRows headed = HeadedRows.of(sheet, HeadedRows::looksLikeHeader);
        Optional<TableColumns> table = TableColumns.headedBy(
                headed.columns().stream().map(SheetColumn::heading).filter(heading -> !heading.isEmpty()).toList());
        if (table.isPresent()) {
            return ProposedMapping.ofPapers(TABLE.said(table.get().name()), headed.faults(), notes);
        }
        MappingProposal proposal = new MappingProposal(headed, papers, words);
        proposal.gather();
        Optional<SheetMapping> mapping = headed.header() == null ? Optional.empty() : Optional.of(proposal.mapping());
        return new ProposedMapping(mapping, headed.faults(), notes);
    }

    private void gather() {
        SheetRow row = headed.next();
        for (int i = 0; row != null && i < LOOKED; i++) {
            Optional<String> first = first(row);
            if (first.filter(text -> Plain.lower(text).startsWith("total")).isPresent()) {
                totals.add(Plain.text(first.get()).substring(0, "total".length()));
            } else if (filled(row) == 1 && headed.columns().size() > 1) {
                alone.add(row);
            } else {
                rows.add(row);
            }
            row = headed.next();
        }
    }

    private static int filled(SheetRow row) {
        int filled = 0;
        for (int i = 0; i < row.size(); i++) {
            filled += Plain.isBlank(row.text(i)) ? 0 : 1;
        }
        return filled;
    }

    private static Optional<String> first(SheetRow row) {
        for (int i = 0; i < row.size(); i++) {
            if (!Plain.isBlank(row.text(i))) {
                return Optional.of(row.text(i));
            }
        }
        return Optional.empty();
    }

    private SheetMapping mapping() {
        SheetMapping.Builder mapping = SheetMapping.builder().name(name());
        boolean ofActions = headed.columns().stream().anyMatch(column -> HeadingWords.fields(column.heading()).equals(List.of(SheetField.ACTION_TEXT)));
        List<ColumnMapping> columns = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        headed.columns().forEach(column -> counts.merge(Plain.lower(column.heading()), 1, Integer::sum));
        Map<String, Integer> met = new HashMap<>();
        Set<String> templates = new LinkedHashSet<>();
        for (SheetColumn column : headed.columns()) {
            List<String> cells = cells(column.index());
            if (column.heading().isEmpty() && cells.isEmpty()) {
                continue;
            }
            String plain = Plain.lower(column.heading());
            ColumnMapping.Builder proposed = ColumnMapping.builder();
            if (counts.getOrDefault(plain, 0) > 1) {
                proposed.which(met.merge(plain, 1, Integer::sum));
            }
            column(proposed, column, cells, ofActions);
            ColumnMapping done = proposed.build();
            if (done.getWhich().isPresent() || templates.add(done.getHeading())) {
                columns.add(done);
            }
        }
        mapping.columns(columns).sameBy(sameBy()).dates(dates()).statuses(statuses.values());
        valueCells();
        pairing(columns);
        bodies.forEach(name -> mapping.addBodies(BodyName.builder().name(name)
                .decide(questions.body(name, papers.map(Papers::getBodies).orElse(List.of()))).build()));
        noValues.forEach(word -> mapping.addNoValues(NoValueWord.builder().word(word).decide(questions.noValue(word)).build()));
        return mapping.groups(groups()).passOver(totals.stream().map(start -> PassedRows.builder().starts(start).build()).toList())
                .decide(open)
                .note(words.say(WhyMessages.NOTE))
                .build();
    }

    private String name() {
        String file = headed.name();
        int dot = file.lastIndexOf('.');
        String name = Plain.name(dot > 0 ? file.substring(0, dot) : file).replace(' ', '-');
        return name.isEmpty() ? "sheet" : name;
    }

    private List<String> cells(int index) {
        return rows.stream().map(row -> row.text(index)).filter(text -> !Plain.isBlank(text)).toList();
    }

    private void column(ColumnMapping.Builder proposed, SheetColumn column, List<String> cells, boolean ofActions) {
        Optional<DatedHeading> dated = DatedHeading.of(column.heading());
        proposed.heading(dated.map(DatedHeading::template).orElse(column.heading()));
        String bare = dated.map(DatedHeading::bare).orElse(column.heading());
        List<SheetField> may = HeadingWords.fields(bare);
        if (List.of("comment", "comments", "notes", "commentary").contains(Plain.lower(bare))) {
            may = List.of(ofActions ? SheetField.ACTION_COMMENT : SheetField.MEASURE_COMMENT);
        }
        if (!ofActions && may.contains(SheetField.MEASURE_OBSERVATION)) {
            may = share(cells, cell -> readers.values.read(cell).isUnderstood()) * 2 >= 1 ? List.of(SheetField.MEASURE_OBSERVATION) : may;
        }
        if (may.size() != 1) {
            proposed.sure(Sureness.UNSURE).why(words.say(may.isEmpty() ? WhyMessages.NOT_SEEN : WhyMessages.SEVERAL_MEANINGS))
                    .decide(questions.heading(column.heading(), may, cells));
            return;
        }
        SheetField field = may.get(0);
        if (dated.isPresent() && !field.isDated()) {
            proposed.sure(Sureness.UNSURE).why(words.say(WhyMessages.HAS_DATE))
                    .decide(questions.heading(column.heading(), may, cells));
            return;
        }
        if (fields.containsValue(field) && !field.isManifold()) {
            proposed.sure(Sureness.UNSURE).why(words.say(WhyMessages.ANOTHER_COLUMN)).decide(questions.heading(column.heading(), may, cells));
            return;
        }
        sound(proposed, column, field, cells);
    }

    /** A field that the heading means, held against the cells. */
    private void sound(ColumnMapping.Builder proposed, SheetColumn column, SheetField field, List<String> cells) {
        Predicate<String> reads = cell -> true;
        Optional<Message.Two<String, String>> what = Optional.empty();
        switch (field) {
            case ACTION_DUE -> {
                reads = cell -> readers.due.read(cell).isUnderstood();
                what = Optional.of(WhyMessages.TIMES);
            }
            case MEASURE_BASELINE, MEASURE_OBSERVATION -> {
                reads = cell -> readers.values.read(cell).isUnderstood();
                what = Optional.of(WhyMessages.VALUES);
            }
            case ACTION_STATUS -> {
                if (!statuses(cells)) {
                    proposed.sure(Sureness.UNSURE).why(words.say(WhyMessages.MANY_AND_LONG))
                            .decide(questions.statusOrProse(column.heading()));
                    return;
                }
            }
            case ACTION_LEAD, ACTION_PARTNERS -> bodies(proposed, cells);
            default -> { }
        }
        Predicate<String> read = reads;
        long fit = cells.stream().filter(read).count();
        fields.put(column.index(), field);
        boolean sure = fit == cells.size() && !cells.isEmpty();
        proposed.field(field).sure(sure ? Sureness.SURE : Sureness.LIKELY).why(cells.isEmpty()
                ? words.say(WhyMessages.NO_CELLS)
                : what.map(are -> words.say(are, Long.toString(fit), Integer.toString(cells.size()))).orElseGet(() -> words.say(WhyMessages.HEADING_ALONE)));
    }

    private static double share(List<String> cells, Predicate<String> reads) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(reads).count() / cells.size();
    }

    private boolean statuses(List<String> cells) {
        Map<String, String> met = new TreeMap<>();
        for (String cell : cells) {
            if (!readers.statuses.read(cell).isUnderstood()) {
                String word = StatusCell.first(cell);
                met.putIfAbsent(Plain.lower(word), word);
            }
        }
        if (met.size() > MOST_STATUSES || met.keySet().stream().anyMatch(word -> word.length() > LONGEST_STATUS)) {
            return false;
        }
        met.forEach((plain, word) -> statuses.put(plain, StatusWord.builder().word(word)
                .decide(COLOURS.contains(plain) ? questions.colour(word) : questions.status(word)).build()));
        return true;
    }

    private void bodies(ColumnMapping.Builder proposed, List<String> cells) {
        List<String> separators = new ArrayList<>();
        for (String separator : List.of("/", ";", "\n", ",")) {
            if (cells.stream().anyMatch(cell -> Plain.written(cell).contains(separator) && !readers.bodies.isKnown(cell))) {
                separators.add(separator);
            }
        }
        proposed.separators(separators);
        for (String cell : cells) {
            List<String> names = readers.bodies.isKnown(cell) ? List.of() : BodyNames.split(Plain.written(cell), separators);
            for (String name : names) {
                if (!readers.bodies.isKnown(name) && !Plain.name(name).isEmpty()
                        && bodies.stream().noneMatch(known -> Plain.name(known).equals(Plain.name(name)))) {
                    bodies.add(name);
                }
            }
        }
    }

    private SameBy sameBy() {
        for (Map.Entry<Integer, SheetField> one : fields.entrySet()) {
            if (one.getValue() == SheetField.ACTION_NUMBER) {
                List<String> numbers = cells(one.getKey());
                boolean each = numbers.size() == rows.size() && numbers.stream().map(Plain::lower).distinct().count() == numbers.size();
                return each && !numbers.isEmpty() ? SameBy.NUMBER : SameBy.TEXT;
            }
        }
        return SameBy.TEXT;
    }

    private DateRules dates() {
        DateRules.Builder rules = DateRules.builder().twoDigitYearsFrom(CENTURY).yearStartsInMonth(APRIL);
        List<String> texts = new ArrayList<>();
        fields.forEach((index, field) -> {
            if (field == SheetField.ACTION_DUE) {
                cells(index).forEach(cell -> texts.addAll(Arrays.asList(Plain.text(cell).split("[ ,;()]+"))));
            }
        });
        headed.columns().forEach(column -> texts.addAll(Arrays.asList(Plain.text(column.heading()).split("[ ,;()]+"))));
        boolean day = false;
        boolean month = false;
        Optional<String> either = Optional.empty();
        for (String text : texts) {
            if (text.matches("[0-9]{1,2}([/.-])[0-9]{1,2}\\1([0-9]{4}|[0-9]{2})")) {
                String[] parts = text.split("[/.-]");
                day |= Integer.parseInt(parts[0]) > 12;
                month |= Integer.parseInt(parts[1]) > 12;
                either = either.or(() -> Optional.of(text));
            }
        }
        if (day != month) {
            rules.order(day ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        } else {
            either.ifPresent(text -> rules.decide(questions.dayOrMonth(text)));
        }
        return rules.build();
    }

    /** Brackets round numbers, and words where a value should be. */
    private void valueCells() {
        List<String> bracketed = new ArrayList<>();
        fields.forEach((index, field) -> {
            if (field == SheetField.MEASURE_BASELINE || field == SheetField.MEASURE_OBSERVATION) {
                cells(index).stream().map(Plain::text).filter(cell -> cell.matches("\\(£?[0-9][0-9.,]* ?%?\\)( ?%)?")).findFirst()
                        .filter(cell -> bracketed.isEmpty())
                        .ifPresent(cell -> {
                            bracketed.add(cell);
                            open.add(questions.brackets(cell));
                        });
                cells(index).stream().filter(cell -> !readers.values.read(cell).isUnderstood()).map(Plain::text)
                        .filter(cell -> cell.length() < 20 && cell.chars().noneMatch(Character::isDigit))
                        .filter(cell -> noValues.stream().noneMatch(known -> Plain.lower(known).equals(Plain.lower(cell))))
                        .forEach(noValues::add);
            }
        });
    }

    private void pairing(List<ColumnMapping> columns) {
        Set<SheetField> may = EnumSet.noneOf(SheetField.class);
        for (ColumnMapping column : columns) {
            column.getField().ifPresent(may::add);
            if (column.getField().isEmpty()) {
                may.addAll(HeadingWords.fields(column.getHeading()));
            }
        }
        if (may.contains(SheetField.ACTION_TEXT) && (may.contains(SheetField.ACTION_OUTCOME) || may.contains(SheetField.MEASURE_TITLE))) {
            open.add(questions.pairing());
        }
    }

    private List<GroupRows> groups() {
        List<GroupRows> groups = new ArrayList<>();
        Map<String, String> starts = new LinkedHashMap<>();
        Optional<String> other = Optional.empty();
        for (SheetRow row : alone) {
            String text = first(row).orElse("");
            String word = Plain.text(text).split("[ :.]", 2)[0];
            if (List.of("priority", "theme").contains(Plain.lower(word))) {
                starts.putIfAbsent(Plain.lower(word), word);
            } else {
                other = other.or(() -> Optional.of(text));
            }
        }
        starts.values().forEach(word -> groups.add(
                GroupRows.builder().field(SheetField.PRIORITY_TITLE).starts(word).addSeparators(",").build()));
        other.ifPresent(text -> groups.add(GroupRows.builder()
                .field(starts.isEmpty() ? SheetField.PRIORITY_TITLE : SheetField.ACTION_SUB_THEME)
                .decide(questions.group(text))
                .build()));
        return groups;
    }
}
