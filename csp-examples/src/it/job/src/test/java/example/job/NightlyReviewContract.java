package example.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communitysafety.csp.statute.Statute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold with every database. */
abstract class NightlyReviewContract {

    private static final Path SHIPPED = Path.of("..", "..", "..", "plans");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @TempDir
    private Path folder;

    abstract String database();

    @BeforeEach
    void papers() throws Exception {
        drop();
        for (String name : List.of("complete.json", "complete-wales.json", "sevenoaks-2024-25.json")) {
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("broken.json"), "These are minutes of a meeting.\n");
        Files.writeString(folder.resolve("mistyped.json"),
                Files.readString(SHIPPED.resolve("complete.json")).replaceFirst("\n    \"measures\"", "\n    \"measurs\""));
    }

    @AfterEach
    void drop() throws SQLException {
        for (String table : List.of("fault", "finding", "review")) {
            try (Connection connection = DriverManager.getConnection(database()); var statement = connection.createStatement()) {
                statement.execute("drop table if exists " + table);
            }
        }
    }

    private void run() throws Exception {
        new NightlyReview(folder, database()).run(DAY);
    }

    private List<String> select(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join(" ", cells));
            }
            return found;
        }
    }

    @Test
    void each_file_has_its_standing() throws Exception {
        run();
        assertEquals(List.of("broken.json unread", "complete-wales.json passed", "complete.json passed", "mistyped.json unchecked",
                "sevenoaks-2024-25.json passed"), select("select file, standing from review order by file"));
    }

    @Test
    void each_duty_that_was_asked_has_a_row() throws Exception {
        run();
        assertEquals(List.of("shown 2025-03-31"),
                select("select outcome, asked_on from finding where file = 'complete.json' and duty = 'SI2007-1830-R11-1-E'"));
        assertEquals(List.of("not-evaluated 2025-03-31"),
                select("select outcome, asked_on from finding where file = 'mistyped.json' and duty = 'SI2007-1830-R11-1-E'"));
        int rows = select("select duty from finding where file = 'complete.json'").size();
        assertTrue(rows > 100 && rows <= Statute.catalogue().getDuties().size(), () -> rows + " rows");
    }

    @Test
    void files_with_faults_are_on_record() throws Exception {
        run();
        assertEquals(List.of("syntax 1"), select("select kind, line from fault where file = 'broken.json'"));
        assertEquals(List.of("unknown /plan/measurs"), select("select kind, pointer from fault where file = 'mistyped.json'"));
    }

    @Test
    void a_second_run_changes_nothing() throws Exception {
        List<String> all = List.of("select * from review order by file", "select * from finding order by file, duty",
                "select * from fault order by file, number");
        run();
        List<List<String>> first = new ArrayList<>();
        for (String sql : all) {
            first.add(select(sql));
        }
        run();
        for (int i = 0; i < all.size(); i++) {
            assertEquals(first.get(i), select(all.get(i)));
        }
    }

    @Test
    void a_file_that_changed_or_went_has_no_old_rows() throws Exception {
        run();
        Files.copy(SHIPPED.resolve("complete.json"), folder.resolve("mistyped.json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve("broken.json"));
        run();
        assertEquals(List.of(), select("select * from fault"));
        assertEquals(List.of("passed"), select("select standing from review where file = 'mistyped.json'"));
        assertEquals(List.of(), select("select * from review where file = 'broken.json'"));
    }

    @Test
    void a_run_that_fails_leaves_what_was_there() throws Exception {
        run();
        assertThrows(Exception.class, () -> new NightlyReview(folder.resolve("gone"), database()).run(DAY));
        assertEquals(5, select("select file from review").size());
    }
}
