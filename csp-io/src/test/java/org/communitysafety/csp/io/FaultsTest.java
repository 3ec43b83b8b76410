package org.communitysafety.csp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.io.Fixture.read;
import static org.communitysafety.csp.io.Fixture.readFields;
import static org.communitysafety.csp.io.Fixture.readPlan;
import static org.communitysafety.csp.io.Fixture.told;

import java.util.List;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void an_unknown_field_is_told_with_the_nearest_name() {
        assertThat(told(readPlan("\"acitons\": []"))).containsExactly(
                "plan.json:3:1 /plan/acitons unknown: a plan has no field 'acitons', so it was not read. Did you mean 'actions'?");
    }

    @Test
    void an_unknown_field_without_a_name_near_it_is_told_with_what_to_do() {
        assertThat(told(readFields("\"colour\": {\"of\": [\"the cover\"]}"))).containsExactly(
                "plan.json:2:1 /colour unknown: the papers have no field 'colour', so it was not read."
                        + " Take it out, or keep it under the 'extensions' of an element.");
    }

    @Test
    void every_missing_field_is_told_at_the_object_that_lacks_it() {
        assertThat(told(readPlan("\"actions\": [{\"id\": \"a1\"},\n {}]"))).containsExactly(
                "plan.json:3:13 /plan/actions/0 missing: an action needs 'text': add it.",
                "plan.json:4:2 /plan/actions/1 missing: an action needs 'id': add it.",
                "plan.json:4:2 /plan/actions/1 missing: an action needs 'text': add it.");
    }

    @Test
    void papers_that_do_not_say_what_they_are_are_told_so_but_read() {
        Read<Papers> read = read("{\"title\": \"Papers\"}");
        assertThat(told(read)).containsExactly(
                "plan.json:1:1 missing: the papers need 'format': add it.",
                "plan.json:1:1 missing: the papers need 'version': add it.");
        assertThat(read.complete()).isEmpty();
        assertThat(read.partial().orElseThrow().getTitle()).contains("Papers");
    }

    @Test
    void a_date_that_is_none_is_told_with_how_to_write_one() {
        assertThat(told(readPlan("\"date\": \"31/12/2026\", \"revisedOn\": \"2026-02-30\", \"year\": \"2024-26\"")))
                .containsExactly(
                        "plan.json:3:9 /plan/date malformed: '31/12/2026' is not a date: write one such as 2026-03-31, 2026-03 or 2026.",
                        "plan.json:3:36 /plan/revisedOn malformed: '2026-02-30' is not a date: write one such as 2026-03-31, 2026-03 or 2026.",
                        "plan.json:3:58 /plan/year malformed: '2024-26' does not run from one year to the next: write 2024-25.");
    }

    @Test
    void a_day_that_is_none_is_told_with_how_to_write_one() {
        assertThat(told(readFields("\"bodies\": [{\"id\": \"b\", \"name\": \"B\", \"roles\": [{\"role\": \"lead\", \"from\": \"2026-02\"}]}]")))
                .containsExactly("plan.json:2:72 /bodies/0/roles/0/from malformed: '2026-02' is not a day: write one such as 2026-03-31.");
    }

    @Test
    void a_word_that_is_not_in_the_list_is_told_with_the_list_and_the_nearest_of_it() {
        assertThat(told(readPlan("\"inHand\": \"hole\""))).containsExactly(
                "plan.json:3:11 /plan/inHand malformed: 'hole' is not one of: whole, part, none. Did you mean 'whole'?");
    }

    @Test
    void an_id_with_a_space_in_it_is_told_with_what_an_id_is_made_of() {
        assertThat(told(readFields("\"bodies\": [{\"id\": \"the council\", \"name\": \"Council\"}]"))).containsExactly(
                "plan.json:2:19 /bodies/0/id malformed: 'the council' has a space in it: use letters from a to z,"
                        + " digits and dashes, such as action-7.");
    }

    @Test
    void a_value_of_the_wrong_kind_is_told_with_the_right_kind() {
        assertThat(told(readFields("\"title\": 5, \"source\": null, \"bodies\": {}, \"plan\": [], \"records\": {\"meetings\":"
                        + " [{\"id\": \"m\", \"openToPublic\": \"yes\"}]}, \"reports\": [true]")))
                .containsExactly(
                        "plan.json:2:10 /title malformed: must be text in quotation marks, but is a number.",
                        "plan.json:2:23 /source malformed: must be text in quotation marks, but is null:"
                                + " leave the field out if there is nothing to say.",
                        "plan.json:2:39 /bodies malformed: must be a list in [ ], but is an object in { }.",
                        "plan.json:2:51 /plan malformed: must be an object in { }, but is a list in [ ].",
                        "plan.json:2:108 /records/meetings/0/openToPublic malformed: must be true or false, without quotation marks,"
                                + " but is text in quotation marks.",
                        "plan.json:2:130 /reports/0 malformed: must be an object in { }, but is true or false.");
    }

    @Test
    void a_number_that_cannot_be_meant_is_told() {
        assertThat(told(readPlan("\"priorities\": [{\"id\": \"p1\", \"title\": \"T\", \"rank\": 1.5},\n"
                        + "{\"id\": \"p2\", \"title\": \"T\", \"rank\": 99999999999}],\n"
                        + "\"resources\": [{\"id\": \"r1\", \"text\": \"T\", \"amount\": 1e99999999999},\n"
                        + "{\"id\": \"r2\", \"text\": \"T\", \"amount\": \"£5\"}]")))
                .containsExactly(
                        "plan.json:3:51 /plan/priorities/0/rank malformed: must be a whole number, without a point or an exponent.",
                        "plan.json:4:36 /plan/priorities/1/rank malformed: is a whole number far too large or too small:"
                                + " write one from -2147483648 to 2147483647.",
                        "plan.json:5:51 /plan/resources/0/amount malformed: is a number far too long, too large or too small:"
                                + " write it in a unit that suits it.",
                        "plan.json:6:37 /plan/resources/1/amount malformed: must be a number, but is text in quotation marks.");
    }

    @Test
    void an_object_that_has_no_meaning_as_a_whole_is_told_in_the_words_of_its_type() {
        assertThat(told(readPlan("\"period\": {\"from\": \"2026\", \"to\": \"2025\"}"))).containsExactly(
                "plan.json:3:11 /plan/period malformed: a period ends before it starts.");
        assertThat(told(readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"T\", \"due\": {\"text\": \"soon\", \"kind\": \"fixed\"}}]")))
                .containsExactly("plan.json:3:45 /plan/actions/0/due malformed: a due date is fixed but has no date: add by, or call it unclear.");
    }

    @Test
    void what_an_object_lacks_is_told_beside_a_field_that_could_not_have_supplied_it() {
        assertThat(told(readPlan("\"period\": {\"form\": \"2026\"}"))).containsExactly(
                "plan.json:3:11 /plan/period malformed: a period says nothing: give from, to or text.",
                "plan.json:3:12 /plan/period/form unknown: a period has no field 'form', so it was not read. Did you mean 'from'?");
        assertThat(told(readPlan("\"period\": {\"from\": \"2026\", \"to\": \"2025\", \"text\": 5}"))).containsExactly(
                "plan.json:3:11 /plan/period malformed: a period ends before it starts.",
                "plan.json:3:50 /plan/period/text malformed: must be text in quotation marks, but is a number.");
        assertThat(observation("\"unit\": 5")).containsExactly(
                "/observations/0 malformed: an observation says nothing: give value, noValue or text.",
                "/observations/0/unit malformed: must be text in quotation marks, but is a number.");
        assertThat(observation("\"text\": 5, \"value\": 1, \"noValue\": \"not-yet-available\"")).first().asString()
                .endsWith("has a value and a reason for having none: leave one out.");
        assertThat(target("\"kind\": \"level\", \"direction\": \"sideways\"")).first().asString()
                .endsWith("is a level or change but has no value: add one, or call it narrative.");
        assertThat(target("\"kind\": \"direction\", \"value\": \"many\"")).first().asString()
                .endsWith("is a direction but says neither up nor down: add direction.");
    }

    @Test
    void what_an_object_lacks_is_not_told_where_the_field_was_there_and_could_not_be_read() {
        assertThat(told(readPlan("\"period\": {\"from\": \"31/12/2026\"}"))).singleElement().asString().contains("is not a date");
        assertThat(told(readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"T\", \"due\": {\"text\": \"March\", \"kind\": \"fixed\", \"by\": \"2026-13\"}}]")))
                .singleElement().asString().contains("'2026-13' is not a date");
        assertThat(told(readPlan("\"statements\": [{\"id\": \"s\", \"text\": \"T\", \"says\": \"elsewhere\", \"document\": 5}]")))
                .singleElement().asString().contains("/document malformed");
        assertThat(told(readPlan("\"priorities\": [{\"id\": \"p\", \"title\": \"T\", \"origins\": [{\"text\": 5}]}]")))
                .singleElement().asString().contains("/text malformed");
        assertThat(observation("\"value\": \"many\"")).singleElement().asString().contains("/value malformed");
        assertThat(target("\"kind\": \"level\", \"value\": \"many\"")).singleElement().asString().contains("/value malformed");
        assertThat(target("\"kind\": \"direction\", \"direction\": \"sideways\"")).singleElement().asString().contains("/direction malformed");
    }

    private static List<String> observation(String fields) {
        return ofMeasure("\"observations\": [{" + fields + "}]");
    }

    private static List<String> target(String fields) {
        return ofMeasure("\"targets\": [{\"text\": \"T\", " + fields + "}]");
    }

    private static List<String> ofMeasure(String fields) {
        return told(readPlan("\"measures\": [{\"id\": \"m\", \"title\": \"M\", " + fields + "}]")).stream()
                .map(fault -> fault.substring(fault.indexOf("/measures/0") + "/measures/0".length()))
                .toList();
    }

    @Test
    void half_of_a_character_is_told() {
        assertThat(told(readFields("\"title\": \"a\\ud83d\""))).containsExactly(
                "plan.json:2:10 /title malformed: has half of a character in it: type the character again.");
    }

    @Test
    void a_name_of_an_extension_without_its_owner_is_told() {
        assertThat(told(readPlan("\"extensions\": {\"colour\": {\"red\": 1}, \"a:\": 2, \":b\": 3}"))).containsExactly(
                "plan.json:3:16 /plan/extensions/colour malformed: 'colour' is not a name of an extension:"
                        + " write whose it is before it, as in example.gov.uk:reference.",
                "plan.json:3:38 /plan/extensions/a: malformed: 'a:' is not a name of an extension:"
                        + " write whose it is before it, as in example.gov.uk:reference.",
                "plan.json:3:47 /plan/extensions/:b malformed: ':b' is not a name of an extension:"
                        + " write whose it is before it, as in example.gov.uk:reference.");
    }

    @Test
    void an_id_used_twice_is_told_with_the_line_of_the_first_and_both_are_read() {
        Read<Papers> read = readFields("\"bodies\": [{\"id\": \"b\", \"name\": \"One\"},\n{\"id\": \"b\", \"name\": \"Two\"}]");
        assertThat(told(read)).containsExactly(
                "plan.json:3:8 /bodies/1/id duplicate: 'b' is already the id of the element at line 2: give each element an id of its own.");
        assertThat(read.partial().orElseThrow().getBodies()).hasSize(2);
    }

    @Test
    void the_plan_before_may_use_the_ids_of_this_plan() {
        assertThat(told(readFields("""
                "plan": {"id": "plan", "title": "T", "actions": [{"id": "a", "text": "T"}]},
                "previousPlan": {"id": "plan", "title": "T", "actions": [{"id": "a", "text": "T"}]}"""))).isEmpty();
    }

    @Test
    void a_field_that_stands_twice_is_told_and_neither_is_read() {
        Read<Papers> read = readFields("\"title\": \"One\", \"title\": \"Two\"");
        assertThat(told(read)).containsExactly(
                "plan.json:2:17 /title duplicate: 'title' stands here twice, and it is not known which is meant, so neither was read:"
                        + " take one out.");
        assertThat(read.partial().orElseThrow().getTitle()).isEmpty();
        assertThat(read.isWhollyRead("/title")).isFalse();
    }

    @Test
    void so_with_a_list_a_date_and_a_value_within() {
        Read<Papers> read = readFields("""
                "plan": {"id": "p", "title": "T", "year": "2024-25", "actions": [{"id": "a", "text": "T"}], "year": "2025-26",
                "actions": [{"id": "b", "text": "T"}], "period": {"from": "2024", "from": "2025", "to": "2026"}, "stage": "draft"}""");
        assertThat(told(read)).hasSize(3).allMatch(one -> one.contains(" duplicate: ") && one.contains("neither was read"));
        Plan plan = read.partial().orElseThrow().getPlan().orElseThrow();
        assertThat(plan.getYear()).isEmpty();
        assertThat(plan.getActions()).isEmpty();
        assertThat(plan.getPeriod().orElseThrow().getFrom()).isEmpty();
        assertThat(plan.getPeriod().orElseThrow().getTo()).isPresent();
        assertThat(plan.getStage()).contains(Stage.DRAFT);
        assertThat(read.unreadPaths()).containsExactlyInAnyOrder("/plan/year", "/plan/actions", "/plan/period/from");
    }

    @Test
    void an_element_of_which_what_it_needs_stands_there_twice_is_not_read_and_the_others_are() {
        for (String twice : List.of("\"id\": \"a\", \"text\": \"T\", \"text\": \"U\"", "\"id\": \"a\", \"id\": \"c\", \"text\": \"T\"")) {
            Read<Papers> read = readPlan("\"actions\": [{" + twice + "}, {\"id\": \"b\", \"text\": \"V\"}]");
            assertThat(told(read)).as(twice).singleElement().asString().contains("neither was read");
            assertThat(read.partial().orElseThrow().getPlan().orElseThrow().getActions()).as(twice)
                    .extracting(action -> action.getId().value()).containsExactly("b");
            assertThat(read.isWhollyRead("/plan/actions/0")).as(twice).isFalse();
        }
    }

    @Test
    void nothing_but_that_is_told_where_one_of_the_two_would_not_do_or_is_referred_to() {
        Read<Papers> reversed = readFields("\"plan\": {\"id\": \"p\", \"title\": \"T\", \"period\": {\"from\": \"2027\", \"from\": \"2025\", \"to\": \"2026\"}}");
        assertThat(told(reversed)).singleElement().asString().contains("/plan/period/from duplicate: ");
        Read<Papers> second = readFields("\"bodies\": [{\"id\": \"one\", \"name\": \"One\"}], \"bodies\": [{\"id\": \"two\", \"name\": \"Two\"}],"
                + " \"plan\": {\"id\": \"p\", \"title\": \"T\", \"actions\": [{\"id\": \"a\", \"text\": \"T\", \"leads\": [{\"body\": \"two\"}, {\"body\": \"one\"}]}]}");
        assertThat(told(second).get(0)).contains("/bodies duplicate: ");
        assertThat(told(second)).noneMatch(one -> one.contains("Did you mean"));
    }

    @Test
    void what_says_which_format_it_is_may_stand_twice_and_the_first_counts() {
        Read<Papers> read = readFields("\"format\": \"other\"");
        assertThat(told(read)).singleElement().asString().contains("/format duplicate: 'format' stands here twice, and only the first was read");
        assertThat(read.partial()).isPresent();
    }

    @Test
    void an_extension_that_stands_twice_is_told_and_the_first_is_read() {
        Read<Papers> read = readPlan("\"extensions\": {\"x:y\": [1], \"x:y\": 2}");
        assertThat(told(read)).containsExactly(
                "plan.json:3:28 /plan/extensions/x:y duplicate: 'x:y' stands here twice, and only the first was read: take one out.");
        assertThat(read.partial().orElseThrow().getPlan().orElseThrow().getExtensions()).containsEntry("x:y", "[1]");
    }

    @Test
    void a_word_that_stands_twice_in_a_list_is_told() {
        assertThat(told(readPlan("\"strategies\": [{\"id\": \"s\", \"title\": \"T\", \"serves\": [\"drugs\", \"drugs\"]}]"))).containsExactly(
                "plan.json:3:62 /plan/strategies/0/serves/1 duplicate: stands in the list already: take one out.");
    }

    @Test
    void a_reference_to_nothing_is_told_with_the_nearest_id_of_the_right_kind() {
        assertThat(told(readFields("""
                "bodies": [{"id": "council", "name": "Council"}],
                "plan": {"id": "council-plan", "title": "T", "actions": [{"id": "a", "text": "T", "leads": ["councll", "police"]}]}""")))
                .containsExactly(
                        "plan.json:3:93 /plan/actions/0/leads/0 dangling: 'councll' is a body that is not in these papers:"
                                + " add it, or put its id right. Did you mean 'council'?",
                        "plan.json:3:104 /plan/actions/0/leads/1 dangling: 'police' is a body that is not in these papers:"
                                + " add it, or put its id right.");
    }

    @Test
    void a_reference_to_the_wrong_kind_of_thing_is_told() {
        assertThat(told(readPlan("\"actions\": [{\"id\": \"a\", \"text\": \"T\", \"leads\": [\"plan\"]}]"))).containsExactly(
                "plan.json:3:48 /plan/actions/0/leads/0 dangling: 'plan' is there, but is not a body: give the id of one.");
    }

    @Test
    void a_reference_to_an_element_that_has_a_fault_of_its_own_is_not_called_dangling_too() {
        assertThat(told(readFields("""
                "bodies": [{"id": "council"}],
                "plan": {"id": "plan", "title": "T", "actions": [{"id": "a", "text": "T", "leads": ["council"]}]}""")))
                .containsExactly("plan.json:2:12 /bodies/0 missing: a body needs 'name': add it.");
    }

    @Test
    void a_reference_to_an_element_in_a_field_that_is_unknown_is_not_told_beside_that_field() {
        Read<Papers> read = readPlan("\"strategys\": [{\"id\": \"s\", \"title\": \"T\"}],\n"
                + "\"actions\": [{\"id\": \"a\", \"text\": \"T\", \"strategies\": [\"s\", \"t\"]}]");
        assertThat(told(read)).containsExactly(
                "plan.json:3:1 /plan/strategys unknown: a plan has no field 'strategys', so it was not read. Did you mean 'strategies'?",
                "plan.json:4:58 /plan/actions/0/strategies/1 dangling: 't' is a strategy that is not in these papers: add it, or put its id right.");
        assertThat(read.isWhollyRead("/plan/actions/0/strategies/0")).isFalse();
    }

    @Test
    void a_reference_from_elsewhere_to_an_element_in_a_field_that_is_unknown_is_told_with_what_to_put_right() {
        Read<Papers> read = readFields("\"records\": {\"meeting\": [{\"id\": \"m\"}],\n\"publications\": [{\"id\": \"p\", \"what\": \"plan\", \"meeting\": \"m\"}]},\n"
                + "\"reports\": [{\"id\": \"r\", \"title\": \"T\", \"bodys\": [{\"id\": \"b\"}]}],\n"
                + "\"bodies\": [{\"id\": \"c\", \"name\": \"C\", \"members\": [\"b\"]}]");
        assertThat(told(read)).containsExactly(
                "plan.json:2:13 /records/meeting unknown: the records have no field 'meeting', so it was not read. Did you mean 'meetings'?",
                "plan.json:4:39 /reports/0/bodys unknown: a committee report has no field 'bodys', so it was not read."
                        + " Take it out, or keep it under 'extensions'.",
                "plan.json:5:49 /bodies/0/members/0 dangling: 'b' stands in a part that was not read,"
                        + " since the name of its field is unknown: put that name right.");
        assertThat(read.isWhollyRead("/bodies/0/members/0")).isFalse();
    }

    @Test
    void papers_may_be_referred_to_across_the_years_but_their_parts_may_not() {
        assertThat(told(readFields("""
                "plan": {"id": "plan", "title": "T",
                 "actions": [{"id": "a", "text": "T", "priorities": ["old"]}],
                 "considered": [{"id": "c", "title": "T", "kind": "other", "paper": "last"}]},
                "previousPlan": {"id": "last", "title": "T", "priorities": [{"id": "old", "title": "T"}],
                 "actions": [{"id": "a", "text": "T", "priorities": ["old"]}]}""")))
                .contains("plan.json:3:54 /plan/actions/0/priorities/0 dangling: 'old' is a priority of the plan that is not in these papers:"
                        + " add it, or put its id right.")
                .noneMatch(fault -> fault.contains("paper dangling") || fault.contains("/previousPlan"));
    }

    @Test
    void another_format_or_version_refuses_the_whole_file() {
        Read<Papers> format = read("{\"titel\": \"x\", \"format\": \"recipes\", \"version\": 7}");
        assertThat(told(format)).containsExactly(
                "plan.json:1:26 /format version: the format is 'recipes', but only 'community-safety-papers' is read here,"
                        + " so nothing of the file was used. Is it the right file?");
        assertThat(format.partial()).isEmpty();
        Read<Papers> version = read("{\"format\": \"community-safety-papers\", \"version\": 2, \"news\": []}");
        assertThat(told(version)).containsExactly(
                "plan.json:1:50 /version version: the version is 2, but only version 1 is read here, so nothing of the file was used."
                        + " Ask for it in version 1, or use a newer release of this library.");
        assertThat(version.partial()).isEmpty();
    }

    @Test
    void faults_come_in_the_order_of_the_document_whatever_their_kind() {
        Read<Papers> read = readFields("""
                "bodies": [{"id": "b", "name": "B", "members": ["nobody"]}, {"name": 7}],
                "titel": "x\"""");
        assertThat(told(read)).containsExactly(
                "plan.json:2:49 /bodies/0/members/0 dangling: 'nobody' is a body that is not in these papers: add it, or put its id right.",
                "plan.json:2:61 /bodies/1 missing: a body needs 'id': add it.",
                "plan.json:2:70 /bodies/1/name malformed: must be text in quotation marks, but is a number.",
                "plan.json:3:1 /titel unknown: the papers have no field 'titel', so it was not read. Did you mean 'title'?");
        assertThat(read.partial().orElseThrow().getBodies()).hasSize(1);
    }

    @Test
    void what_a_fault_quotes_is_short_and_has_nothing_in_it_that_a_terminal_would_act_on() {
        assertThat(told(readPlan("\"stage\": \"\\u001b[31m\\u202edraft" + "t".repeat(100) + "\"")).get(0))
                .startsWith("plan.json:3:10 /plan/stage malformed: '?[31m?draft" + "t".repeat(29) + "…' is not one of: ");
    }
}
