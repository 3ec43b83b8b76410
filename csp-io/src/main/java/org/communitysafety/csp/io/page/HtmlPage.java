package org.communitysafety.csp.io.page;

import org.communitysafety.csp.io.brief.Brief;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.words.Words;

/** A review as one HTML page. */
public final class HtmlPage {

    private HtmlPage() {}

    /** The page, in UTF-8. */
    // The template that is generated takes null for no interceptor, and does not say so.
    @SuppressWarnings("NullAway")
    public static byte[] of(ReviewedPapers reviewed, Words words) {
        PageBytes bytes = new PageBytes();
        Brief brief = Brief.of(reviewed, words);
        ReviewView view = new ReviewView(brief);
        JtereviewGenerated.render(new FitOutput(bytes), null, view, view.columns(), brief.seriousViolence(), brief.parts(), view.charts());
        return bytes.toByteArray();
    }
}
