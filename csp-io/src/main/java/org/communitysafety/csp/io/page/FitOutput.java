package org.communitysafety.csp.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import org.communitysafety.csp.io.words.Clean;

/** What is put into a template, escaped for where it stands, with nothing in it that hides words or turns them round. */
final class FitOutput extends OwaspHtmlTemplateOutput {

    private final PageBytes out;
    private boolean isBody;

    FitOutput(PageBytes out) {
        super(out);
        this.out = out;
    }

    @Override
    public void setContext(String tag, String attribute) {
        super.setContext(tag, attribute);
        isBody = attribute == null && !"script".equalsIgnoreCase(tag);
    }

    /** Most words need nothing done to them where they stand between tags. */
    @Override
    public void writeUserContent(String value) {
        if (value != null && !(isBody && out.writeBody(value))) {
            super.writeUserContent(Clean.fit(value));
        }
    }
}
