package example.reviews.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;

/** The faults of papers in a part of mapped JSON, their places told as those of the whole. */
public final class PapersFaultsException extends JsonMappingException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    PapersFaultsException(JsonParser in, String above, List<Fault> faults) {
        super(in, faults.stream().map(Fault::message).collect(Collectors.joining(" ")));
        this.faults = faults.stream().map(fault -> new Fault(inWhole(above, fault.location()), fault.kind(), fault.message())).toList();
    }

    /** The line is that of the whole; the column is not known. */
    private static Location inWhole(String above, Location place) {
        return new Location(place.source(), place.line(), 0, above + place.pointer());
    }

    /** Every fault. */
    public List<Fault> faults() {
        return faults;
    }
}
