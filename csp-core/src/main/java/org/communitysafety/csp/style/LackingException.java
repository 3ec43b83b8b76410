package org.communitysafety.csp.style;

import java.util.List;
import org.communitysafety.csp.words.RefusedException;
import org.communitysafety.csp.words.Said;

/**
 * Refuses a value for what it does not say: any one of the fields would have put it right.
 *
 * <p>A reader asks for them. Where one was there but could not be read, that is the fault, and this only follows from it.
 */
public final class LackingException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final String[] fields;

    /**
     * With a reason that has its English in the bundle of this module.
     *
     * @param fields the fields as the papers call them, of which any one would do
     */
    public LackingException(Said said, String... fields) {
        super(said);
        this.fields = fields.clone();
    }

    /**
     * With a reason that has its English in the bundle of another module.
     *
     * @param english the same in English
     * @param fields the fields as the papers call them, of which any one would do
     */
    public LackingException(Said said, String english, List<String> fields) {
        super(said, english);
        this.fields = fields.toArray(new String[0]);
    }

    /** The fields of which any one would have put it right. */
    public List<String> getFields() {
        return List.of(fields);
    }
}
