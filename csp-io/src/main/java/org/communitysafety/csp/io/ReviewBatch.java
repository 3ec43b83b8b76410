package org.communitysafety.csp.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.jspecify.annotations.Nullable;

/**
 * Many sets of papers reviewed at once, by threads of its own.
 *
 * <p>The results come in the order of the sources, each as soon as it and those before it are there, and are the same whatever the number
 * of threads. Papers that cannot be read, a source that fails, and even a fault of the program are a result that says so and lose none of
 * the others. Never more than twice as many sets as threads are held at once, the one that was given last among them, so that memory
 * stays flat however many there are.
 *
 * <p>Only what the caller brings can throw: an exception of the sources comes after the results of those before it, and ends them; one of the
 * work comes in the place of its result, and the next results can still be taken. A thread that is interrupted while it waits for a result
 * gets a {@link CancellationException}, is still interrupted, and the batch is closed.
 *
 * <p>To be used by one thread at a time. Close it if it was not read to its end: what is under way is then given up, although a thread that
 * hangs in a stream of the caller stays there until the stream ends. The threads are daemons.
 *
 * @param <T> what is made of each result
 */
public final class ReviewBatch<T> implements Iterator<T>, AutoCloseable {

    private static final int HELD = 2;

    private final Iterator<PapersSource> sources;
    private final BatchOptions options;
    private final Function<BatchResult, T> work;
    private final ExecutorService threads;
    private final Thread feeder;
    private final Semaphore room;
    private final BlockingQueue<Future<T>> coming = new LinkedBlockingQueue<>();
    private final Future<T> end = new CompletableFuture<>();
    private @Nullable Future<T> first;
    private boolean given;

    private ReviewBatch(Iterator<PapersSource> sources, BatchOptions options, Function<BatchResult, T> work) {
        this.sources = Objects.requireNonNull(sources, "sources");
        this.options = Objects.requireNonNull(options, "options");
        this.work = Objects.requireNonNull(work, "work");
        this.room = new Semaphore(HELD * options.threads());
        this.threads = Executors.newFixedThreadPool(options.threads(), named("csp-review-"));
        this.feeder = named("csp-sources-").newThread(this::feed);
        feeder.start();
    }

    /**
     * Starts to review.
     *
     * @param sources asked one after the other by a thread of the batch, never far ahead of the results
     * @param options how they are read and reviewed, and by how many threads
     */
    public static ReviewBatch<BatchResult> of(Iterator<PapersSource> sources, BatchOptions options) {
        return new ReviewBatch<>(sources, options, Function.identity());
    }

    /**
     * Starts to review, and makes something of every result, such as its text, in the thread that reviewed it.
     *
     * @param sources asked one after the other by a thread of the batch, never far ahead of the results
     * @param options how they are read and reviewed, and by how many threads
     * @param work what is made of a result; called by several threads at once
     */
    public static <T> ReviewBatch<T> of(Iterator<PapersSource> sources, BatchOptions options, Function<BatchResult, T> work) {
        return new ReviewBatch<>(sources, options, work);
    }

    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Takes the sources in their order, each when there is room for it. */
    private void feed() {
        try {
            for (int number = 1; ; number++) {
                room.acquire();
                if (!sources.hasNext()) {
                    break;
                }
                PapersSource source = sources.next();
                int place = number;
                coming.add(threads.submit(() -> work.apply(review(place, source))));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error broken) {
            coming.add(CompletableFuture.failedFuture(broken));
        } finally {
            threads.shutdown();
            coming.add(end);
        }
    }

    private BatchResult review(int number, PapersSource source) {
        String name = source.name();
        try {
            Read<Papers> read = source.read(options.read());
            if (read.partial().isEmpty()) {
                return BatchResult.unread(number, name, read, "Nothing could be read of it, so nothing was reviewed.");
            }
            try {
                return BatchResult.of(number, name, ReviewedPapers.of(read, options.review(), options.gate()));
            } catch (LawNotEncodedException early) {
                return BatchResult.unread(number, name, read, early.getMessage() + " Check the plan's year, or the day it is asked for.");
            }
        } catch (IOException broken) {
            return BatchResult.unread(number, name, sentence(broken));
        } catch (RuntimeException | StackOverflowError fault) {
            return BatchResult.faulted(number, name, fault);
        }
    }

    /** The trouble in a sentence, which the message of the exception may be already. */
    private static String sentence(IOException broken) {
        String words = broken instanceof NoSuchFileException ? "it is not there any more"
                : broken instanceof AccessDeniedException ? "permission is denied"
                : broken instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : broken.getMessage();
        if (words == null || words.isBlank()) {
            words = "the system gives no reason";
        }
        return words.endsWith(".") ? words : "It could not be read: " + words + ".";
    }

    /** Whether there is another result; waits until that is known. */
    @Override
    public boolean hasNext() {
        if (given) {
            given = false;
            room.release();
        }
        if (first == null) {
            first = awaited(coming);
        }
        return first != end;
    }

    private Future<T> awaited(BlockingQueue<Future<T>> queue) {
        try {
            return queue.take();
        } catch (InterruptedException stop) {
            throw cancelled();
        }
    }

    private CancellationException cancelled() {
        close();
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted while waiting for a review");
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Future<T> result = Objects.requireNonNull(first);
        first = null;
        given = true;
        try {
            return result.get();
        } catch (InterruptedException stop) {
            throw cancelled();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        }
    }

    /** Gives up what is under way; there are no more results. */
    @Override
    public void close() {
        feeder.interrupt();
        threads.shutdownNow();
        first = end;
        given = false;
    }
}
