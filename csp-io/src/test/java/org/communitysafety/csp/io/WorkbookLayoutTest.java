package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Risk;
import org.communitysafety.csp.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What a spreadsheet shows of a workbook, as its parts say: whoever fills it in sees headings, lists and dates, and no id in vain. */
class WorkbookLayoutTest {

    private static final Papers PAPERS = Papers.builder()
            .addBodies(Body.builder().id(ElementId.of("police")).name("Police").build())
            .plan(Plan.builder().id(ElementId.of("plan")).title("Plan")
                    .addActions(Action.builder().id(ElementId.of("a1")).text("=1+1").number("1.10").addLeads(ElementId.of("police"))
                            .addProgress(Progress.builder().text("Green").scale(ProgressScale.ON_TRACK).asAt(PartialDate.parse("2025-06-30")).build())
                            .addProgress(Progress.builder().text("Amber").asAt(PartialDate.parse("2025-03")).build())
                            .build())
                    .build())
            .addReports(CommitteeReport.builder().id(ElementId.of("report")).title("Report")
                    .addRisks(Risk.builder().id(ElementId.of("r1")).description("Funding ends").build()).build())
            .records(Records.builder().addMeetings(Meeting.builder().id(ElementId.of("m1")).on(PartialDate.parse("2025-06-30")).build()).build())
            .build();

    private static final TestWorkbook BOOK = TestWorkbook.of(PAPERS);

    /** Every text that a pattern finds, by its first group. */
    private static List<String> all(String pattern, String xml) {
        List<String> all = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    /** What stands in a cell: the text, or the number. */
    private static String value(String sheet, String cell) {
        String xml = BOOK.sheet(sheet);
        String found = all("<c r=\"" + cell + "\"[^>]*>(.*?)</c>", xml).get(0);
        String value = all("<v>([^<]*)</v>", found).get(0);
        boolean shared = all("<c r=\"" + cell + "\"([^>]*)>", xml).get(0).contains("t=\"s\"");
        return shared ? all("<si><t[^>]*>(.*?)</t></si>", BOOK.text("xl/sharedStrings.xml")).get(Integer.parseInt(value)) : value;
    }

    /** The letter of the column with a heading. */
    private static String column(String sheet, String heading) {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (BOOK.sheet(sheet).contains("<c r=\"" + letter + "1\"") && value(sheet, letter + "1").equals(heading)) {
                return String.valueOf(letter);
            }
        }
        throw new AssertionError("no heading " + heading + " in " + sheet);
    }

    private static boolean isHidden(String sheet, String heading) {
        int number = column(sheet, heading).charAt(0) - 'A' + 1;
        return all("<col min=\"" + number + "\"([^>]*)/>", BOOK.sheet(sheet)).get(0).contains("hidden=\"true\"");
    }

    /** Where the list stands that a column is chosen from. */
    private static Optional<String> choices(String sheet, String heading) {
        return all("<dataValidation sqref=\"" + column(sheet, heading) + "2:[^>]*type=\"list\"[^>]*><formula1>([^<]*)</formula1>",
                BOOK.sheet(sheet)).stream().findFirst();
    }

    /** The format of the numbers of a cell. */
    private static String format(String sheet, String cell) {
        int style = Integer.parseInt(all("<c r=\"" + cell + "\"[^>]* s=\"([0-9]+)\"", BOOK.sheet(sheet)).get(0));
        String styles = BOOK.text("xl/styles.xml");
        String cells = all("<cellXfs[^>]*>(.*)</cellXfs>", styles).get(0);
        String id = all("<xf numFmtId=\"([0-9]+)\"", cells).get(style);
        return all("<numFmt numFmtId=\"" + id + "\" formatCode=\"([^\"]*)\"", styles).stream().findFirst().orElse(id);
    }

    @Test
    void an_id_is_hidden_where_nothing_names_it_and_in_sight_where_something_does() {
        assertThat(isHidden("risks", "id")).isTrue();
        assertThat(isHidden("risks", "description")).isFalse();
        assertThat(isHidden("actions", "id")).isFalse();
        assertThat(isHidden("bodies", "id")).isFalse();
        assertThat(isHidden("progress", "within")).isFalse();
        assertThat(isHidden("actions", "within")).isTrue();
    }

    @Test
    void a_closed_list_and_the_ids_of_another_sheet_are_there_to_choose_from() {
        String scale = choices("progress", "scale").orElseThrow();
        assertThat(scale).startsWith("'Lists'!$");
        String letter = scale.substring("'Lists'!$".length(), "'Lists'!$".length() + 1);
        List<String> words = new ArrayList<>();
        for (int row = 1; row <= ProgressScale.values().length; row++) {
            words.add(value("Lists", letter + row));
        }
        assertThat(words).startsWith("not-started", "on-track").endsWith("no-data").hasSize(ProgressScale.values().length);
        assertThat(scale).endsWith("$" + ProgressScale.values().length);
        assertThat(choices("meetings", "heldBy").orElseThrow()).startsWith("'bodies'!$" + column("bodies", "id") + "$2:");
        assertThat(choices("actions", "text")).isEmpty();
        assertThat(choices("actions", "leads")).as("several values stand in one cell").isEmpty();
        assertThat(BOOK.text("xl/workbook.xml")).containsPattern("<sheet name=\"Lists\"[^>]*state=\"hidden\"");
    }

    @Test
    void the_headings_of_every_table_stay_in_sight() {
        List<String> sheets = all("<sheet name=\"([^\"]*)\"", BOOK.text("xl/workbook.xml"));
        assertThat(sheets).startsWith("Read me", "papers").endsWith("Lists").contains("plan", "actions", "measures", "risks");
        assertThat(sheets.subList(1, sheets.size() - 1)).allSatisfy(sheet ->
                assertThat(BOOK.sheet(sheet)).containsPattern("<pane [^>]*ySplit=\"1\"[^>]*state=\"frozen\""));
    }

    @Test
    void a_day_is_a_date_a_month_is_text_and_nothing_runs_or_turns_into_something_else() {
        String asAt = column("progress", "asAt");
        assertThat(value("progress", asAt + "2")).isEqualTo("45838");
        assertThat(format("progress", asAt + "2")).isEqualTo("yyyy-mm-dd");
        assertThat(value("progress", asAt + "3")).isEqualTo("2025-03");
        assertThat(format("progress", asAt + "3")).isEqualTo("@");
        assertThat(value("meetings", column("meetings", "on") + "2")).isEqualTo("45838");
        assertThat(value("actions", column("actions", "text") + "2")).isEqualTo("=1+1");
        assertThat(BOOK.names().stream().filter(name -> name.startsWith("xl/worksheets/")).map(BOOK::text).toList())
                .noneMatch(xml -> xml.contains("<f>") || xml.contains("<f "));
        assertThat(value("actions", column("actions", "number") + "2")).isEqualTo("1.10");
        assertThat(format("actions", column("actions", "number") + "2")).isEqualTo("@");
    }
}
