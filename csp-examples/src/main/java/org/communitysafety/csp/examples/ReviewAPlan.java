package org.communitysafety.csp.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;

/** Reads papers and prints what a council's own system would want to show of their review. */
public final class ReviewAPlan {

    private ReviewAPlan() {}

    /** Takes the file with the papers. */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Read<Papers> read = PapersJson.read(Files.readAllBytes(file), file.getFileName().toString());
        read.faults().forEach(System.out::println);
        if (read.partial().isPresent()) {
            ReviewedPapers reviewed = ReviewedPapers.of(read, ReviewOptions.USUAL, Gate.GAPS);
            for (Finding finding : reviewed.review().findings()) {
                System.out.println(finding.duty().getProvision() + ": " + finding.outcome().getPhrase());
            }
            System.out.println(reviewed.isPassed()
                    ? "Nothing stops at the gate." : reviewed.answer().stopped().size() + " duties stop, or not all could be checked.");
        }
    }
}
