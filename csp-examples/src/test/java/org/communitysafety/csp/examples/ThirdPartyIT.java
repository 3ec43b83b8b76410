package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each module pulls in is what is told of it, and the jars carry the licence. */
class ThirdPartyIT {

    private static final Path KEPT = Path.of("THIRD-PARTY.md");
    private static final Path WRITTEN = Path.of("target", "THIRD-PARTY.md");
    private static final Path THE_JAR = Path.of("target", "csp.jar");
    private static final Path BESIDE = Path.of("target", "lib");
    private static final int KILO = 1000;

    /** What may be given on with an Apache-licensed program, and how: what else comes in is for a person to look at. */
    private static final Set<String> KNOWN = Set.of("Apache-2.0", "MIT", "BSD-2-Clause");

    @Test
    void what_lies_beside_the_jar_is_what_is_told() throws IOException {
        String kept = Files.readString(KEPT, UTF_8);
        for (Path jar : beside()) {
            String name = jar.getFileName().toString();
            int dash = name.replaceAll("-[0-9].*", "").length();
            if (!name.startsWith("csp-")) {
                assertThat(kept).contains("/" + name.substring(0, dash) + " | " + name.substring(dash + 1, name.length() - ".jar".length()) + " | ");
            }
        }
    }

    /** What the jar itself names: in the folder may still lie what an earlier build wanted. */
    private static List<Path> beside() throws IOException {
        try (JarFile jar = new JarFile(THE_JAR.toFile())) {
            return Stream.of(jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH).split(" "))
                    .map(Path.of("target")::resolve)
                    .toList();
        }
    }

    /** The list of what is pulled in is made by the profile {@code release} alone. */
    @Test
    void the_table_is_that_of_the_lists_of_what_is_pulled_in() throws IOException {
        List<Path> lists = Stream.of("csp-core", "csp-io", "csp-examples").map(module -> Path.of("..", module, "target", "bom.json")).toList();
        assumeThat(lists).as("run with -P release").allMatch(Files::exists);
        StringBuilder text = new StringBuilder("""
                # What each module pulls in at run time

                Made from the lists in CycloneDX that `mvn -P release package` writes, and held to them by a test. Versions are those this was built with: \
                whoever adds `csp-io` and the libraries for workbooks gets the versions that those name, and may raise them. Sizes are those of the \
                jars, in KB of 1,000 bytes. None of these is packed into a jar of ours: they lie beside `csp.jar` in `lib`, each as it was published.

                - **Apache-2.0** wants its text to go along: it is in `META-INF/LICENSE` of our jars, and in most of theirs, with a NOTICE where there is one.
                - **MIT** and **BSD-2-Clause** want their notice to go along: it stands in each of these jars.
                """);
        for (Path list : lists) {
            module(new ObjectMapper().readTree(list.toFile()), text);
        }
        Files.writeString(WRITTEN, text, UTF_8);
        assertThat(Files.readString(KEPT, UTF_8).equals(text.toString()))
                .as("csp-examples/THIRD-PARTY.md is of others: read csp-examples/target/THIRD-PARTY.md, then copy it over that").isTrue();
    }

    private static void module(JsonNode bom, StringBuilder text) throws IOException {
        text.append("\n## ").append(bom.at("/metadata/component/name").textValue())
                .append("\n\n| What | Version | Licence | KB | |\n| --- | --- | --- | ---: | --- |\n");
        List<String> rows = new ArrayList<>();
        long total = 0;
        for (JsonNode one : bom.get("components")) {
            if (!one.get("group").textValue().equals("org.communitysafety")) {
                long size = Files.size(BESIDE.resolve(one.get("name").textValue() + "-" + one.get("version").textValue() + ".jar"));
                boolean optional = one.path("scope").asText().equals("optional");
                total += optional ? 0 : size;
                rows.add("| " + one.get("group").textValue() + "/" + one.get("name").textValue() + " | " + one.get("version").textValue() + " | "
                        + licences(one) + " | " + kilo(size) + " | " + (optional ? "only for workbooks" : "") + " |\n");
            }
        }
        rows.stream().sorted().forEach(text::append);
        text.append("\nTogether ").append(kilo(total)).append(" KB, without what is only for some.\n");
    }

    private static String licences(JsonNode component) {
        Set<String> all = new TreeSet<>();
        component.path("licenses").forEach(one -> all.add(one.at("/license/id").asText(one.at("/license/name").asText(one.path("expression").asText()))));
        assertThat(KNOWN).as("%s", component.get("name")).containsAll(all);
        assertThat(all).as("%s", component.get("name")).isNotEmpty();
        return all.stream().collect(Collectors.joining(", "));
    }

    private static long kilo(long bytes) {
        return (bytes + KILO / 2) / KILO;
    }

    /** Licences that want a notice to go along: it stands in the jar itself, since nothing is taken out of it. */
    @Test
    void what_wants_its_notice_to_go_along_carries_it() throws IOException {
        for (String name : List.of("slf4j-api", "slf4j-nop", "fastcsv", "stax2-api")) {
            Path jar = beside().stream().filter(file -> file.getFileName().toString().matches(name + "-[0-9].*")).findFirst().orElseThrow();
            try (JarFile opened = new JarFile(jar.toFile())) {
                assertThat(opened.stream().map(entry -> entry.getName())).as(name).anyMatch(entry -> entry.matches("META-INF/LICENSE(\\.txt)?"));
            }
        }
    }

    @Test
    void our_jars_carry_the_licence_and_the_notice() throws IOException {
        List<Path> jars = new ArrayList<>(List.of(THE_JAR));
        beside().stream().filter(file -> file.getFileName().toString().startsWith("csp-")).forEach(jars::add);
        assertThat(jars).hasSize(3);
        for (Path jar : jars) {
            try (JarFile opened = new JarFile(jar.toFile())) {
                for (String text : List.of("LICENSE", "NOTICE")) {
                    try (InputStream in = opened.getInputStream(opened.getEntry("META-INF/" + text))) {
                        assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(Files.readString(Path.of("..", text), UTF_8));
                    }
                }
                assertThat(opened.getEntry("META-INF/THIRD-PARTY.md") != null).isEqualTo(jar.endsWith("csp.jar"));
            }
        }
    }
}
