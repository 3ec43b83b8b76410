package org.communitysafety.csp.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communitysafety.csp.time.UnfitTextException;
import org.junit.jupiter.api.Test;

final class RuleIdTest {

    private static final String WRITE = ". Write a namespace and a name, such as example.gov.uk:lead-for-every-action";

    @Test
    void it_has_a_namespace_and_a_name() {
        assertThat(RuleId.of("example.gov.uk:lead-2").getNamespace()).isEqualTo("example.gov.uk");
    }

    @Test
    void what_is_wrong_with_it_is_told() {
        assertRefused("lead", "it has no colon");
        assertRefused("example.gov.uk:lead:two", "it has two colons");
        assertRefused("example.gov.uk:Lead", "it has 'L' in it, and may have small letters, digits, dots and dashes");
        assertRefused("example gov:lead", "it has a space in it, and may have small letters, digits, dots and dashes");
        assertRefused("example.gov.uk:caffé", "it has 'é' in it, and may have small letters, digits, dots and dashes");
        assertRefused("example.gov.uk:lead\u202e", "it has U+202E in it, and may have small letters, digits, dots and dashes");
        assertRefused("example.gov.uk:lead_two", "it has '_' in it, and may have small letters, digits, dots and dashes");
        assertRefused("example..uk:lead", "'example..uk' is no namespace of small letters and digits with single dots or dashes between");
        assertRefused("example.gov.uk:lead--two", "'lead--two' is no name of small letters and digits with single dashes between");
        assertRefused("example.gov.uk:lead.two", "'lead.two' is no name of small letters and digits with single dashes between");
        assertRefused(":lead", "'' is no namespace of small letters and digits with single dots or dashes between");
    }

    @Test
    void it_has_two_hundred_characters_at_most() {
        assertThat(RuleId.of("a:" + "b".repeat(198)).value()).hasSize(200);
        String longer = "a:" + "b".repeat(199);
        assertThatThrownBy(() -> RuleId.of(longer)).hasMessageEndingWith(" is not the id of a rule: it is longer than 200 characters" + WRITE);
    }

    private static void assertRefused(String id, String why) {
        assertThatThrownBy(() -> RuleId.of(id)).isInstanceOf(UnfitTextException.class).hasMessage("'" + id + "' is not the id of a rule: " + why + WRITE);
    }
}
