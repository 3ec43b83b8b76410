package org.communitysafety.csp.validation;

import org.communitysafety.csp.words.Message;

/** What a violation says beside the words of a finding. */
final class ValidationMessages {

    static final Message.Three<Integer, String, String> UNCHECKED =
            Message.of("validation.unchecked", Integer.class, String.class, String.class);

    private ValidationMessages() {}
}
