package org.communitysafety.csp.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.form.FormCheck;
import org.communitysafety.csp.io.BatchJson;
import org.communitysafety.csp.io.BatchOptions;
import org.communitysafety.csp.io.BatchText;
import org.communitysafety.csp.io.ForAudience;
import org.communitysafety.csp.io.ReviewBatch;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.ReviewJunit;
import org.communitysafety.csp.io.ReviewMarkdown;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.BatchRow;
import org.communitysafety.csp.io.result.BatchStanding;
import org.communitysafety.csp.io.result.BatchTotals;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.review.Gate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** {@code csp review} of many sets of papers: every core, one result after the other, and a closing table or line. */
final class ReviewOfMany {

    private static final int TOLD = 10;

    private final ParseResult parsed;
    private final Terminal terminal;
    private final ReviewFormat format;
    private final Style style;
    private final Audience audience;
    private final Optional<FormCheck> form;
    private final Progress progress;
    private final List<BatchRow> rows = new ArrayList<>();
    private BatchTotals totals = BatchTotals.NONE;
    private int packs = Exit.NOTHING;
    private @Nullable OutputFolder pages;

    ReviewOfMany(ParseResult parsed, Terminal terminal) {
        this.parsed = parsed;
        this.terminal = terminal;
        this.format = Forms.ofMany(parsed).orElse(ReviewFormat.TEXT);
        this.style = terminal.style(parsed);
        this.audience = Audiences.of(parsed);
        this.form = parsed.hasMatchedOption("--form") ? Optional.of(FormChecker.start()) : Optional.empty();
        this.progress = new Progress(terminal);
    }

    /**
     * What is written of one result, and what is kept of it.
     *
     * @param bytes what goes to the output
     * @param page what goes to a file of its own; empty if nothing does
     * @param packs what the exit is at least, for the packs that were asked to count
     */
    private record Written(byte[] bytes, Optional<byte[]> page, BatchRow row, List<String> notes, int packs, Optional<Throwable> fault) {}

    /** Where the results go; it tells whether anybody still wants them. */
    private interface Sink {
        boolean write(byte[] bytes);
    }

    int run(List<String> names) {
        if (parsed.hasMatchedOption("--answers")) {
            throw new Failure(Exit.USAGE, "Answers are for one set of papers, and here are many. Review those papers alone: "
                    + "csp review PAPERS --answers FILE.");
        }
        Optional<String> out = Arguments.value(parsed, "--out");
        if (isPage()) {
            pages(names, out.orElseThrow(() -> new Failure(Exit.USAGE, "A page is for one set of papers, and here are many. Say to which new "
                    + "folder to write them: csp review PAPERS... --format " + format.getWord() + " --out FOLDER.")));
        } else if (out.isEmpty()) {
            review(names, out, terminal::write);
        } else {
            Output.refuseOverWork(out.get());
            try (OutputFile file = OutputFile.of(out.get())) {
                review(names, out, bytes -> {
                    file.write(bytes);
                    return true;
                });
                file.finish();
            }
        }
        return exit();
    }

    /** Whether each review is a file of its own; the output then tells which, and why there is none. */
    private boolean isPage() {
        return format == ReviewFormat.HTML || format == ReviewFormat.MARKDOWN;
    }

    private void pages(List<String> names, String out) {
        try (OutputFolder folder = new OutputFolder(out)) {
            pages = folder;
            review(names, Optional.of(out), terminal::write);
            folder.finish();
        }
    }

    private void review(List<String> names, Optional<String> out, Sink sink) {
        BatchOptions options = new BatchOptions(ReadOptions.USUAL, PapersArguments.options(parsed),
                parsed.matchedOptionValue("--gate", Gate.GAPS), Runtime.getRuntime().availableProcessors());
        PapersFound found = new PapersFound(names, parsed.hasMatchedOption(ReviewCommand.LINES), out, terminal);
        boolean wanted = format != ReviewFormat.JUNIT || sink.write(ReviewJunit.opening());
        try (ReviewBatch<Written> batch = ReviewBatch.of(found, options, this::written)) {
            while (wanted && batch.hasNext()) {
                Written one = batch.next();
                progress.hide();
                wanted = sink.write(one.page().map(page -> paged(one.row().name(), page)).orElse(one.bytes())) || isPage();
                one.notes().forEach(terminal::tell);
                one.fault().ifPresent(this::tell);
                packs = Math.max(packs, one.packs());
                keep(one.row());
            }
        } finally {
            progress.hide();
        }
        passedOver(found.passedOver());
        if (wanted) {
            sink.write(switch (format) {
                case TEXT -> Arguments.bytes(BatchText.closing(rows, style));
                case HTML, MARKDOWN -> Arguments.bytes("\n" + BatchText.closing(rows, style));
                case JSON -> BatchJson.closing(totals);
                case JUNIT -> ReviewJunit.closing();
            });
        }
    }

    /** A workbook that is no papers is no fault, and may still be what somebody meant: that it was not read is said. */
    private void passedOver(List<String> workbooks) {
        if (!workbooks.isEmpty()) {
            terminal.tell((workbooks.size() == 1 ? "A workbook was passed over, as no sheet in it is a table of papers: "
                    : "Workbooks were passed over, as no sheet in them is a table of papers: ")
                    + String.join(", ", workbooks.subList(0, Math.min(TOLD, workbooks.size())))
                    + (workbooks.size() > TOLD ? " and " + (workbooks.size() - TOLD) + " more." : "."));
        }
    }

    /** The file that a page is written to, on a line. */
    private byte[] paged(String name, byte[] page) {
        return Arguments.bytes(Terminal.fit(name + ": " + Objects.requireNonNull(pages).write(name, page, format == ReviewFormat.HTML ? ".html" : ".md")) + "\n");
    }

    private Written written(BatchResult result) {
        BatchResult checked = result;
        byte[] bytes;
        Optional<byte[]> page = Optional.empty();
        try {
            checked = result.reviewed().isPresent() && form.isPresent()
                    ? result.withForm(form.get().of(result.reviewed().get().review().papers()))
                    : result;
            checked = ForAudience.of(checked, audience);
            page = isPage() ? checked.reviewed().map(this::page) : page;
            bytes = page.isPresent() ? new byte[0] : bytes(checked);
        } catch (RuntimeException | StackOverflowError fault) {
            checked = BatchResult.faulted(result.number(), result.name(), fault);
            page = Optional.empty();
            bytes = bytes(ForAudience.of(checked, audience));
        }
        List<String> notes = new ArrayList<>();
        result.reviewed().ifPresent(reviewed -> reviewed.read().notes().forEach(note -> notes.add(result.name() + ": " + note + ".")));
        Optional<PacksAtGate> atGate = result.reviewed().map(reviewed -> PacksAtGate.of(parsed, reviewed));
        atGate.ifPresent(packed -> packed.told().forEach(why -> notes.add(result.name() + ": " + why)));
        return new Written(bytes, page, BatchRow.of(checked), notes, atGate.map(PacksAtGate::exit).orElse(Exit.NOTHING), checked.fault());
    }

    private byte[] bytes(BatchResult result) {
        return switch (format) {
            case TEXT, HTML, MARKDOWN -> Arguments.bytes(BatchText.of(result, style));
            case JSON -> BatchJson.line(result);
            case JUNIT -> ReviewJunit.suite(result);
        };
    }

    private byte[] page(ReviewedPapers reviewed) {
        return format == ReviewFormat.HTML ? ReviewHtml.toBytes(reviewed) : Arguments.bytes(ReviewMarkdown.of(reviewed));
    }

    private void tell(Throwable fault) {
        if (parsed.hasMatchedOption("--debug")) {
            fault.printStackTrace(terminal.errors());
        }
    }

    private void keep(BatchRow row) {
        totals = totals.and(row.standing());
        if (format == ReviewFormat.TEXT || isPage()) {
            rows.add(row);
        }
        progress.add(row.faults());
    }

    private int exit() {
        return Math.max(packs, ofTheLaw());
    }

    private int ofTheLaw() {
        return totals.count(BatchStanding.FAULT) > 0 ? Exit.PROGRAM
                : totals.count(BatchStanding.UNREAD) > 0 ? Exit.UNREADABLE
                : totals.count(BatchStanding.UNCHECKED) > 0 ? Exit.UNCHECKED
                : totals.count(BatchStanding.STOPPED) > 0 ? Exit.FINDINGS
                : Exit.NOTHING;
    }
}
