package org.communitysafety.csp.io.write;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.compare.Altered;
import org.communitysafety.csp.compare.FieldChange;
import org.communitysafety.csp.compare.Follows;
import org.communitysafety.csp.compare.PlanDifference;
import org.communitysafety.csp.compare.SubjectChange;
import org.communitysafety.csp.compare.Succession;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.review.ShortfallChange;
import org.communitysafety.csp.time.PlanYear;

/** How two years' papers differ, as one JSON document. */
public final class CompareDocument {

    private static final int VERSION = 1;

    private final ComparedPapers papers;
    private final ReviewDifference reviews;
    private final PlanDifference plans;
    private final JsonText out;
    private final DifferenceFields fields;

    private CompareDocument(ComparedPapers papers, JsonText out) {
        this.papers = papers;
        this.reviews = papers.years().reviews();
        this.plans = papers.years().plans();
        this.out = out;
        this.fields = new DifferenceFields(reviews, out);
    }

    /** The bytes of it. */
    public static byte[] write(ComparedPapers papers) {
        return JsonText.object(out -> new CompareDocument(papers, out).write());
    }

    private void write() {
        DocumentHead.write(out, "compareVersion", VERSION, reviews.after().catalogue());
        out.text("audience", papers.audience().getWord());
        out.yesNo("whollyChecked", papers.isWhollyChecked());
        out.texts("cautions", papers.years().cautions().stream().map(Word::getWord).toList());
        out.inside("before", () -> side(papers.before(), reviews.before()));
        out.inside("after", () -> side(papers.after(), reviews.after()));
        out.inside("priorities", () -> {
            known(plans.knownBefore().priorities(), plans.knownAfter().priorities());
            out.objects("changes", plans.priorityChanges(), change -> {
                out.text("turn", change.turn().getWord());
                out.objects("before", change.before(), this::priority);
                out.objects("after", change.after(), this::priority);
            });
            succession(plans.priorities(), Priority::getTitle);
            out.objects("altered", plans.prioritiesAltered(), this::altered);
        });
        out.inside("actions", () -> {
            known(plans.knownBefore().actions(), plans.knownAfter().actions());
            succession(plans.actions(), Action::getText);
            out.objects("altered", plans.actionsAltered(), this::altered);
        });
        out.inside("measures", () -> {
            known(plans.knownBefore().measures(), plans.knownAfter().measures());
            succession(plans.measures(), Measure::getTitle);
            out.objects("incomparable", plans.measuresIncomparable(), one -> {
                follows(one.follows());
                out.objects("reasons", one.reasons(), reason -> {
                    out.text("reason", reason.kind().getWord());
                    field(reason.change());
                });
            });
            out.objects("altered", plans.measuresAltered(), this::altered);
        });
        out.objects("subjects", plans.subjects(), this::subject);
        out.inside("duties", this::duties);
        fields.authorities();
    }

    private void side(Read<Papers> read, Review review) {
        out.inside("input", () -> {
            out.text("name", read.source());
            if (!read.sha256().isEmpty()) {
                out.text("sha256", read.sha256());
            }
        });
        out.text("year", review.year().map(PlanYear::toString));
        out.texts("areas", review.place().map(place -> place.areas().stream().map(Area::getCode).toList()).orElse(List.of()));
        out.number("faults", read.faults().size());
        fields.counts(review);
    }

    private void known(boolean before, boolean after) {
        out.yesNo("wholeBefore", before);
        out.yesNo("wholeAfter", after);
    }

    private void priority(Priority priority) {
        out.text("id", priority.getId().value());
        out.text("title", priority.getTitle());
        priority.getRank().ifPresent(rank -> out.number("rank", rank));
    }

    private <E extends Element> void succession(Succession<E> succession, Function<E, String> title) {
        out.objects("same", succession.follows(), this::follows);
        out.objects("gone", succession.gone(), one -> element(one, title));
        out.objects("new", succession.come(), one -> element(one, title));
        out.objects("perhaps", succession.perhaps(), one -> {
            out.text("before", one.before().getId().value());
            out.text("after", one.after().getId().value());
            out.number("likeness", one.likeness());
        });
        out.yesNo("likenessSought", succession.isLikenessSought());
        out.objects("unknown", succession.unknown(), one -> {
            out.text("id", one.element().getId().value());
            out.text("carriesOn", one.words());
        });
        out.number("notShown", succession.notShown());
    }

    private <E extends Element> void element(E element, Function<E, String> title) {
        out.text("id", element.getId().value());
        out.text("title", title.apply(element));
    }

    private void follows(Follows<? extends Element> follows) {
        out.text("before", follows.before().getId().value());
        out.text("after", follows.after().getId().value());
        out.text("link", follows.link().getWord());
        out.text("doubt", follows.doubt().map(one -> one.getWord()));
    }

    private void altered(Altered<? extends Element> altered) {
        follows(altered.follows());
        out.objects("fields", altered.changes(), this::field);
    }

    private void field(FieldChange change) {
        out.text("field", change.field());
        out.text("was", change.before());
        out.text("is", change.after());
    }

    private void subject(SubjectChange change) {
        out.text("subject", change.subject().getWord());
        out.yesNo("new", change.isNew());
        out.objects("before", change.before(), this::evidence);
        out.objects("after", change.after(), this::evidence);
        out.number("notShown", change.notShown());
    }

    private void evidence(Evidence evidence) {
        out.text("element", evidence.element().getId().value());
        out.text("attribute", evidence.attribute());
        out.text("basis", evidence.basis().getWord());
        out.text("text", evidence.text());
    }

    private void duties() {
        out.objects("starting", reviews.starting(), finding -> {
            fields.starting(finding);
            cause(finding);
        });
        out.objects("stopping", reviews.stopping(), finding -> {
            fields.stopping(finding);
            cause(finding);
        });
        out.objects("changed", reviews.changed(), change -> {
            fields.duty(change.after().duty());
            cause(change.after());
            out.inside("before", () -> answer(change.before()));
            out.inside("after", () -> answer(change.after()));
        });
        out.objects("shortfallsNew", reviews.shortfallsNew(), this::shortfall);
        out.objects("shortfallsGone", reviews.shortfallsGone(), one -> {
            shortfall(one);
            out.yesNo("madeGood", one.isMadeGood());
        });
    }

    private void cause(Finding finding) {
        out.text("cause", Objects.requireNonNull(papers.years().causes().get(finding.duty().getId())).getWord());
    }

    private void answer(Finding finding) {
        out.text("askedOn", finding.askedOn());
        fields.answer(finding);
        out.objects("evidence", finding.evidence(), this::evidence);
        out.number("notShown", finding.notShown());
    }

    private void shortfall(ShortfallChange change) {
        out.text("duty", change.finding().duty().getId().value());
        out.text("element", change.element().map(ElementId::value));
        out.text("text", change.shortfall().text());
    }
}
