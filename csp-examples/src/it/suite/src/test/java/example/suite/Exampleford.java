package example.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;

/** The council's papers as they are in its folder. */
final class Exampleford {

    private Exampleford() {}

    static byte[] bytes(String file) {
        try (InputStream in = Exampleford.class.getResourceAsStream("/" + file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Read<Papers> papers() {
        return PapersJson.read(bytes("complete.json"), "complete.json");
    }

    static Answers answers() {
        return AnswersJson.read(bytes("complete-answers.json"), "complete-answers.json").complete().orElseThrow();
    }
}
