package org.communitysafety.csp.examples.draft;

import java.util.List;

/** The papers have no committee report of an id, or none that the readers may see. */
public final class NoSuchReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param ids the ids of the reports that there are */
    NoSuchReportException(List<String> ids) {
        super(ids.isEmpty() ? "the papers have no committee report" : "the papers have these reports: " + String.join(", ", ids));
    }
}
