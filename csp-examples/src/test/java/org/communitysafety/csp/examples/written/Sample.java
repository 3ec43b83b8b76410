package org.communitysafety.csp.examples.written;

import java.util.List;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Mark;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;

/** A document in which everything occurs that a document can have. */
final class Sample {

    static final String HARM = "<script>alert(1)</script> [go](javascript:x) **bold** | ]]> &lt; =1+1 \u202etxet\u202c \u0007\u001b[31m";

    private Sample() {}

    static Document of(String title) {
        return Document.titled(title)
                .withContents()
                .heading(1, "Introduction")
                .paragraph(Run.of("This is "), Run.strong("strong"), Run.of(", this is "), Run.emphasis("stressed"), Run.of(", and "),
                        Run.link("section 6", "https://www.legislation.gov.uk/ukpga/1998/37/section/6"), Run.of(" leads away."))
                .legal("Authorities must plan.", Run.link("CDA 1998 s.6(1)(a)", "https://www.legislation.gov.uk/ukpga/1998/37/section/6"),
                        Run.of("SI 2007/1830 reg 10"))
                .toBeWritten("Say who was asked.")
                .heading(2, "Actions")
                .table(Table.of("Actions of the year", "Action", "Lead", "When").withRowHeadings()
                        .row("Patrol the High Street", "Kent Police", "March 2025")
                        .row("Train | staff", "", "ongoing"))
                .heading(3, "Steps")
                .bullets(List.of("First", "Second"))
                .note(Mark.NOT_READ, "The measures were not read.")
                .heading(2, "Actions")
                .paragraph("The heading stands twice.")
                .build();
    }

    static Document hostile() {
        return Document.titled("Harm " + HARM)
                .heading(1, HARM)
                .paragraph(HARM)
                .paragraph(Run.strong(HARM))
                .paragraph("- no list")
                .paragraph("1. no list")
                .paragraph("# no heading")
                .toBeWritten(HARM)
                .bullets(List.of(HARM))
                .table(Table.of(HARM, HARM, "B").withRowHeadings().row(HARM, HARM))
                .build();
    }
}
