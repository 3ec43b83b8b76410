package example.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.review.Review;

/** Reviews in a database, one for each file. What a file had before is replaced, in the transaction of the caller. */
final class ReviewStore {

    private final Connection connection;

    ReviewStore(Connection connection) {
        this.connection = connection;
    }

    void createTables() throws SQLException {
        try (InputStream in = ReviewStore.class.getResourceAsStream("schema.sql"); Statement statement = connection.createStatement()) {
            for (String one : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Set<String> files() throws SQLException {
        Set<String> files = new TreeSet<>();
        try (Statement statement = connection.createStatement(); var rows = statement.executeQuery("select file from review")) {
            while (rows.next()) {
                files.add(rows.getString(1));
            }
        }
        return files;
    }

    void remove(String file) throws SQLException {
        insert("delete from review where file = ?", file);
    }

    void replace(BatchResult result) throws SQLException {
        remove(result.name());
        Review review = result.reviewed().map(one -> one.review()).orElse(null);
        insert("insert into review values (?, ?, ?, ?, ?, ?)", result.name(), result.standing().getWord(),
                review == null ? null : review.summary().gaps(), review == null ? null : review.summary().conflicts(),
                result.trouble().orElse(null),
                result.reviewed().map(one -> new String(ReviewJson.toBytes(one), StandardCharsets.UTF_8)).orElse(null));
        for (Finding finding : review == null ? List.<Finding>of() : review.findings()) {
            insert("insert into finding values (?, ?, ?, ?, ?)", result.name(), finding.duty().getId().value(),
                    finding.outcome().getWord(), finding.askedOn().orElse(null), finding.reason());
        }
        int number = 0;
        for (Fault fault : result.faults()) {
            insert("insert into fault values (?, ?, ?, ?, ?, ?)", result.name(), ++number, fault.kind().getWord(),
                    fault.location().line(), fault.location().pointer(), fault.message());
        }
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
