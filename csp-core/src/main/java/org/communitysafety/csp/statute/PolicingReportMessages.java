package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of reports to the policing body. */
final class PolicingReportMessages {

    static final Message.Plain SEVERAL_POLICE_AREAS = Message.plain("policing-report.several-police-areas");
    static final Message.Plain NONE_REQUIRED = Message.plain("policing-report.none-required");
    static final Message.Plain NONE_TO_PUBLISH = Message.plain("policing-report.none-to-publish");

    private PolicingReportMessages() {}
}
