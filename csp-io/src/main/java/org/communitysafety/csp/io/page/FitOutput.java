package org.communitysafety.csp.io.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.communitysafety.csp.io.words.Clean;

/** What is put into a template, escaped for where it stands, with nothing in it that hides words or turns them round. */
final class FitOutput extends OwaspHtmlTemplateOutput {

    FitOutput(TemplateOutput out) {
        super(out);
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(value == null ? null : Clean.fit(value));
    }
}
