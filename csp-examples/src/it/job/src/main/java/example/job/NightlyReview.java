package example.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.communitysafety.csp.io.BatchOptions;
import org.communitysafety.csp.io.PapersSource;
import org.communitysafety.csp.io.ReviewBatch;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;

/** Reviews the papers in a folder at two each night. */
public final class NightlyReview {

    private static final LocalTime AT = LocalTime.of(2, 0);

    private final Path folder;
    private final String database;

    NightlyReview(Path folder, String database) {
        this.folder = folder;
        this.database = database;
    }

    /** Takes the folder and the JDBC address of the database. */
    public static void main(String... arguments) {
        NightlyReview job = new NightlyReview(Path.of(arguments[0]), arguments[1]);
        Clock clock = Clock.system(ZoneId.of("Europe/London"));
        job.schedule(Executors.newSingleThreadScheduledExecutor(), clock);
    }

    /** One night after the other: a clock change moves no run, and a run that fails ends none of the next. */
    private void schedule(ScheduledExecutorService scheduler, Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        scheduler.schedule(() -> {
            try {
                run(LocalDate.now(clock));
            } catch (IOException | SQLException | RuntimeException broken) {
                System.getLogger("example.job").log(System.Logger.Level.ERROR, "The run failed; nothing was changed.", broken);
            }
            schedule(scheduler, clock);
        }, Duration.between(now, next(now)).toMillis(), TimeUnit.MILLISECONDS);
    }

    static ZonedDateTime next(ZonedDateTime now) {
        ZonedDateTime today = now.with(AT);
        return today.isAfter(now) ? today : now.plusDays(1).with(AT);
    }

    /** Reviews every file as at that day, all in one transaction; what is known of files that are gone is removed. */
    void run(LocalDate day) throws IOException, SQLException {
        BatchOptions options = new BatchOptions(ReadOptions.USUAL, ReviewOptions.USUAL.asAt(day), Gate.GAPS,
                Runtime.getRuntime().availableProcessors());
        try (Connection connection = DriverManager.getConnection(database);
                ReviewBatch<BatchResult> batch = ReviewBatch.of(sources().iterator(), options)) {
            connection.setAutoCommit(false);
            ReviewStore store = new ReviewStore(connection);
            store.createTables();
            Set<String> gone = store.files();
            while (batch.hasNext()) {
                BatchResult result = batch.next();
                store.replace(result);
                gone.remove(result.name());
            }
            for (String file : gone) {
                store.remove(file);
            }
            connection.commit();
        }
    }

    private List<PapersSource> sources() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted()
                    .map(file -> PapersSource.of(file.getFileName().toString(), () -> Files.newInputStream(file)))
                    .toList();
        }
    }
}
