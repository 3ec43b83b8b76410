package example.reviews;

import java.io.IOException;

/** A request that is longer than this service takes. */
class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    TooLargeException(long most) {
        super("The request has more than " + most + " bytes.");
    }
}
