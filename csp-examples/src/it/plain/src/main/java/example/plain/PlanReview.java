package example.plain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.pack.RulePacks;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;

/** Reads a file of papers, reviews them and prints what stops, and what is said of one action. */
public final class PlanReview {

    private PlanReview() {}

    /** Takes the file, the day on which all duties are asked, and the id of an action. */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Read<Papers> read = PapersJson.read(Files.readAllBytes(file), file.getFileName().toString());
        print(read, LocalDate.parse(arguments[1]), ElementId.of(arguments[2]), System.out);
    }

    static void print(Read<Papers> read, LocalDate day, ElementId action, PrintStream out) {
        for (Fault fault : read.faults()) {
            out.println(fault);
        }
        if (read.partial().isEmpty()) {
            return;
        }
        ReviewedPapers reviewed = review(read, day);
        out.println(reviewed.isPassed() ? "Passed." : "Stopped, or not wholly checked.");
        for (Finding finding : reviewed.answer().stopped()) {
            out.println(finding.duty().getProvision() + ": " + finding.outcome().getPhrase());
        }
        out.println("Of " + action + ":");
        for (Finding finding : reviewed.review().findingsOn(action)) {
            for (Evidence evidence : finding.evidence()) {
                if (evidence.element().getId().equals(action)) {
                    out.println(finding.duty().getId() + " \"" + evidence.text() + "\" "
                            + read.places().of(evidence.element(), evidence.attribute()).map(place -> place.inWords()).orElse(""));
                }
            }
        }
    }

    /** The review with every pack on the class path; what could not be read is not taken to be absent. */
    static ReviewedPapers review(Read<Papers> read, LocalDate day) {
        return ReviewedPapers.of(read, ReviewOptions.USUAL.on(day).with(RulePacks.installed()), Gate.GAPS);
    }
}
