package example.modules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image, started by its own launcher, with its own Java and nothing else. */
class ImageIT {

    private static final Path IMAGE = Path.of("target", "image").toAbsolutePath();
    private static final Path PLAN = Path.of("src", "test", "resources", "plan.json").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Ran(int exit, String out, String err) {}

    private Ran run(Path java, List<String> first, String... arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = Stream.concat(Stream.concat(Stream.of(java.toString()), first.stream()), Stream.of(arguments)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("CLASSPATH");
        int exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private Ran review(String... arguments) throws Exception {
        return run(IMAGE.resolve("bin/review"), List.of(), arguments);
    }

    @Test
    void it_reviews_papers() throws Exception {
        Ran ran = review(PLAN.toString(), "2025-03-31", "json");
        assertEquals("", ran.err());
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("\"duty\": \"SI2007-1830-R11-1-C\""), ran::out);
        assertTrue(ran.out().contains("exampleford.gov.uk:year-in-title"), ran::out);
    }

    @Test
    void it_makes_pages() throws Exception {
        Ran ran = review(PLAN.toString(), "2025-03-31", "html");
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("<!DOCTYPE html>"), ran::out);
    }

    @Test
    void what_is_no_papers_is_told_and_not_reviewed() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "no papers");
        Ran ran = review(broken.toString(), "2025-03-31", "json");
        assertEquals(3, ran.exit());
        assertTrue(ran.err().startsWith("broken.json:1:"), ran::err);
        assertEquals("", ran.out());
    }

    @Test
    void it_holds_only_what_is_needed() throws Exception {
        List<String> modules = run(IMAGE.resolve("bin/java"), List.of("--list-modules")).out().lines()
                .map(line -> line.replaceAll("@.*", "")).toList();
        assertTrue(modules.contains("org.communitysafety.csp.io"), modules::toString);
        assertFalse(modules.contains("java.desktop"), modules::toString);
        assertFalse(modules.contains("jdk.compiler"), modules::toString);
    }
}
