package org.communitysafety.csp.io.write;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.brief.AnswersTold;
import org.communitysafety.csp.io.brief.PaperKind;
import org.communitysafety.csp.io.brief.Told;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.pack.PackFinding;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.pack.RulePacks;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.RuleNotAsked;
import org.communitysafety.csp.review.SeriousViolenceCoverage;
import org.communitysafety.csp.review.Summary;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.StrategyPoint;

/** A review as one JSON document. */
public final class ReviewDocument {

    private static final int VERSION = 1;

    private final ReviewedPapers reviewed;
    private final Review review;
    private final Places places;
    private final Set<String> sources;
    private final JsonText out;

    private ReviewDocument(ReviewedPapers reviewed, JsonText out) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.places = reviewed.read().places();
        this.sources = reviewed.inputs().stream().map(Read::source).collect(Collectors.toSet());
        this.out = out;
    }

    /** The bytes of it. */
    public static byte[] write(ReviewedPapers reviewed) {
        return JsonText.object(out -> new ReviewDocument(reviewed, out).write());
    }

    /** The fields of it, inside another document. */
    static void write(ReviewedPapers reviewed, JsonText out) {
        new ReviewDocument(reviewed, out).write();
    }

    private void write() {
        DocumentHead.write(out, "reviewVersion", VERSION, review.catalogue());
        out.inside("options", () -> {
            out.text("on", review.options().on());
            out.text("asAt", review.options().asAt());
            out.yesNo("assumeWhole", review.options().assumeWhole());
            out.texts("packs", review.options().packs().stream().map(Pack::getWord).sorted().toList());
            if (!review.options().rulePacks().packs().isEmpty()) {
                out.objects("rulePacks", review.options().rulePacks().packs(), this::pack);
            }
            out.text("language", Optional.of(review.options().words().language()).filter(tag -> !tag.equals("en")));
            out.text("gate", reviewed.answer().gate().getWord());
            out.text("audience", reviewed.audience().getWord());
        });
        out.objects("inputs", reviewed.inputs(), read -> input(read, out));
        review.place().ifPresent(place -> out.inside("area", () -> place(place)));
        out.objects("papers", PaperKind.of(review.papers()), this::paper);
        out.objects("faults",
                reviewed.inputs().stream().flatMap(input -> input.faults().stream().map(fault -> new Told(input, fault))).toList(), this::fault);
        out.yesNo("everyDutyAnswered", review.isEveryDutyAnswered());
        out.inside("summary", () -> summary(review.summary()));
        out.objects("authorities", review.authorities(), this::authority);
        reviewed.seriousViolence().ifPresent(coverage -> out.inside("seriousViolence", () ->
                seriousViolence(coverage)));
        out.objects("notes", review.notes(), this::note);
        reviewed.form().ifPresent(form -> out.objects("form", form, this::form));
        out.objects("findings", review.findings(), this::finding);
        if (!review.options().rulePacks().equals(RulePacks.NONE)) {
            out.objects("rulePacks", review.rulePacks(), this::packReview);
            out.texts("rulePackFaults", review.options().rulePacks().faults());
        }
    }

    private void pack(RulePack pack) {
        out.text("namespace", pack.getNamespace());
        out.text("version", pack.getVersion());
    }

    /** Apart from the findings: nothing of it is law. */
    private void packReview(PackReview told) {
        pack(told.pack());
        out.text("title", told.pack().getTitle());
        out.text("fault", told.fault());
        out.objects("findings", told.findings(), this::packFinding);
        if (!told.notAsked().isEmpty()) {
            out.objects("notAsked", told.notAsked(), this::notAsked);
        }
    }

    private void notAsked(RuleNotAsked rule) {
        out.text("rule", rule.rule().getId().value());
        out.text("title", rule.rule().getTitle());
        out.text("day", rule.day());
        out.text("why", rule.why());
    }

    private void packFinding(PackFinding finding) {
        PackRule rule = finding.rule();
        out.text("rule", rule.getId().value());
        out.text("title", rule.getTitle());
        out.text("source", rule.getSource());
        out.text("link", rule.getLink());
        out.text("bearer", rule.getBearer());
        out.text("demand", rule.getDemand());
        out.text("askedOn", finding.askedOn());
        out.text("outcome", finding.outcome().getWord());
        out.objects("evidence", finding.evidence(), this::evidence);
        notShown(finding.notShown());
        out.objects("shortfalls", finding.shortfalls(), this::shortfall);
        out.text("reason", finding.reason());
        out.text("remedy", finding.remedy());
        out.text("question", finding.question());
    }

    private void place(Place place) {
        if (!place.isCombined()) {
            area(place.getFirst());
            return;
        }
        out.text("name", place.getName());
        out.text("kind", "combined");
        out.text("nation", place.getNation().getWord());
        out.objects("areas", place.areas(), this::area);
    }

    private void area(Area area) {
        out.text("code", area.getCode());
        out.text("name", area.getName());
        out.text("kind", area.getKind().getWord());
        out.text("nation", area.getNation().getWord());
    }

    private void paper(PaperKind.Named named) {
        out.text("id", named.paper().getId().value());
        out.text("paper", named.kind().getWord());
        out.text("title", named.paper().getTitle());
        out.text("inHand", named.paper().getInHand().orElse(InHand.WHOLE).getWord());
        out.text("stage", named.paper().getStage().map(Stage::getWord));
        out.text("date", named.paper().getDate());
        if (named.kind() == PaperKind.PLAN) {
            out.text("year", review.year());
        } else if (named.paper() instanceof Plan plan) {
            out.text("year", plan.getYear());
        }
        out.texts("missingParts", named.paper().getMissingParts());
    }

    /** A fault, and the input it is in. */
    private record Told(Read<?> input, Fault fault) {}

    private void fault(Told told) {
        Fault fault = told.fault();
        out.text("input", told.input().source());
        out.text("kind", fault.kind().getWord());
        out.text("message", fault.message(review.options().words()));
        place(Optional.of(fault.location()).filter(Location::isShown));
    }

    private void summary(Summary summary) {
        out.inside("outcomes", () -> {
            for (Outcome outcome : Outcome.values()) {
                out.number(outcome.getWord(), summary.count(outcome));
            }
        });
        out.number("gaps", summary.gaps());
        out.number("conflicts", summary.conflicts());
    }

    private void authority(AuthorityAnswer answer) {
        out.text("row", answer.row().map(AuthorityRow::getId));
        out.text("name", answer.name());
        out.text("standing", answer.standing().getWord());
        out.text("message", answer.message());
        out.text("remedy", answer.remedy());
        out.objects("evidence", answer.evidence(), this::body);
        notShown(answer.notShown());
    }

    private void body(Body body) {
        evidence(new Evidence(body, "name", Basis.DECLARED, body.getName()));
    }

    private void seriousViolence(SeriousViolenceCoverage coverage) {
        out.text("strategy", coverage.strategy().map(SeriousViolenceStrategy::getTitle));
        out.yesNo("whollyRead", coverage.whollyRead());
        out.texts("elsewhere", coverage.elsewhere());
        coverage.strategy().ifPresent(strategy -> {
            out.texts("madeUnder", words(strategy.getMadeUnder()));
            out.texts("areas", strategy.getAreas());
            out.text("definition", strategy.getDefinition());
        });
        out.objects("kinds", coverage.kinds(), this::kind);
        out.texts("namedByTheActNotIdentified", words(coverage.namedByTheAct()));
        out.objects("causes", coverage.causes(), this::point);
        out.objects("cohorts", coverage.cohorts(), this::point);
        out.objects("dataGaps", coverage.dataGaps(), this::point);
        out.objects("exclusions", coverage.exclusions(), this::point);
        out.objects("consulted", coverage.consulted(), this::consulted);
        out.text("published", coverage.published());
        out.text("lastDayToSend", coverage.lastDayToSend());
        out.objects("publications", coverage.publications(), this::publication);
        out.texts("leaveOutsChecked", words(coverage.leaveOutsChecked()));
        notShown(coverage.notShown());
    }

    private static List<String> words(Collection<? extends Word> values) {
        return values.stream().map(Word::getWord).sorted().toList();
    }

    private void kind(KindIdentified kind) {
        out.text("kind", kind.getKind().getWord());
        out.yesNo("namedByTheAct", kind.getKind().isNamedByTheAct());
        out.yesNo("leftOutByTheAct", kind.getKind().isLeftOutByTheAct());
        out.texts("areas", kind.getAreas());
        out.text("causeLimit", kind.getCauseLimit());
        evidence(new Evidence(kind, kind.getText().isPresent() ? "text" : "kind", Basis.DECLARED,
                kind.getText().orElse(kind.getKind().getWord())));
    }

    private void point(StrategyPoint point) {
        evidence(new Evidence(point, "text", Basis.DECLARED, point.getText()));
    }

    private void consulted(AuthorityConsulted one) {
        out.text("as", one.getAs().getWord());
        one.getNoneInArea().ifPresent(none -> out.yesNo("noneInArea", none));
        one.getAll().ifPresent(all -> out.yesNo("all", all));
        out.text("on", one.getOn());
        evidence(new Evidence(one, one.getText().isPresent() ? "text" : "as", Basis.DECLARED,
                one.getText().orElse(one.getAs().getWord())));
    }

    private void publication(Publication one) {
        out.text("on", one.getOn());
        out.text("webAddress", one.getWebAddress());
        out.texts("languages", words(one.getLanguages()));
        out.texts("forms", one.getForms());
        evidence(new Evidence(one, "what", Basis.DECLARED, one.getWhere().orElse(one.getWhat().getWord())));
    }

    private void note(Note note) {
        out.text("kind", note.kind().getWord());
        out.text("text", note.text());
        out.objects("evidence", note.evidence(), this::evidence);
        notShown(note.notShown());
        out.text("remedy", note.remedy());
    }

    private void form(FormFinding finding) {
        out.text("message", finding.message());
        out.text("pointer", finding.pointer());
        Optional.of(finding.pointer()).filter(pointer -> !pointer.isEmpty()).flatMap(places::at).ifPresent(this::lineAndColumn);
    }

    private void finding(Finding finding) {
        out.text("duty", finding.duty().getId().value());
        out.text("instrument", finding.duty().getProvision().instrument().getWord());
        out.text("provision", finding.duty().getProvision().text());
        out.text("link", Optional.of(finding.duty().getProvision().link()).filter(link -> !link.isEmpty()));
        out.text("strength", finding.duty().getStrength().getWord());
        out.text("bearer", finding.duty().getBearer().named(review.options().words()));
        out.text("demand", finding.duty().demand(review.options().words()));
        out.text("askedOn", finding.askedOn());
        out.text("lawNotReadAfter", finding.lawNotReadAfter());
        out.text("outcome", finding.outcome().getWord());
        out.text("gap", finding.gap());
        out.objects("evidence", finding.evidence(), this::evidence);
        notShown(finding.notShown());
        out.objects("shortfalls", finding.shortfalls(), this::shortfall);
        out.text("reason", finding.reason());
        out.text("remedy", finding.remedy());
        out.text("question", finding.question());
        List<WeighedAnswer> answers = AnswersTold.bestFirst(review, finding);
        answers.stream().findFirst().ifPresent(best -> out.inside("answer", () -> AnswerDocument.write(best, out)));
        if (answers.size() > 1) {
            out.objects("otherAnswers", answers.subList(1, answers.size()), other -> AnswerDocument.write(other, out));
        }
    }

    /** What was read, by name and hash. */
    static void input(Read<?> read, JsonText out) {
        out.text("name", read.source());
        if (!read.sha256().isEmpty()) {
            out.text("sha256", read.sha256());
        }
    }

    /** How much more there is that the audience is not shown. */
    private void notShown(int pieces) {
        if (pieces > 0) {
            out.number("notShown", pieces);
        }
    }

    private void evidence(Evidence evidence) {
        out.text("element", evidence.element().getId().value());
        out.text("basis", evidence.basis().getWord());
        out.text("text", evidence.text());
        place(places.of(evidence.element(), evidence.attribute()));
        out.text("visibility", evidence.element().getVisibility().map(Visibility::getWord));
    }

    private void shortfall(Shortfall shortfall) {
        out.text("element", shortfall.element().map(element -> element.getId()));
        out.text("text", shortfall.text());
        place(shortfall.element().flatMap(places::of));
    }

    private void place(Optional<Location> place) {
        place.ifPresent(known -> {
            out.text("pointer", known.pointer());
            lineAndColumn(known);
        });
    }

    private void lineAndColumn(Location place) {
        out.number("line", place.line());
        out.number("column", place.column());
        if (!place.sheet().isEmpty()) {
            out.text("table", place.sheet());
        } else if (!sources.contains(place.source())) {
            out.text("table", place.source());
        }
        if (!place.heading().isEmpty()) {
            out.text("heading", place.heading());
        }
    }
}
