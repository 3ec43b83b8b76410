package org.communitysafety.csp.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.communitysafety.csp.crime.CrimeArea;
import org.communitysafety.csp.crime.CrimeQuestion;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.CrimeJson;
import org.communitysafety.csp.io.MappingJson;
import org.communitysafety.csp.io.MeetingsJson;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.PapersSource;
import org.communitysafety.csp.io.PapersTables;
import org.communitysafety.csp.io.PapersWorkbook;
import org.communitysafety.csp.io.StreetCrimeCsv;
import org.communitysafety.csp.io.format.GeneratedPapers;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.papers.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams that trickle, pause or break, given to everything that reads one. */
class SlowStreamTest {

    private static final Papers PAPERS = GeneratedPapers.of(7);
    private static final String HEAD = "\", \"version\": 1, \"";
    private static final String CRIME = """
            Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context
            ,2025-01,Warwickshire Police,Warwickshire Police,-1.7,52.1,On or near A Street,E01031141,Stratford-on-Avon 001A,Burglary,,
            ,2025-01,Warwickshire Police,Warwickshire Police,-1.7,52.1,On or near B Street,E01031141,Stratford-on-Avon 001A,Drugs,,
            """;

    /** What reads a stream, and something for it to read. */
    enum Reader {
        PAPERS_JSON(PapersJson.toBytes(SlowStreamTest.PAPERS), in -> told(PapersJson.read(in, "x", ReadOptions.USUAL))),
        PAPERS_ZIP(PapersTables.toZip(SlowStreamTest.PAPERS), in -> told(PapersTables.readZip(in, "x", ReadOptions.USUAL))),
        PAPERS_XLSX(PapersWorkbook.toBytes(SlowStreamTest.PAPERS), in -> told(PapersWorkbook.read(in, "x", ReadOptions.USUAL))),
        ANSWERS(json("answers", "answers\": []"), in -> told(AnswersJson.read(in, "x", ReadOptions.USUAL))),
        MAPPING(json("mapping", "columns\": []"), in -> told(MappingJson.read(in, "x", ReadOptions.USUAL))),
        MEETINGS(json("meetings", "meetings\": []"), in -> told(MeetingsJson.read(in, "x", ReadOptions.USUAL))),
        CRIME_UTF_8(CRIME.getBytes(UTF_8), SlowStreamTest::counted),
        CRIME_UTF_16(CRIME.getBytes(UTF_16), SlowStreamTest::counted),
        ONE_OF_MANY_JSON(PapersJson.toBytes(SlowStreamTest.PAPERS), in -> told(PapersSource.of("x", () -> in).read(ReadOptions.USUAL))),
        ONE_OF_MANY_ZIP(PapersTables.toZip(SlowStreamTest.PAPERS), in -> told(PapersSource.of("x", () -> in).read(ReadOptions.USUAL))),
        LINES((line() + "\n" + line() + "\n\n" + line()).getBytes(UTF_8), SlowStreamTest::lines);

        private final byte[] bytes;
        private final Reading reading;

        Reader(byte[] bytes, Reading reading) {
            this.bytes = bytes;
            this.reading = reading;
        }

        byte[] bytes() {
            return bytes;
        }

        Object read(InputStream in) throws IOException {
            return reading.read(in);
        }
    }

    interface Reading {
        Object read(InputStream in) throws IOException;
    }

    private static byte[] json(String what, String fields) {
        return ("{\"format\": \"community-safety-" + what + HEAD + fields + "}").getBytes(UTF_8);
    }

    private static String line() {
        return new String(PapersJson.toBytes(PAPERS), UTF_8).replace("\n", " ");
    }

    private static Object told(Read<?> read) {
        return List.of(read.partial(), read.faults(), read.sha256());
    }

    private static Object counted(InputStream in) throws IOException {
        return new String(CrimeJson.toBytes(StreetCrimeCsv.asking(CrimeQuestion.of(CrimeArea.district("Stratford-on-Avon")))
                .read(in, "x.csv").result()), UTF_8);
    }

    private static Object lines(InputStream in) throws IOException {
        List<Object> all = new ArrayList<>();
        for (Iterator<PapersSource> lines = PapersSource.lines("x", in, ReadOptions.USUAL); lines.hasNext();) {
            all.add(told(lines.next().read(ReadOptions.USUAL)));
        }
        return all;
    }

    /** Gives nothing every other time that it is asked for many. */
    private static final class Pausing extends FilterInputStream {
        private boolean paused;

        Pausing(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            paused = !paused;
            return paused ? 0 : super.read(into, from, Math.min(most, 100));
        }
    }

    /** Gives nothing whenever it is asked for many, and so never says that it has ended. */
    private static final class NeverMany extends FilterInputStream {

        NeverMany(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return 0;
        }
    }

    /** Breaks at its end, or before. */
    private static final class Breaking extends FilterInputStream {

        Breaking(byte[] bytes, int length) {
            super(new ByteArrayInputStream(bytes, 0, length));
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return read < 0 ? broken() : read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            return read < 0 ? broken() : read;
        }

        private static int broken() throws IOException {
            throw new IOException("the line broke");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stream_that_trickles_or_pauses_is_read_as_it_is_at_once(Reader reader) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            Object whole = reader.read(new ByteArrayInputStream(reader.bytes));
            assertThat(reader.read(new Trickle(reader.bytes))).as("a byte at a time").isEqualTo(whole);
            assertThat(reader.read(new Pausing(reader.bytes))).as("with pauses").isEqualTo(whole);
            assertThat(reader.read(new NeverMany(reader.bytes))).as("never many").isEqualTo(whole);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_stream_that_breaks_is_an_exception_with_its_own_words_and_never_a_result(Reader reader) {
        for (int length : new int[] {0, 3, reader.bytes.length / 2, reader.bytes.length}) {
            assertThatExceptionOfType(IOException.class).as("after %s bytes", length)
                    .isThrownBy(() -> reader.read(new Breaking(reader.bytes, length)))
                    .withMessage("the line broke");
        }
    }

    @Test
    void crime_of_which_a_file_broke_has_no_result() throws IOException {
        StreetCrimeCsv reader = StreetCrimeCsv.asking(CrimeQuestion.of(CrimeArea.district("Stratford-on-Avon")));
        reader.read(new ByteArrayInputStream(CRIME.getBytes(UTF_8)), "x.csv");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> reader.read(new Breaking(CRIME.getBytes(UTF_8), CRIME.length() - 40), "y.csv"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(reader::result);
    }
}
