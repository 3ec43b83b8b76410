package org.communitysafety.csp.words;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that is told later, in whatever language: a message, and what is put into it. A sentence may itself be put into one, and so
 * may a list, which is told with commas. Immutable and thread-safe; two are equal where the message and all that is put into it are.
 *
 * @param message what is said
 * @param arguments what is put into it, in order; of the message's types
 */
public record Said(Message message, List<Object> arguments) {

    private static final Message.One<String> AS_IT_STANDS = Message.of("as-it-stands", String.class);

    /** Refuses null, and another number of arguments than the message has places. */
    public Said {
        Objects.requireNonNull(message, "message");
        arguments = List.copyOf(arguments);
        if (arguments.size() != message.types().size()) {
            throw new IllegalArgumentException(message.key() + " takes " + message.types().size() + " arguments, not " + arguments.size());
        }
    }

    /** Words that no bundle has, the same in every language. */
    public static Said asItStands(String words) {
        return AS_IT_STANDS.said(words);
    }

    /** A list, told with commas. */
    public static Said listed(List<String> all) {
        return new Said(AS_IT_STANDS, List.of(all));
    }

    /** The sentence in that language. */
    public String in(Words words) {
        return words.tell(this);
    }
}
