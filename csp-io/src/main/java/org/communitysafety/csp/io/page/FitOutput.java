package org.communitysafety.csp.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import org.communitysafety.csp.io.words.Clean;
import org.jspecify.annotations.Nullable;

/** What is put into a template, escaped for where it stands, with nothing in it that hides words or turns them round. */
final class FitOutput extends OwaspHtmlTemplateOutput {

    private final PageBytes out;
    private @Nullable String tag;
    private @Nullable String attribute;

    FitOutput(PageBytes out) {
        super(out);
        this.out = out;
    }

    @Override
    public void setContext(@Nullable String tag, @Nullable String attribute) {
        this.tag = tag;
        this.attribute = attribute;
    }

    /** Most words need nothing done to them where they stand between tags, and most names of places in the page nothing in an attribute. */
    @Override
    public void writeUserContent(String value) {
        if (value == null || (attribute == null ? isBody() && out.writeBody(value) : isName(attribute) && out.writeName(value))) {
            return;
        }
        super.setContext(tag, attribute);
        super.writeUserContent(Clean.fit(value));
    }

    private boolean isBody() {
        return !"script".equalsIgnoreCase(tag);
    }

    private static boolean isName(String attribute) {
        return attribute.equals("class") || attribute.equals("id") || attribute.equals("href");
    }
}
