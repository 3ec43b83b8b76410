package org.communitysafety.csp.style;

import java.util.List;

/**
 * Refuses a value for what it does not say: any one of the fields would have put it right.
 *
 * <p>A reader asks for them. Where one was there but could not be read, that is the fault, and this only follows from it.
 */
public final class LackingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String[] fields;

    /**
     * With a sentence for people.
     *
     * @param fields the fields as the papers call them, of which any one would do
     */
    public LackingException(String message, String... fields) {
        super(message);
        this.fields = fields.clone();
    }

    /** The fields of which any one would have put it right. */
    public List<String> getFields() {
        return List.of(fields);
    }
}
