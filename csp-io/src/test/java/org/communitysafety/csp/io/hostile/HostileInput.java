package org.communitysafety.csp.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.crime.Months;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.CrimeJson;
import org.communitysafety.csp.io.CrimeText;
import org.communitysafety.csp.io.ImportJson;
import org.communitysafety.csp.io.ImportText;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.MeetingsJson;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.PapersSource;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.PapersWorkbook;
import org.communitysafety.csp.io.QuestionsText;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.ReviewText;
import org.communitysafety.csp.io.SheetImport;
import org.communitysafety.csp.io.StreetCrimeCsv;
import org.communitysafety.csp.io.mapping.ImportOptions;
import org.communitysafety.csp.io.mapping.SheetMapping;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.Limits;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.CrimeReading;
import org.communitysafety.csp.io.result.Imported;
import org.communitysafety.csp.io.result.OpenQuestions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.table.ZipFolder;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.ReviewOptions;

/**
 * What has to hold of every reader, whatever it is given: nothing is thrown but what is documented; what was read is whole or has a fault
 * with a place; what is written of it and read again is the same; and a review of it is made, however little it is. A fuzzer runs each of
 * these on as many inputs as there is time for, and the build on the ones that were kept.
 */
public enum HostileInput {

    /** A JSON file of papers. */
    PAPERS {
        @Override
        public void check(byte[] input) {
            assertPapers(assertLimited(options -> PapersJson.read(input, "papers.json", options)));
        }
    },

    /** The review of whatever could be read of a JSON file of papers, with answers if there are any beside it. */
    REVIEW {
        @Override
        public void check(byte[] input) {
            Map<String, byte[]> files = ManyFiles.in(input);
            Optional<Read<Answers>> answers = Optional.ofNullable(files.get("answers")).map(bytes -> AnswersJson.read(bytes, "answers.json"));
            assertReviewed(PapersJson.read(files.getOrDefault("papers", input), "papers.json", ReadOptions.USUAL), answers);
        }
    },

    /** A folder of tables. */
    TABLES {
        @Override
        public void check(byte[] input) {
            Map<String, byte[]> folder = ManyFiles.in(input);
            Read<Papers> read = assertLimited(options -> PapersTables.read(folder, "papers", options));
            assertPapers(read);
            read.complete().ifPresent(papers -> assertSame(papers, PapersTables.read(PapersTables.toFiles(papers), "papers", ReadOptions.USUAL)));
        }
    },

    /** A zip file of tables, byte by byte. */
    ZIP {
        @Override
        public void check(byte[] input) {
            Read<Papers> read = assertLimited(options -> PapersTables.readZip(input, "papers.zip", options));
            assertPapers(read);
            read.complete().ifPresent(papers -> assertSame(papers, PapersTables.readZip(PapersTables.toZip(papers), "papers.zip", ReadOptions.USUAL)));
        }
    },

    /** The parts of a workbook. */
    WORKBOOK {
        @Override
        public void check(byte[] input) {
            byte[] book;
            try {
                book = ZipFolder.write(ManyFiles.in(input));
            } catch (IllegalArgumentException nameTooLong) {
                return;
            }
            assertWorkbook(book);
        }
    },

    /** A workbook, byte by byte. */
    WORKBOOK_BYTES {
        @Override
        public void check(byte[] input) {
            assertWorkbook(input);
        }
    },

    /** A file of answers. */
    ANSWERS {
        @Override
        public void check(byte[] input) {
            assertRead(assertLimited(options -> AnswersJson.read(input, "answers.json", options)), AnswersJson::toBytes, bytes -> AnswersJson.read(bytes, "answers.json"));
        }
    },

    /** A mapping. */
    MAPPING {
        @Override
        public void check(byte[] input) {
            assertRead(assertLimited(options -> MappingJson.read(input, "mapping.json", options)), MappingJson::toBytes, bytes -> MappingJson.read(bytes, "mapping.json"));
        }
    },

    /** A file of meetings. */
    MEETINGS {
        @Override
        public void check(byte[] input) {
            assertRead(MeetingsJson.read(input, "meetings.json"), MeetingsJson::toBytes, bytes -> MeetingsJson.read(bytes, "meetings.json"));
        }
    },

    /** A month of street-level crime, in one piece and byte by byte; and once more as two months' files under limits. */
    CRIME {
        @Override
        public void check(byte[] input) {
            CrimeReading atOnce = counted(StreetCrimeCsv.asking(IN_DISTRICT), new ByteArrayInputStream(input));
            CrimeReading slow = counted(StreetCrimeCsv.asking(IN_DISTRICT), new Trickle(input));
            require(Arrays.equals(CrimeJson.toBytes(atOnce), CrimeJson.toBytes(slow)), "a slow stream is counted otherwise");
            CrimeReading limited = counted(StreetCrimeCsv.asking(IN_DISTRICT, TIGHT), new ByteArrayInputStream(input));
            require(isCut(limited.faults()) || limited.equals(atOnce), "limits that are not met make a difference");
            counted(StreetCrimeCsv.asking(COMPARED), new ByteArrayInputStream(input), new ByteArrayInputStream(input));
        }
    },

    /** A mapping and a council's own sheet. */
    IMPORT {
        @Override
        public void check(byte[] input) {
            Map<String, byte[]> files = ManyFiles.in(input);
            byte[] sheet = files.getOrDefault("sheet", input);
            assertProposed(sheet);
            Read<SheetMapping> mapping = MappingJson.read(files.getOrDefault("mapping", MAPPED), "mapping.json");
            Imported first = assertImported(SheetImport.run(sheet, "sheet.csv", mapping, OWN, ImportOptions.USUAL));
            Imported limited = assertImported(SheetImport.run(sheet, "sheet.csv", mapping, OWN, ImportOptions.USUAL.reading(TIGHT)));
            require(isCut(limited.faults()) || limited.papers().equals(first.papers()), "limits that are not met make a difference");
            first.papers().ifPresent(papers -> {
                Imported again = assertImported(SheetImport.run(sheet, "sheet.csv", mapping, papers, ImportOptions.USUAL));
                require(again.papers().equals(first.papers()), "the same sheet again makes a difference: " + again.report().items());
            });
        }
    },

    /** Papers on every line. */
    LINES {
        @Override
        public void check(byte[] input) {
            Iterator<PapersSource> lines = PapersSource.lines("many.ndjson", new ByteArrayInputStream(input), ReadOptions.USUAL);
            Iterator<PapersSource> slow = PapersSource.lines("many.ndjson", new Trickle(input), ReadOptions.USUAL);
            while (lines.hasNext()) {
                PapersSource line = lines.next();
                Read<Papers> read = had(() -> line.read(ReadOptions.USUAL));
                assertPapers(read);
                Read<Papers> same = had(() -> slow.next().read(ReadOptions.USUAL));
                require(read.faults().equals(same.faults()) && read.partial().equals(same.partial()), "a slow stream is read otherwise");
            }
            require(!slow.hasNext(), "a slow stream has more lines");
        }
    };

    private static final byte[] MAPPED = resource("joint-leads.json");
    private static final Papers OWN = PapersJson.read(resource("papers.json"), "papers.json").complete().orElseThrow();
    private static final CrimeQuestion IN_DISTRICT = CrimeQuestion.of(CrimeArea.district("Stratford-on-Avon"));
    private static final CrimeQuestion COMPARED = CrimeQuestion.of(CrimeArea.wholeForce())
            .in(Months.parse("2025-01")).comparedWith(Months.parse("2024-01")).withPopulation(1000);
    /** Limits that small inputs meet, each of them. */
    private static final ReadOptions TIGHT = ReadOptions.USUAL.withLimits(new Limits(1500, 5, 6, 40, 4));
    private static final List<ReviewOptions> OPTIONS = List.of(ReviewOptions.USUAL, ReviewOptions.USUAL.assumingWhole());

    /**
     * Gives an input to the reader.
     *
     * @throws AssertionError if what has to hold does not
     */
    public abstract void check(byte[] input);

    private static byte[] resource(String name) {
        try (InputStream in = PapersJson.class.getResourceAsStream("map/sheets/" + name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private interface Had<T> {
        T get() throws IOException;
    }

    private static <T> T had(Had<T> from) {
        try {
            return from.get();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void assertPapers(Read<Papers> read) {
        assertRead(read, PapersJson::toBytes, bytes -> PapersJson.read(bytes, "papers.json"));
        read.partial().ifPresent(papers -> papers.getBodies().forEach(
                body -> require(read.places().of(body).isPresent(), "a body has no place")));
    }

    /** Reads with the usual limits, and with such as are met: what no limit cuts is read as it is without. */
    private static <T> Read<T> assertLimited(Function<ReadOptions, Read<T>> reading) {
        Read<T> usual = reading.apply(ReadOptions.USUAL);
        Read<T> limited = reading.apply(TIGHT);
        assertTold(limited.faults());
        require(limited.faults().isEmpty() == limited.unreadPaths().isEmpty(), "faults " + limited.faults() + " and unread " + limited.unreadPaths());
        require(limited.faults().size() <= TIGHT.limits().faults() + 1, "more faults than are asked for: " + limited.faults());
        boolean refused = limited.partial().isEmpty() && usual.partial().isEmpty();
        require(refused || isCut(limited.faults()) || limited.faults().equals(usual.faults()) && limited.partial().equals(usual.partial()),
                "limits that are not met make a difference: " + limited.faults() + " and " + usual.faults());
        return usual;
    }

    private static boolean isCut(List<Fault> faults) {
        return faults.stream().anyMatch(fault -> fault.kind() == FaultKind.LIMIT);
    }

    private static <T> void assertRead(Read<T> read, Function<T, byte[]> write, Function<byte[], Read<T>> again) {
        require(read.faults().isEmpty() == read.unreadPaths().isEmpty(), "faults " + read.faults() + " and unread " + read.unreadPaths());
        require(read.complete().isPresent() == read.faults().isEmpty(), "it is neither whole nor has a fault");
        assertTold(read.faults());
        byte[] written = read.partial().map(write).orElse(null);
        if (read.complete().isPresent()) {
            Read<T> same = again.apply(written);
            require(same.complete().equals(read.complete()), "what was written reads otherwise: " + same.faults());
            require(Arrays.equals(written, write.apply(same.complete().orElseThrow())), "what was written is written otherwise");
        }
    }

    private static void assertTold(List<Fault> faults) {
        for (Fault fault : faults) {
            require(fault.location().line() > 0 && fault.location().column() > 0, "no place: " + fault);
            require(fault.message().endsWith(".") || fault.message().endsWith("?"), "no sentence: " + fault);
            assertFit(fault.message() + fault.location() + fault.location().exactly("papers") + fault.location().inWords());
        }
    }

    private static void assertFit(String words) {
        words.codePoints().forEach(c -> require(!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE, "something that a terminal acts on: " + words));
    }

    private static void assertSame(Papers papers, Read<Papers> back) {
        require(back.complete().isPresent() && Arrays.equals(PapersJson.toBytes(papers), PapersJson.toBytes(back.complete().get())),
                "what was written reads otherwise: " + back.faults());
    }

    private static void assertWorkbook(byte[] book) {
        Read<Papers> read = assertLimited(options -> PapersWorkbook.read(book, "papers.xlsx", options));
        assertPapers(read);
        read.complete().ifPresent(papers -> {
            byte[] written;
            try {
                written = PapersWorkbook.toBytes(papers);
            } catch (IllegalArgumentException longer) {
                require(longer.getMessage().contains("longer than the 32767 characters"), longer.getMessage());
                return;
            }
            assertSame(papers, PapersWorkbook.read(written, "papers.xlsx", ReadOptions.USUAL));
        });
    }

    private static void assertReviewed(Read<Papers> read, Optional<Read<Answers>> answers) {
        if (read.partial().isEmpty()) {
            return;
        }
        Optional<Read<Answers>> given = answers.filter(those -> those.partial().isPresent());
        for (ReviewOptions options : OPTIONS) {
            try {
                ReviewedPapers reviewed = given.isPresent()
                        ? ReviewedPapers.of(read, given.get(), options, Gate.COMPLETE)
                        : ReviewedPapers.of(read, options, Gate.COMPLETE);
                require(!reviewed.isPassed() || read.faults().isEmpty(), "what has faults passes");
                ReviewJson.toBytes(reviewed);
                ReviewText.of(reviewed, Style.PLAIN);
                QuestionsText.of(OpenQuestions.of(reviewed), Style.PLAIN);
            } catch (LawNotEncodedException documented) {
                require(!documented.getMessage().isBlank(), "no sentence");
            }
        }
    }

    private static CrimeReading counted(StreetCrimeCsv reader, InputStream... files) {
        for (int i = 0; i < files.length; i++) {
            InputStream file = files[i];
            String name = (2025 - i) + "-01-warwickshire-street.csv";
            had(() -> reader.read(file, name));
        }
        CrimeReading reading = reader.result();
        assertTold(reading.faults());
        CrimeText.of(reading, Style.PLAIN);
        CrimeJson.toBytes(reading);
        return reading;
    }

    private static void assertProposed(byte[] sheet) {
        SheetImport.propose(sheet, "sheet.csv", Optional.of(OWN), ReadOptions.USUAL).mapping().ifPresent(mapping -> {
            Read<SheetMapping> read = MappingJson.read(MappingJson.toBytes(mapping), "mapping.json");
            require(read.complete().equals(Optional.of(mapping)), "what was proposed reads otherwise: " + read.faults());
        });
    }

    private static Imported assertImported(Imported imported) {
        require(imported.papers().isPresent() || !imported.faults().isEmpty(), "nothing was brought in, and nothing says why");
        assertTold(imported.faults());
        require(new String(ImportJson.toBytes(imported), UTF_8).endsWith("}\n"), "the report has no end");
        ImportText.of(imported, Style.PLAIN);
        imported.papers().ifPresent(papers -> {
            Read<Papers> read = PapersJson.read(PapersJson.toBytes(papers), "papers.json");
            require(read.complete().equals(Optional.of(papers)), "what was brought in reads otherwise: " + read.faults());
        });
        return imported;
    }
}
