package example.reviews.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.ReviewJson;
import org.communitysafety.csp.io.read.FaultKind;
import org.communitysafety.csp.io.read.ReadOptions;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.testing.SoundSets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class PapersModuleTest {

    record Folder(List<Papers> papers, String note) {}

    record Told(ReviewedPapers review) {}

    private final JsonMapper mapper = JsonMapper.builder().addModule(new PapersModule(ReadOptions.USUAL)).build();

    @Test
    void papers_come_through_as_they_are() throws Exception {
        Folder folder = new Folder(List.copyOf(SoundSets.all().values()), "a note");
        assertThat(mapper.readValue(mapper.writeValueAsBytes(folder), Folder.class)).isEqualTo(folder);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(folder.papers().get(0)), Papers.class)).isEqualTo(folder.papers().get(0));
    }

    @Test
    void a_review_is_the_same_json_as_alone() throws Exception {
        byte[] papers = PapersJson.toBytes(SoundSets.all().get("wales"));
        ReviewedPapers reviewed = ReviewedPapers.of(PapersJson.read(papers, "wales.json"), ReviewOptions.USUAL, Gate.GAPS);
        assertThat(mapper.readTree(mapper.writeValueAsBytes(new Told(reviewed))).get("review"))
                .isEqualTo(mapper.readTree(ReviewJson.toBytes(reviewed)));
    }

    private PapersFaultsException faults(String papers) {
        String text = "{\"note\": \"é\",\n\n\"papers\": [\n" + papers + "]}";
        PapersFaultsException told = catchThrowableOfType(PapersFaultsException.class,
                () -> mapper.readValue(text.getBytes(UTF_8), Folder.class));
        assertThat(told).isInstanceOf(JacksonException.class);
        return told;
    }

    @Test
    void every_fault_has_its_line_and_pointer_in_the_whole() {
        PapersFaultsException told = faults("""
                {"format": "community-safety-papers", "version": 1,
                 "titel": "x",
                 "plan": {"id": "plan", "inHand": "hole"}}""");
        assertThat(told.faults()).extracting(fault -> fault.location().line() + " " + fault.location().pointer())
                .contains("5 /papers/0/titel", "6 /papers/0/plan/inHand");
        assertThat(told.getPathReference()).contains("papers");
        assertThat(told.getMessage()).contains("Did you mean 'title'?");
    }

    @Test
    void a_field_that_stands_twice_is_not_lost_on_the_way() {
        assertThat(faults("""
                {"format": "community-safety-papers", "version": 1, "title": "one", "title": "another"}""").faults())
                .anyMatch(fault -> fault.kind() == FaultKind.DUPLICATE && fault.location().pointer().equals("/papers/0/title"));
    }

    @Test
    void a_number_keeps_its_digits() throws Exception {
        String number = "12345678901234567890.1234567890123456789";
        String papers = "{\"format\": \"community-safety-papers\", \"version\": 1, \"bodies\": [{\"id\": \"b\", \"name\": \"B\","
                + " \"kind\": \"other\", \"extensions\": {\"example.org:n\": " + number + "}}]}";
        Papers read = mapper.readValue("{\"papers\": [" + papers + "], \"note\": \"\"}", Folder.class).papers().get(0);
        assertThat(new String(PapersJson.toBytes(read), UTF_8)).contains(number);
    }

    @Test
    void no_papers_are_no_crash() {
        assertThat(faults("17").faults()).isNotEmpty();
        assertThat(faults("\"text\"").faults()).isNotEmpty();
        assertThat(faults("{}").faults()).isNotEmpty();
    }
}
