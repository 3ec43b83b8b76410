package org.communitysafety.csp.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import org.communitysafety.csp.io.words.Clean;

/** What is put into a template, escaped for where it stands, with nothing in it that hides words or turns them round. */
final class FitOutput extends OwaspHtmlTemplateOutput {

    private final PageBytes out;
    private boolean isBody;
    private boolean isName;

    FitOutput(PageBytes out) {
        super(out);
        this.out = out;
    }

    @Override
    public void setContext(String tag, String attribute) {
        super.setContext(tag, attribute);
        isBody = attribute == null && !"script".equalsIgnoreCase(tag);
        isName = "class".equals(attribute) || "id".equals(attribute) || "href".equals(attribute);
    }

    /** Most words need nothing done to them where they stand between tags, and most names of places in the page nothing in an attribute. */
    @Override
    public void writeUserContent(String value) {
        if (value == null || (isBody && out.writeBody(value))) {
            return;
        }
        if (isName && isName(value)) {
            out.writeContent(value);
        } else {
            super.writeUserContent(Clean.fit(value));
        }
    }

    /** Whether it is of letters, digits and the like, after one {@code #} at most: nothing in it means anything in an attribute. */
    private static boolean isName(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ' ';
            if (!plain && !(c == '#' && i == 0)) {
                return false;
            }
        }
        return true;
    }
}
