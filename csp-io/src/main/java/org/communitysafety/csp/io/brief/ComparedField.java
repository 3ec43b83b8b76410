package org.communitysafety.csp.io.brief;

import java.util.Arrays;
import org.communitysafety.csp.words.Message;

/** The fields of a plan's elements that are told where two years differ, by the names that papers have for them. */
public enum ComparedField {
    NUMBER("number"),
    TITLE("title"),
    TEXT("text"),
    DESCRIPTION("description"),
    SUB_THEMES("subThemes"),
    SUB_THEME("subTheme"),
    SERVES("serves"),
    VISIBILITY("visibility"),
    PRIORITIES("priorities"),
    STRATEGIES("strategies"),
    ACTIONS("actions"),
    MEASURES("measures"),
    LEADS("leads"),
    LEAD_TEXT("leadText"),
    PARTNERS("partners"),
    OUTCOME("outcome"),
    DUE("due"),
    RESOURCES("resources"),
    CONDITION("condition"),
    AREAS("areas"),
    TARGETS("targets"),
    MEASURED_BY("measuredBy"),
    METHOD("method"),
    KIND("kind"),
    UNIT("unit"),
    SOURCE("source"),
    GOOD_DIRECTION("goodDirection"),
    BASELINE("baseline"),
    OBSERVATIONS("observations");

    private final String name;

    ComparedField(String name) {
        this.name = name;
    }

    /** Its name in papers. */
    public String getName() {
        return name;
    }

    /** The field of that name. */
    static ComparedField of(String name) {
        return Arrays.stream(values()).filter(one -> one.name.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** What people call it, at the head of a line. */
    Message.Plain label() {
        return Message.plain("compared.field." + name);
    }

    /** Whether it tells of other elements by their titles. */
    boolean isReference() {
        return switch (this) {
            case PRIORITIES, STRATEGIES, LEADS, PARTNERS, MEASURES, ACTIONS, MEASURED_BY -> true;
            default -> false;
        };
    }
}
