package example.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class H2Test extends NightlyReviewContract {

    @Override
    String database() {
        return "jdbc:h2:mem:reviews;DB_CLOSE_DELAY=-1";
    }

    @Test
    void the_next_run_is_at_two_whatever_the_clocks_do() {
        ZoneId london = ZoneId.of("Europe/London");
        ZonedDateTime before = ZonedDateTime.of(2025, 3, 29, 2, 0, 0, 0, london);
        assertEquals(ZonedDateTime.of(2025, 3, 30, 2, 0, 0, 0, london), NightlyReview.next(before));
        assertEquals(ZonedDateTime.of(2025, 3, 29, 2, 0, 0, 0, london), NightlyReview.next(before.minusMinutes(1)));
    }
}
