package org.communitysafety.csp.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the README shows, one after the other, as a newcomer types them. */
class ReadmeIT {

    /** The commands and their exits, as the README says of them. */
    private static final List<String> EXPECTED = List.of(
            "0 csp review plans/sevenoaks-2024-25.json --on 2024-04-01 --format html --out review.html",
            "0 csp review plans/sevenoaks-2024-25.json --on 2024-04-01 --format markdown --out review.md",
            "0 csp write plan plans/complete.json --out plan.docx",
            "0 csp write summary plans/complete.json --out summary.html",
            "0 csp write report plans/sevenoaks-2024-25.json --on 2024-04-01 --out report.docx",
            "0 csp write monitoring plans/complete.json --quarter Q2 --out q2.docx",
            "0 csp write annual plans/complete.json --out annual.docx",
            "0 csp compare plans/complete.json next-year/exampleford-2026-27.json --format docx --out years.docx",
            "0 csp new --area sevenoaks --year 2025-26 --out plan.json",
            "0 csp questions plan.json --as-answers --out answers.json",
            "1 csp review plan.json --answers answers.json --gate complete",
            "0 csp review plans/complete.json --audience public --format json --out public.json",
            "0 csp review plans --format junit --out reviews.xml",
            "0 csp verify public.json plans/complete.json",
            "0 csp review plans",
            "0 csp review plans/complete.json plans/complete-wales.json --format json --out reviews.ndjson",
            "1 csp map sheets/exampleford-actions.csv --into plans/complete.json --out mapping.json",
            "2 csp import sheets/exampleford-actions.csv --map sheets/exampleford-actions.json --into plans/complete.json --out quarter.json",
            "0 csp convert plans/complete.json --out plan-tables",
            "0 csp review plan-tables",
            "0 csp convert plans/complete.json --out plan.xlsx",
            "0 csp review plan.xlsx",
            "0 csp area sevenoaks --on 2024-04-01",
            "0 csp calendar --area sevenoaks --year 2025-26 --meeting strategy-group=2024-12-10 --meeting cabinet=2025-03-13"
                    + " --meeting council=2025-03-25 --format ics",
            "0 csp crime ../csp-io/src/test/resources/crime/2025-01-warwickshire-street.csv --area Stratford-on-Avon");

    @TempDir
    private Path folder;

    @Test
    void every_command_that_is_shown_does_what_is_said_of_it() throws Exception {
        Path here = folder.resolve("csp-examples");
        copy(Path.of("plans"), here.resolve("plans"));
        copy(Path.of("sheets"), here.resolve("sheets"));
        copy(Path.of("next-year"), here.resolve("next-year"));
        copy(Path.of("../csp-io/src/test/resources/crime"), folder.resolve("csp-io/src/test/resources/crime"));
        List<String> came = new ArrayList<>();
        for (String shown : shown()) {
            TheJar ran = TheJar.run(here, folder, List.of(shown.substring("csp ".length()).split(" ")));
            came.add(ran.exit() + " " + shown);
            assertThat(ran.err()).as(shown).doesNotContain("Exception");
        }
        assertThat(came).isEqualTo(EXPECTED);
    }

    /** Indented lines that start with the command, behind the section that lists what can be written. */
    private static List<String> shown() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"), UTF_8).replaceAll(" \\\\\n +", " ");
        return readme.substring(readme.indexOf("\n## A page to work through")).lines()
                .filter(line -> line.startsWith("    csp "))
                .map(line -> line.strip().replaceAll(" > .*", ""))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
