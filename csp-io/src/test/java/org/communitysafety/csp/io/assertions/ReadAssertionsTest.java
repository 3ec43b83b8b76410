package org.communitysafety.csp.io.assertions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitysafety.csp.io.assertions.ReadAssertions.assertThat;

import java.util.List;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.io.AnswersJson;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.junit.jupiter.api.Test;

class ReadAssertionsTest {

    private static Read<Papers> written(Papers papers) {
        return PapersJson.read(PapersJson.toBytes(papers), "plan.json");
    }

    @Test
    void sound_papers_pass_as_they_were_read() {
        assertThat(written(SoundPapers.of2025())).shows("CDA98-6-1-C").passes(Gate.GAPS);
    }

    @Test
    void a_message_names_the_line() {
        Papers nobody = Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(),
                one -> one.getPriorities().get(0).value().equals("p-cd"),
                one -> Action.builder().like(one).leads(List.of()).build()))).apply(SoundPapers.of2025());
        Read<Papers> read = written(nobody);
        String line = read.places().of(nobody.getPlan().orElseThrow().getPriorities().get(0))
                .or(() -> read.places().of(read.partial().orElseThrow().getPlan().orElseThrow().getPriorities().get(0)))
                .orElseThrow().inWords();
        assertThatThrownBy(() -> assertThat(read).shows("SI2007-1830-R11-1-C"))
                .hasMessageContaining("(p-cd, " + line + ")").hasMessageContaining("(a-sm, line ");
    }

    @Test
    void a_fault_never_reads_as_fine() {
        String spoiled = new String(PapersJson.toBytes(SoundPapers.of2025()), UTF_8).replaceFirst("\"resources\"", "\"resorces\"");
        Read<Papers> read = PapersJson.read(spoiled.getBytes(UTF_8), "plan.json");
        assertThatThrownBy(() -> assertThat(read).passes(Gate.NONE))
                .hasMessageContaining("1 fault in what was given").hasMessageContaining("fault: plan.json:").hasMessageContaining("resorces");
        assertThatThrownBy(() -> assertThat(read).doesNotShow("SI2007-1830-R11-1-D")).hasMessageContaining("could not be checked");
    }

    @Test
    void what_could_not_be_read_at_all_is_told_with_its_faults() {
        assertThatThrownBy(() -> assertThat(PapersJson.read("[]".getBytes(UTF_8), "plan.json")))
                .isInstanceOf(AssertionError.class).hasMessageStartingWith("nothing could be read of plan.json\nplan.json:1:");
    }

    private static Read<Answers> answers(String on) {
        return AnswersJson.read(("{\"format\": \"community-safety-answers\", \"version\": 1, \"answers\": [{\"duty\": \"CDA98-6-1-A\", \"answer\": \"met\","
                + " \"by\": \"Clerk\", \"on\": \"" + on + "\", \"reason\": \"It was seen.\"}]}").getBytes(UTF_8), "answers.json");
    }

    @Test
    void answers_as_they_were_read_count_and_their_faults_pass_no_gate() {
        Read<Papers> papers = written(SoundPapers.of2025());
        assertThat(papers, answers("2025-03-20")).passes(Gate.GAPS);
        org.assertj.core.api.Assertions.assertThat(assertThat(papers, answers("2025-03-20")).review().options().answers().getAnswers()).hasSize(1);
        assertThatThrownBy(() -> assertThat(papers, answers("last spring")).passes(Gate.NONE))
                .hasMessageContaining("1 fault in what was given").hasMessageContaining("fault: answers.json:1:").hasMessageContaining("last spring");
        assertThatThrownBy(() -> assertThat(papers, AnswersJson.read("[]".getBytes(UTF_8), "answers.json")))
                .isInstanceOf(AssertionError.class).hasMessageStartingWith("nothing could be read of answers.json\nanswers.json:1:");
    }
}
