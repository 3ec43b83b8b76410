package org.communitysafety.csp.io.mapping;

import java.util.List;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.style.LackingException;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.RefusedException;
import org.communitysafety.csp.words.Said;

/** Why a part of a mapping is refused, in words that go on after what it is. */
final class MappingMessages {

    static final Message.Plain NO_FIELD = Message.plain("refused.mapping.no-field");
    static final Message.Plain NO_WHY = Message.plain("refused.mapping.no-why");
    static final Message.Plain NO_BODY = Message.plain("refused.mapping.no-body");
    static final Message.Plain TWO_DIGIT_YEARS = Message.plain("refused.mapping.two-digit-years");
    static final Message.Plain NO_SUCH_MONTH = Message.plain("refused.mapping.no-such-month");
    static final Message.One<String> CANNOT_CARRY = Message.of("refused.mapping.cannot-carry", String.class);
    static final Message.Plain START_WITH_NOTHING = Message.plain("refused.mapping.start-with-nothing");

    private MappingMessages() {}

    static RefusedException refused(Said why) {
        return new RefusedException(why, why.in(Bundle.english()));
    }

    /** @param fields any one of which would have put it right */
    static LackingException lacking(Said why, String... fields) {
        return new LackingException(why, why.in(Bundle.english()), List.of(fields));
    }
}
