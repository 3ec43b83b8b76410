package org.communitysafety.csp.io.write;

import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewDifference;

/** The fields that every document on how two reviews differ has. */
final class DifferenceFields {

    private final ReviewDifference difference;
    private final JsonText out;

    DifferenceFields(ReviewDifference difference, JsonText out) {
        this.difference = difference;
        this.out = out;
    }

    void counts(Review review) {
        out.number("duties", review.findings().size());
        out.inside("outcomes", () -> {
            for (Outcome outcome : Outcome.values()) {
                out.number(outcome.getWord(), review.summary().count(outcome));
            }
        });
        out.number("gaps", review.summary().gaps());
        out.number("conflicts", review.summary().conflicts());
    }

    void starting(Finding finding) {
        duty(finding.duty());
        answer(finding);
        out.text("succeeds", finding.duty().getSucceeds());
    }

    void stopping(Finding finding) {
        duty(finding.duty());
        answer(finding);
        out.texts("succeededBy", difference.successorsOf(finding.duty()).stream().map(later -> later.getId().value()).toList());
    }

    void duty(Duty duty) {
        out.text("duty", duty.getId().value());
        out.text("instrument", duty.getProvision().instrument().getWord());
        out.text("provision", duty.getProvision().text());
        out.text("demand", duty.getDemand());
    }

    void answer(Finding finding) {
        out.text("outcome", finding.outcome().getWord());
        out.text("reason", finding.reason());
        out.texts("shortfalls", finding.shortfalls().stream().map(Shortfall::text).toList());
    }

    void authorities() {
        out.inside("authorities", () -> {
            out.objects("starting", difference.authoritiesStarting(), this::authority);
            out.objects("stopping", difference.authoritiesStopping(), this::authority);
            out.objects("changed", difference.authoritiesChanged(), change -> {
                out.text("standingBefore", change.before().standing().getWord());
                authority(change.after());
            });
            out.objects("rolesLost", difference.rolesLost(), this::authority);
        });
    }

    private void authority(AuthorityAnswer answer) {
        out.text("row", answer.row().map(AuthorityRow::getId));
        out.text("name", answer.name());
        out.text("standing", answer.standing().getWord());
        out.text("message", answer.message());
    }
}
