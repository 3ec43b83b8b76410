package org.communitysafety.csp.io.write;

import java.util.List;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.review.ReviewDifference;

/** What a change of law does to papers, as one JSON document. */
public final class ImpactDocument {

    private static final int VERSION = 1;

    private final ImpactOnPapers papers;
    private final ReviewDifference impact;
    private final JsonText out;
    private final DifferenceFields fields;

    private ImpactDocument(ImpactOnPapers papers, JsonText out) {
        this.papers = papers;
        this.impact = papers.impact().difference();
        this.out = out;
        this.fields = new DifferenceFields(impact, out);
    }

    /** The bytes of it. */
    public static byte[] write(ImpactOnPapers papers) {
        return JsonText.object(out -> new ImpactDocument(papers, out).write());
    }

    private void write() {
        DocumentHead.write(out, "impactVersion", VERSION, impact.after().catalogue());
        out.text("from", papers.impact().getFrom().toString());
        out.text("to", papers.impact().getTo().toString());
        out.text("audience", papers.audience().getWord());
        out.inside("input", () -> {
            out.text("name", papers.read().source());
            if (!papers.read().sha256().isEmpty()) {
                out.text("sha256", papers.read().sha256());
            }
        });
        out.texts("areas", impact.after().place().map(place -> place.areas().stream().map(Area::getCode).toList())
                .orElse(List.of()));
        out.number("faults", papers.read().faults().size());
        out.yesNo("whollyChecked", papers.isWhollyChecked());
        out.inside("before", () -> fields.counts(impact.before()));
        out.inside("after", () -> fields.counts(impact.after()));
        out.objects("starting", impact.starting(), fields::starting);
        out.objects("stopping", impact.stopping(), fields::stopping);
        out.objects("changed", impact.changed(), change -> {
            fields.duty(change.after().duty());
            out.inside("before", () -> fields.answer(change.before()));
            out.inside("after", () -> fields.answer(change.after()));
        });
        fields.authorities();
    }
}
