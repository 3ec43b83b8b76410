package example.job;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

class PostgresTest extends NightlyReviewContract {

    @Override
    String database() {
        String url = System.getenv("CSP_POSTGRES_URL");
        assumeTrue(url != null, "Not tried with PostgreSQL: CSP_POSTGRES_URL is not set to the JDBC address of a database.");
        return url;
    }
}
