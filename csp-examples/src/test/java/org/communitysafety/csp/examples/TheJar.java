package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of running the program as it is given to people: the jar, with nothing on its class path but what lies beside it.
 *
 * @param exit the exit
 * @param out what it wrote
 * @param err what it told beside
 */
record TheJar(int exit, String out, String err) {

    /** Code that runs for a second is compiled lightly, and one thread is enough for what it leaves behind. */
    private static final List<String> SOON_DONE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Runs it in a folder, and puts what it writes into another. */
    static TheJar run(Path in, Path notes, List<String> arguments) throws IOException, InterruptedException {
        Path out = notes.resolve("out");
        Path err = notes.resolve("err");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(SOON_DONE);
        command.addAll(List.of("-jar", Path.of("target/csp.jar").toAbsolutePath().toString()));
        command.addAll(arguments);
        int exit = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new TheJar(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
