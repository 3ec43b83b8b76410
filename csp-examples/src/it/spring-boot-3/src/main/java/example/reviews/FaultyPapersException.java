package example.reviews;

import java.util.List;
import org.communitysafety.csp.io.read.Fault;

/** Papers with faults that were not asked to be reviewed partly. */
class FaultyPapersException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    FaultyPapersException(List<Fault> faults) {
        super("The papers have " + faults.size() + (faults.size() == 1 ? " fault." : " faults."));
        this.faults = faults;
    }

    List<Fault> faults() {
        return faults;
    }
}
