package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.BatchStanding;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many papers: in their order and alike whatever the threads, and none lost by what happens to another. */
class ReviewBatchTest {

    private static final int VARIANTS = 7;

    private static String variant(int number) {
        String json = SmallPapers.JSON.replace("Community Safety Plan 2024-25", "Plan " + number % VARIANTS);
        return number % VARIANTS == 3 ? json.replace("[\"drugs\"]", "[\"drgs\"]") : json;
    }

    private static PapersSource source(String name, String json) {
        return PapersSource.of(name, () -> new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static List<BatchResult> all(List<PapersSource> sources, int threads) {
        List<BatchResult> results = new ArrayList<>();
        try (ReviewBatch<BatchResult> batch = ReviewBatch.of(sources.iterator(), BatchOptions.usual(threads))) {
            batch.forEachRemaining(results::add);
        }
        return results;
    }

    private static List<BatchStanding> standings(List<BatchResult> results) {
        return results.stream().map(BatchResult::standing).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void a_thousand_papers_give_the_same_bytes_in_the_same_order_as_each_alone(int threads) {
        List<byte[]> alone = IntStream.range(0, VARIANTS)
                .mapToObj(i -> ReviewJson.toBytes(SmallPapers.reviewed(variant(i), ReviewOptions.USUAL)))
                .toList();
        Iterator<PapersSource> sources =
                IntStream.range(0, 1000).mapToObj(i -> source("small.json", variant(i))).iterator();
        int number = 0;
        try (ReviewBatch<byte[]> batch = ReviewBatch.of(
                sources, BatchOptions.usual(threads), result -> ReviewJson.toBytes(result.reviewed().orElseThrow()))) {
            while (batch.hasNext()) {
                assertThat(batch.next()).as("number %s", number).isEqualTo(alone.get(number % VARIANTS));
                number++;
            }
        }
        assertThat(number).isEqualTo(1000);
    }

    @Test
    void the_first_comes_first_although_the_second_is_done_before_it() {
        CountDownLatch second = new CountDownLatch(1);
        List<BatchResult> results = all(List.of(
                PapersSource.reading("slow", options -> {
                    await(second);
                    return SmallPapers.read(SmallPapers.JSON);
                }),
                PapersSource.reading("fast", options -> {
                    second.countDown();
                    return SmallPapers.read(SmallPapers.JSON);
                })), 2);
        assertThat(results).extracting(BatchResult::name).containsExactly("slow", "fast");
        assertThat(results).extracting(BatchResult::number).containsExactly(1, 2);
    }

    @Test
    void a_result_comes_before_the_next_source_is_there() {
        CountDownLatch taken = new CountDownLatch(1);
        Iterator<PapersSource> trickling = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                if (given == 1) {
                    await(taken);
                }
                return given < 2;
            }

            @Override
            public PapersSource next() {
                given++;
                return source("papers " + given, SmallPapers.JSON);
            }
        };
        try (ReviewBatch<BatchResult> batch = ReviewBatch.of(trickling, BatchOptions.usual(4))) {
            assertThat(batch.next().name()).isEqualTo("papers 1");
            taken.countDown();
            assertThat(batch.next().name()).isEqualTo("papers 2");
            assertThat(batch.hasNext()).isFalse();
            assertThatThrownBy(batch::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void never_more_than_twice_as_many_are_held_as_there_are_threads(int threads) {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Iterator<PapersSource> sources = IntStream.range(0, 40).mapToObj(i -> {
            int held = asked.incrementAndGet() - done.get();
            most.accumulateAndGet(held, Math::max);
            return source("small.json", SmallPapers.JSON);
        }).iterator();
        try (ReviewBatch<BatchResult> batch = ReviewBatch.of(sources, BatchOptions.usual(threads))) {
            while (batch.hasNext()) {
                batch.next();
                done.incrementAndGet();
            }
        }
        assertThat(most.get()).isLessThanOrEqualTo(2 * threads).isPositive();
        assertThat(done.get()).isEqualTo(40);
    }

    @Test
    void bad_papers_are_survived_and_say_what_is_wrong() {
        List<BatchResult> results = all(List.of(
                source("good.json", SmallPapers.JSON),
                source("letter.json", "Dear Sir"),
                source("old.json", SmallPapers.JSON.replace("\"2024-25\"", "\"2006-07\"")),
                source("mistyped.json", SmallPapers.JSON.replace("[\"drugs\"]", "[\"drgs\"]")),
                PapersSource.of("gone.json", () -> Files.newInputStream(Path.of("target", "no such folder", "gone.json"))),
                PapersSource.of("torn.json", () -> failingAfter(40)),
                PapersSource.reading("fault.json", options -> {
                    throw new IllegalStateException("a fault of the program");
                }),
                source("good again.json", SmallPapers.JSON)), 2);
        assertThat(standings(results)).containsExactly(BatchStanding.PASSED, BatchStanding.UNREAD, BatchStanding.UNREAD,
                BatchStanding.UNCHECKED, BatchStanding.UNREAD, BatchStanding.UNREAD, BatchStanding.FAULT, BatchStanding.PASSED);
        assertThat(results.get(1).faults()).hasSize(1);
        assertThat(results.get(1).trouble()).hasValue("Nothing could be read of it, so nothing was reviewed.");
        assertThat(results.get(2).trouble()).hasValueSatisfying(trouble -> assertThat(trouble)
                .startsWith("The law before 1 August 2007 is not encoded").endsWith("Check the plan's year, or the day it is asked for."));
        assertThat(results.get(3).faults()).hasSize(1);
        assertThat(results.get(4).trouble()).hasValue("It could not be read: it is not there any more.");
        assertThat(results.get(5).trouble()).hasValue("It could not be read: the line broke.");
        assertThat(results.get(6).trouble())
                .hasValue("The program met a fault of its own here (IllegalStateException), and gave no answer.");
        assertThat(results.get(6).fault()).containsInstanceOf(IllegalStateException.class);
    }

    private static FilterInputStream failingAfter(int bytes) {
        return new FilterInputStream(new ByteArrayInputStream(SmallPapers.JSON.getBytes(UTF_8), 0, bytes)) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                return read < 0 ? fail() : read;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int read = super.read(into, from, most);
                return read < 0 ? fail() : read;
            }

            private int fail() throws IOException {
                throw new IOException("the line broke");
            }
        };
    }

    @Test
    void an_exception_of_the_sources_comes_after_the_results_before_it_and_ends_them() {
        Iterator<PapersSource> sources = IntStream.range(0, 3).mapToObj(i -> {
            if (i == 2) {
                throw new IllegalStateException("no more");
            }
            return source("papers " + i, SmallPapers.JSON);
        }).iterator();
        try (ReviewBatch<BatchResult> batch = ReviewBatch.of(sources, BatchOptions.usual(2))) {
            assertThat(batch.next().name()).isEqualTo("papers 0");
            assertThat(batch.next().name()).isEqualTo("papers 1");
            assertThatThrownBy(batch::next).isInstanceOf(IllegalStateException.class).hasMessage("no more");
            assertThat(batch.hasNext()).isFalse();
        }
    }

    @Test
    void an_exception_of_the_work_comes_in_its_place_and_loses_none_of_the_others() {
        List<PapersSource> sources = List.of(source("one", SmallPapers.JSON), source("two", SmallPapers.JSON), source("three", SmallPapers.JSON));
        try (ReviewBatch<String> batch = ReviewBatch.of(sources.iterator(), BatchOptions.usual(2), result -> {
            if (result.name().equals("two")) {
                throw new IllegalArgumentException("not two");
            }
            return result.name();
        })) {
            assertThat(batch.next()).isEqualTo("one");
            assertThatThrownBy(batch::next).isInstanceOf(IllegalArgumentException.class).hasMessage("not two");
            assertThat(batch.next()).isEqualTo("three");
            assertThat(batch.hasNext()).isFalse();
        }
    }

    @Test
    void who_is_interrupted_while_waiting_is_told_and_the_batch_is_closed() {
        CountDownLatch never = new CountDownLatch(1);
        List<PapersSource> sources = List.of(PapersSource.reading("stuck", options -> {
            await(never);
            return SmallPapers.read(SmallPapers.JSON);
        }));
        try (ReviewBatch<BatchResult> batch = ReviewBatch.of(sources.iterator(), BatchOptions.usual(1))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(batch::next).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(batch.hasNext()).isFalse();
        }
    }

    @Test
    void what_is_closed_gives_nothing_more_and_nothing_at_all_is_no_trouble() {
        ReviewBatch<BatchResult> batch = ReviewBatch.of(List.of(source("one", SmallPapers.JSON), source("two", SmallPapers.JSON)).iterator(),
                BatchOptions.usual(1));
        assertThat(batch.next().name()).isEqualTo("one");
        batch.close();
        assertThat(batch.hasNext()).isFalse();
        assertThat(all(List.of(), 3)).isEmpty();
    }

    @Test
    void papers_are_reviewed_as_the_options_say_and_the_same_papers_twice_are_two_results() {
        PapersSource same = source("small.json", SmallPapers.JSON);
        BatchOptions whole = new BatchOptions(ReadOptions.USUAL, ReviewOptions.USUAL.assumingWhole(), Gate.GAPS, 2);
        try (ReviewBatch<BatchResult> batch = ReviewBatch.of(List.of(same, same).iterator(), whole)) {
            assertThat(batch.next().standing()).isEqualTo(BatchStanding.STOPPED);
            assertThat(batch.next().standing()).isEqualTo(BatchStanding.STOPPED);
        }
        assertThatThrownBy(() -> BatchOptions.usual(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new CancellationException("interrupted");
        }
    }
}
