package org.communitysafety.csp.io.write;

import java.util.List;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewDifference;

/** What a change of law does to papers, as one JSON document. */
public final class ImpactDocument {

    private static final int VERSION = 1;

    private final ImpactOnPapers papers;
    private final ReviewDifference impact;
    private final JsonText out;

    private ImpactDocument(ImpactOnPapers papers, JsonText out) {
        this.papers = papers;
        this.impact = papers.impact().difference();
        this.out = out;
    }

    /** The bytes of it. */
    public static byte[] write(ImpactOnPapers papers) {
        return JsonText.object(out -> new ImpactDocument(papers, out).write());
    }

    private void write() {
        out.number("impactVersion", VERSION);
        out.inside("library", () -> {
            out.text("name", Library.NAME);
            out.text("version", Library.VERSION);
        });
        out.inside("law", () -> {
            out.text("version", impact.after().catalogue().getVersion());
            out.text("hash", impact.after().catalogue().fingerprint());
        });
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
        out.inside("before", () -> counts(impact.before()));
        out.inside("after", () -> counts(impact.after()));
        out.objects("starting", impact.starting(), this::finding);
        out.objects("stopping", impact.stopping(), this::stopped);
        out.objects("changed", impact.changed(), change -> {
            duty(change.after().duty());
            out.inside("before", () -> answer(change.before()));
            out.inside("after", () -> answer(change.after()));
        });
        out.inside("authorities", () -> {
            out.objects("starting", impact.authoritiesStarting(), this::authority);
            out.objects("stopping", impact.authoritiesStopping(), this::authority);
            out.objects("changed", impact.authoritiesChanged(), change -> {
                out.text("standingBefore", change.before().standing().getWord());
                authority(change.after());
            });
            out.objects("rolesLost", impact.rolesLost(), this::authority);
        });
    }

    private void counts(Review review) {
        out.number("duties", review.findings().size());
        out.inside("outcomes", () -> {
            for (Outcome outcome : Outcome.values()) {
                out.number(outcome.getWord(), review.summary().count(outcome));
            }
        });
        out.number("gaps", review.summary().gaps());
        out.number("conflicts", review.summary().conflicts());
    }

    private void finding(Finding finding) {
        duty(finding.duty());
        answer(finding);
        out.text("succeeds", finding.duty().getSucceeds());
    }

    private void stopped(Finding finding) {
        duty(finding.duty());
        answer(finding);
        out.texts("succeededBy", impact.successorsOf(finding.duty()).stream().map(later -> later.getId().value()).toList());
    }

    private void duty(Duty duty) {
        out.text("duty", duty.getId().value());
        out.text("instrument", duty.getProvision().instrument().getWord());
        out.text("provision", duty.getProvision().text());
        out.text("demand", duty.getDemand());
    }

    private void answer(Finding finding) {
        out.text("outcome", finding.outcome().getWord());
        out.text("reason", finding.reason());
        out.texts("shortfalls", finding.shortfalls().stream().map(Shortfall::text).toList());
    }

    private void authority(AuthorityAnswer answer) {
        out.text("row", answer.row().map(AuthorityRow::getId));
        out.text("name", answer.name());
        out.text("standing", answer.standing().getWord());
        out.text("message", answer.message());
    }
}
