package org.communitysafety.csp.io.format;

import java.util.List;

/** The fields of one type of object, for those who lay papers out in another way than JSON. */
public interface ObjectShape {

    /** The name of its type. */
    String name();

    /** How a sentence names one. */
    String noun();

    /** What it is, in a sentence. */
    String description();

    /** Whether it is an element, which has an id in its first field. */
    boolean isElement();

    /** Its fields, in the order in which they are written. */
    List<FieldShape> shapes();
}
