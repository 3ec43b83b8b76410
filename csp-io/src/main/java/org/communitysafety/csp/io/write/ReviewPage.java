package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.write.Ink.BAD;
import static org.communitysafety.csp.io.write.Ink.FAINT;
import static org.communitysafety.csp.io.write.Ink.GOOD;
import static org.communitysafety.csp.io.write.Ink.OPEN;
import static org.communitysafety.csp.io.write.Ink.PLAIN;
import static org.communitysafety.csp.io.write.Ink.STRONG;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Visibility;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.form.FormFinding;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Location;
import org.communitysafety.csp.io.read.Places;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.review.GateAnswer;
import org.communitysafety.csp.review.Note;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.SeriousViolenceCoverage;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.time.DayInWords;
import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.StrategyPoint;

/** A review as text for people: what is open, what to do first, then every answer by chapter of the law. */
public final class ReviewPage {

    private static final int TOLD = 3;
    private static final int FAULTS_TOLD = 20;

    private final ReviewedPapers reviewed;
    private final Review review;
    private final Work work;
    private final Places places;
    private final Page page;

    private ReviewPage(ReviewedPapers reviewed, Page page) {
        this.reviewed = reviewed;
        this.review = reviewed.review();
        this.work = new Work(reviewed);
        this.places = reviewed.read().places();
        this.page = page;
    }

    /** The text of it. */
    public static String of(ReviewedPapers reviewed, Style style) {
        Page page = new Page(style);
        new ReviewPage(reviewed, page).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, Headline.of(reviewed));
        audience(reviewed.audience(), page);
        whatWasReviewed();
        faults();
        new FirstThings(reviewed, page).write();
        form();
        authorities();
        reviewed.seriousViolence().ifPresent(this::seriousViolence);
        alike();
        review.catalogue().getChapters().forEach(this::chapter);
        elsewhere();
        notes();
        closing();
    }

    /** For whom the page is, if it does not tell all. */
    static void audience(Audience audience, Page page) {
        if (audience != Audience.ALL) {
            page.say(0, 0, STRONG.of(audience.getPhrase()));
        }
    }

    private void whatWasReviewed() {
        page.heading("What was reviewed", "");
        detail("File", PLAIN.of(reviewed.read().source()));
        answersOfPeople();
        review.papers().getPartnership().map(Partnership::getName).ifPresent(name -> detail("Partnership", PLAIN.of(name)));
        detail("Area", review.place().map(place -> PLAIN.of(place(place))).orElse(BAD.of("not known")));
        detail("Year", review.year().map(year -> PLAIN.of(year.toString())).orElse(BAD.of("not known")));
        detail("Asked", PLAIN.of(review.options().on()
                .map(day -> "every duty as at " + DayInWords.of(day))
                .orElse("each duty as at its own day")));
        detail("Looked at", PLAIN.of(review.options().asAt()
                .map(day -> "as at " + DayInWords.of(day) + ": what falls due later is not due yet")
                .orElse("as if every deadline were past")));
        for (PaperKind.Named named : PaperKind.of(review.papers())) {
            paper(named);
        }
        lacking();
        detail("Answers", PLAIN.tight(answers()));
        GateAnswer answer = reviewed.answer();
        if (answer.stopped().isEmpty()) {
            detail("Gate", PLAIN.of("\"" + answer.gate().getWord() + "\": nothing stops at it"
                    + (reviewed.isWhollyChecked() ? "" : ", but not everything could be read and checked")));
        } else {
            detail("Gate", BAD.of("\"" + answer.gate().getWord() + "\": "
                    + Counted.of(answer.stopped().size(), "duty stops", "duties stop") + " at it"));
        }
    }

    private void answersOfPeople() {
        List<WeighedAnswer> all = review.answers();
        if (all.isEmpty() && reviewed.answers().isEmpty()) {
            return;
        }
        int counting = (int) all.stream().filter(WeighedAnswer::counts).count();
        detail("People's answers", PLAIN.of(reviewed.answers().map(Read::source).map(name -> name + ": ").orElse("")
                + Counted.of(all.size(), "answer", "answers") + switch (all.size()) {
                    case 0 -> "";
                    case 1 -> counting == 1 ? ", which counts" : ", which does not count";
                    default -> counting == all.size() ? ", which all count"
                            : ", of which " + (counting == 0 ? "none counts" : counting == 1 ? "1 counts" : counting + " count");
                }));
    }

    /** Papers that the review is without: those that were never there, but for a county, and those that could not be read. */
    private void lacking() {
        boolean isCounty = review.place().filter(Place::isCounty).isPresent();
        Set<PaperKind> known = EnumSet.noneOf(PaperKind.class);
        PaperKind.of(review.papers()).forEach(named -> known.add(named.kind()));
        for (PaperKind kind : PaperKind.values()) {
            boolean wanted = !isCounty && (kind == PaperKind.PLAN || kind == PaperKind.ASSESSMENT);
            if (reviewed.isPaperWithheld(kind.pointer())) {
                detail(kind.label(), OPEN.of(kind == PaperKind.REPORT ? "not every report is shown to this audience" : "not shown to this audience"));
            } else if (!known.contains(kind) && isUnread(kind)) {
                detail(kind.label(), BAD.of("could not be read"));
            } else if (!known.contains(kind) && wanted) {
                detail(kind.label(), reviewed.read().isWhollyRead(kind.pointer())
                        ? OPEN.of("not among these papers")
                        : BAD.of("not among what was read of the file, of which part could not be read"));
            }
        }
    }

    private boolean isUnread(PaperKind kind) {
        return reviewed.read().unreadPaths().stream()
                .anyMatch(unread -> unread.equals(kind.pointer()) || unread.startsWith(kind.pointer() + "/"));
    }

    private String answers() {
        List<String> answers = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = review.summary().count(outcome);
            if (count > 0) {
                answers.add(count + " " + outcome.getPhrase());
            }
        }
        return String.join("; ", answers);
    }

    private void detail(String label, Ink.Run... runs) {
        page.labelled(2, 21, label, runs);
    }

    static String place(Place place) {
        return place.areas().stream().map(ReviewPage::area).collect(Collectors.joining(" and "));
    }

    private static String area(Area area) {
        return area.getName() + ": " + area.getKind().getPlainName()
                + area.getCounty().map(county -> " under " + county.councilName()).orElse("")
                + (area.getKind().getPlainName().contains(area.getNation().getPlainName()) ? "" : ", "
                        + area.getNation().getPlainName());
    }

    private void paper(PaperKind.Named named) {
        Paper paper = named.paper();
        StringBuilder more = new StringBuilder();
        paper.getStage().ifPresent(stage -> more.append(", ").append(stage.getWord().replace('-', ' ')));
        paper.getDate().ifPresent(date -> more.append(", ").append(DayInWords.of(date)));
        InHand said = paper.getInHand().orElse(InHand.WHOLE);
        Ink ink = said == InHand.WHOLE ? PLAIN : OPEN;
        boolean taken = said != Work.inHand(paper, review);
        boolean sound = places.of(paper).map(place -> reviewed.read().isWhollyRead(place.pointer())).orElse(true);
        detail(named.kind().label(),
                PLAIN.of("\"" + Clean.text(paper.getTitle()) + "\"" + more + ":"),
                ink.of(switch (said) {
                    case WHOLE -> "in hand whole";
                    case PART -> taken ? "in hand only in part, taken as whole" : "in hand only in part";
                    case NONE -> "not in hand";
                } + (said == InHand.WHOLE || paper.getMissingParts().isEmpty()
                        ? ""
                        : "; missing: " + String.join(", ", paper.getMissingParts().stream().map(Clean::quote).toList())) + (sound ? "" : ";")),
                BAD.of(sound ? "" : "part of it could not be read"));
    }

    private void faults() {
        faults("Put right in the file, then review again", reviewed.read());
        reviewed.answers().ifPresent(given ->
                faults("Put right in the answers (" + given.source() + "), then review again", given));
    }

    private void faults(String heading, Read<?> input) {
        List<Fault> faults = input.faults();
        if (faults.isEmpty()) {
            return;
        }
        page.heading(heading, "");
        for (Fault fault : faults.subList(0, Math.min(FAULTS_TOLD, faults.size()))) {
            Location at = fault.location();
            page.say(2, 4, BAD.of(at.exactly(input.source()) + ":"), PLAIN.of(fault.message()),
                    FAINT.of(at.pointer()));
        }
        if (faults.size() > FAULTS_TOLD) {
            page.say(2, 4, BAD.of("and " + (faults.size() - FAULTS_TOLD) + " more (the JSON has all)."));
        }
    }

    private void form() {
        if (reviewed.form().isEmpty()) {
            return;
        }
        List<FormFinding> form = reviewed.form().get();
        page.heading("Form", "");
        if (form.isEmpty()) {
            page.say(2, 2, GOOD.of("The form of the papers was checked; nothing was found."));
        }
        for (FormFinding finding : form) {
            page.say(2, 4, PLAIN.of(sentence(finding.message())), FAINT.of(finding.pointer().isEmpty() ? "" : "(" + places.at(finding.pointer())
                    .map(place -> place.inWords() + ", ")
                    .orElse("") + finding.pointer() + ")"));
        }
    }

    private static String sentence(String message) {
        return Counted.capital(message) + (message.endsWith(".") ? "" : ".");
    }

    private void authorities() {
        if (review.authorities().isEmpty()) {
            return;
        }
        boolean specified = review.authorities().stream()
                .anyMatch(answer -> answer.row().filter(row -> !row.isOfSection5()).isPresent());
        page.heading("Responsible authorities"
                        + review.authoritiesOn().map(day -> " on " + DayInWords.of(day)).orElse("")
                        + (specified ? ", and the youth offending team" : ""),
                specified ? "CDA 1998 s.5; PCSCA 2022 s.11" : "CDA 1998 s.5");
        for (AuthorityAnswer answer : review.authorities()) {
            page.leader(2, STRONG.of(Counted.capital(answer.name())), Phrase.of(answer.standing()));
            page.say(6, 6, PLAIN.of(answer.message()), FAINT.tight(lines(answer.evidence())));
            answer.remedy().ifPresent(remedy -> page.labelled(6, 16, "Do", PLAIN.of(remedy)));
            notShown(answer.notShown(), 6);
        }
    }

    private void notShown(int pieces, int indent) {
        if (pieces > 0) {
            page.say(indent, indent, OPEN.of(Audience.notShown(pieces)));
        }
    }

    /** The strategy under the 2022 Act at a glance; never more of what it leaves out than the heads. */
    private void seriousViolence(SeriousViolenceCoverage coverage) {
        page.heading("Serious violence at a glance", "PCSCA 2022 ss.8 to 13; not the strategy in the plan");
        detail("Strategy", coverage.strategy()
                .map(strategy -> PLAIN.of(Clean.quote(strategy.getTitle())))
                .orElse(isStrategyWithheld() ? OPEN.of("not shown to this audience")
                        : coverage.whollyRead() ? OPEN.of("none in these papers") : BAD.of("none in what could be read")));
        if (coverage.strategy().isPresent() && !coverage.whollyRead()) {
            detail("", BAD.of("part of it could not be read"));
        }
        if (!coverage.elsewhere().isEmpty()) {
            detail("Elsewhere", PLAIN.of(String.join(", ", coverage.elsewhere().stream().map(Clean::quote).toList())));
        }
        if (coverage.strategy().isEmpty()) {
            return;
        }
        if (coverage.notShown() > 0) {
            detail("Not shown", OPEN.of(Counted.of(coverage.notShown(), "element", "elements")
                    + " to this audience: what is not told here may stand there"));
        }
        SeriousViolenceStrategy strategy = coverage.strategy().get();
        told("Made under", strategy.getMadeUnder().stream().map(Word::getWord).map(ReviewPage::spaced).sorted().toList());
        told("Areas", strategy.getAreas());
        told("Counts as serious", strategy.getDefinition().stream().toList());
        told("Kinds", coverage.kinds().stream().map(kind -> spaced(kind.getKind().getWord())
                + (kind.getKind().isLeftOutByTheAct() ? " (left out by the Act)" : "")).toList());
        told("Named by the Act, not identified",
                coverage.namedByTheAct().stream().map(kind -> spaced(kind.getWord())).toList());
        told("Causes", texts(coverage.causes()));
        told("Most affected", texts(coverage.cohorts()));
        told("Gaps in the data", texts(coverage.dataGaps()));
        told("Left to others", texts(coverage.exclusions()));
        told("Consulted", coverage.consulted().stream().map(ReviewPage::consulted).distinct().toList());
        detail("Published", coverage.published().map(day -> PLAIN.of(DayInWords.of(day)
                        + coverage.lastDayToSend().map(last -> "; last day to send it: " + DayInWords.of(last)).orElse("")))
                .orElse(OPEN.of("not told")));
        told("Leave-outs checked", coverage.leaveOutsChecked().stream().map(Word::getWord).toList());
    }

    private boolean isStrategyWithheld() {
        return reviewed.isPaperWithheld(PaperKind.SERIOUS_VIOLENCE_STRATEGY.pointer());
    }

    private void told(String label, List<String> all) {
        detail(label, all.isEmpty() ? OPEN.of("not told") : PLAIN.of(String.join("; ", all)));
    }

    private static List<String> texts(List<StrategyPoint> points) {
        return points.stream().map(StrategyPoint::getText).toList();
    }

    private static String consulted(AuthorityConsulted one) {
        return spaced(one.getAs().getWord()) + (one.getNoneInArea().orElse(false) ? " (none in the area)" : "");
    }

    private static String spaced(String word) {
        return word.replace('-', ' ');
    }

    private String lines(Collection<Body> bodies) {
        List<String> lines = bodies.stream()
                .flatMap(body -> places.of(body, "name").stream())
                .map(place -> place.inWords())
                .toList();
        return lines.isEmpty() ? "" : "(" + String.join(", ", lines) + ")";
    }

    /** Many duties that could not be checked for one reason, with nothing found: the reason once, the duties under it. */
    private void alike() {
        for (List<Finding> rows : work.uncheckedAlike()) {
            page.heading("Could not be checked", "");
            page.say(2, 2, BAD.of(rows.get(0).reason()), PLAIN.of(rows.get(0).remedy().orElse("")));
            page.gap();
            for (Finding finding : rows) {
                page.leader(2, PLAIN.of(finding.duty().getTitle()),
                        FAINT.of(finding.duty().getProvision() + " [" + finding.duty().getId() + "]"));
            }
        }
    }

    /** Many duties that are for other places: the reason once, the duties under it. */
    private void elsewhere() {
        for (List<Finding> rows : work.notApplicableAlike()) {
            page.heading("Does not apply", Counted.of(rows.size(), "duty", "duties") + ", all for one reason");
            page.say(2, 2, PLAIN.of(rows.get(0).reason()));
            page.gap();
            for (Finding finding : rows) {
                page.say(2, 2, PLAIN.of(finding.duty().getTitle()));
                page.say(6, 6, cited(finding));
            }
        }
    }

    private void chapter(Chapter chapter) {
        Map<DutyId, Finding> findings = new HashMap<>();
        review.findings().forEach(finding -> findings.put(finding.duty().getId(), finding));
        Stream.of(work.uncheckedAlike(), work.notApplicableAlike()).flatMap(List::stream).flatMap(List::stream)
                .forEach(finding -> findings.remove(finding.duty().getId()));
        List<Finding> told = chapter.duties().stream()
                .flatMap(duty -> Optional.ofNullable(findings.get(duty.getId())).stream())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        page.heading(chapter.title(), chapter.provisions());
        for (Finding finding : told) {
            page.gap();
            finding(finding);
        }
    }

    private void finding(Finding finding) {
        page.leader(2, STRONG.of(finding.duty().getTitle()), Phrase.of(finding));
        page.say(6, 6, cited(finding));
        page.say(6, 6, PLAIN.of(finding.duty().getDemand()));
        told(finding);
    }

    private Ink.Run cited(Finding finding) {
        return FAINT.tight(finding.duty().getProvision() + " [" + finding.duty().getId() + "]"
                + (review.options().on().isPresent() ? "" : finding.askedOn()
                        .map(day -> ", asked as at " + DayInWords.of(day)).orElse(""))
                + finding.lawNotReadAfter().map(day -> ", law read only to " + DayInWords.of(day)).orElse(""));
    }

    private void told(Finding finding) {
        evidence(finding);
        shortfalls(finding.shortfalls());
        if (finding.outcome() != Outcome.SHOWN) {
            label("Why", PLAIN.of(finding.reason()));
        }
        finding.remedy().ifPresent(remedy -> label("Do", PLAIN.of(remedy)));
        finding.question().ifPresent(question -> label(
                finding.outcome() == Outcome.FOR_JUDGEMENT ? "Decide" : "Ask", PLAIN.of(question)));
        AnswersTold.bestFirst(review, finding).forEach(answer -> label("Answered", AnswersTold.words(answer)));
    }

    private void label(String label, Ink.Run... runs) {
        page.labelled(6, 16, label, runs);
    }

    private void evidence(Finding finding) {
        List<Evidence> all = finding.evidence();
        String label = "Found";
        for (Evidence evidence : all.subList(0, Math.min(TOLD, all.size()))) {
            label(label, PLAIN.of(Clean.told(evidence)),
                    FAINT.tight("(" + place(evidence) + Phrase.of(evidence.basis()) + restricted(evidence.element()) + ")"));
            label = "";
        }
        if (all.size() > TOLD) {
            label("", FAINT.of("and " + (all.size() - TOLD) + " more"));
        }
        if (finding.notShown() > 0) {
            label(label, OPEN.of(Audience.notShown(finding.notShown())));
        }
    }

    private void shortfalls(List<Shortfall> all) {
        String label = "Lacking";
        for (Shortfall shortfall : all.subList(0, Math.min(TOLD, all.size()))) {
            label(label, PLAIN.of(shortfall.text()), FAINT.tight(shortfall.element().flatMap(places::of)
                    .map(place -> "(" + place.inWords() + ")").orElse("")));
            label = "";
        }
        if (all.size() > TOLD) {
            label("", FAINT.of("and " + (all.size() - TOLD) + " more"));
        }
    }

    private String place(Evidence evidence) {
        return places.of(evidence.element(), evidence.attribute())
                .map(place -> place.inWords() + "; ").orElse("");
    }

    private static String restricted(Element element) {
        return element.getVisibility()
                .filter(who -> who != Visibility.PUBLIC)
                .map(who -> who == Visibility.PARTNERS ? "; for partners only" : "; restricted")
                .orElse("");
    }

    private void notes() {
        if (review.notes().isEmpty()) {
            return;
        }
        page.heading("Notes", "");
        for (Note note : review.notes()) {
            page.say(2, 4, PLAIN.of(note.text()), PLAIN.of(note.remedy().orElse("")));
            for (Evidence evidence : note.evidence()) {
                page.say(4, 4, PLAIN.of(Clean.quote(evidence.text())), FAINT.of(places
                        .of(evidence.element(), evidence.attribute())
                        .map(place -> "(" + place.inWords() + ")").orElse("")));
            }
            notShown(note.notShown(), 4);
        }
    }

    private void closing() {
        page.gap();
        Set<Instrument> instruments = new LinkedHashSet<>();
        review.findings().forEach(finding -> instruments.add(finding.duty().getProvision().instrument()));
        page.say(0, 0, FAINT.of("This review says what was found in these papers, and what was not. Whether the law was kept "
                + "is not for it to say, and it is not legal advice. " + Reading.of(instruments)
                + (reviewed.form().isEmpty() ? " The form of the papers was not checked." : "")));
    }
}
