package example.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communitysafety.csp.io.PapersFile;
import org.communitysafety.csp.io.ReviewHtml;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.pack.RulePacks;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;

/** Prints the review of a file as JSON, or as a page. */
public final class Main {

    private Main() {}

    /** Takes the file, the day on which all duties are asked, and {@code json} or {@code html}. */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Read<Papers> read;
        try (InputStream in = Files.newInputStream(file)) {
            read = PapersFile.read(in, file.getFileName().toString(), ReadOptions.USUAL);
        }
        read.faults().forEach(System.err::println);
        if (read.partial().isEmpty()) {
            System.exit(3);
        }
        ReviewedPapers reviewed = ReviewedPapers.of(read,
                ReviewOptions.USUAL.on(LocalDate.parse(arguments[1])).with(RulePacks.installed()), Gate.GAPS);
        System.out.write(arguments[2].equals("html") ? ReviewHtml.toBytes(reviewed) : ReviewJson.toBytes(reviewed));
        System.out.flush();
        System.exit(reviewed.isPassed() ? 0 : reviewed.isWhollyChecked() ? 1 : 2);
    }
}
