package org.communitysafety.csp.words;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that is told later, in whatever language: a message, and what is put into it. A sentence may itself be put into one, and so
 * may a list of them. Immutable and thread-safe; two are equal where the message and all that is put into it are.
 *
 * @param message what is said
 * @param arguments what is put into it, in order; of the message's types
 */
public record Said(Message message, List<Object> arguments) {

    private static final String AS_IT_STANDS = "as-it-stands";
    private static final Message.One<String> WORDS = Message.of(AS_IT_STANDS, String.class);
    @SuppressWarnings("rawtypes")
    private static final Message.One<List> LIST = Message.of(AS_IT_STANDS, List.class);

    /** Refuses null, and other arguments than the message takes. */
    public Said {
        Objects.requireNonNull(message, "message");
        arguments = List.copyOf(arguments);
        List<Class<?>> types = message.types();
        if (arguments.size() != types.size()) {
            throw new IllegalArgumentException(message.key() + " takes " + types.size() + " arguments, not " + arguments.size());
        }
        for (int i = 0; i < types.size(); i++) {
            if (!types.get(i).isInstance(arguments.get(i))) {
                throw new IllegalArgumentException(message.key() + " takes at " + i + " " + types.get(i).getName() + ", not " + arguments.get(i));
            }
        }
    }

    /** Words that no bundle has, the same in every language. */
    public static Said asItStands(String words) {
        return WORDS.said(words);
    }

    /**
     * A list, told with commas.
     *
     * @param all words that stand as they are in every language, or sentences; not null, nor anything in it
     */
    public static Said listed(List<?> all) {
        return LIST.said(List.copyOf(all));
    }

    /**
     * The sentence in that language. What another module says, such as that of the readers, its own methods tell: {@code Fault.message}.
     *
     * @throws IllegalArgumentException where these words have nothing for it
     */
    public String in(Words words) {
        return words.tell(this);
    }
}
