package org.communitysafety.csp.sound;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.assessment.Analysis;
import org.communitysafety.csp.assessment.Asked;
import org.communitysafety.csp.assessment.CountyMatter;
import org.communitysafety.csp.assessment.DeliveryJudgement;
import org.communitysafety.csp.assessment.InformationSource;
import org.communitysafety.csp.assessment.LocalView;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.assessment.Provider;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.measure.TargetKind;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Considered;
import org.communitysafety.csp.plan.DocumentKind;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.plan.EngagementStep;
import org.communitysafety.csp.plan.Origin;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.record.Attendance;
import org.communitysafety.csp.record.Consultation;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.record.Nomination;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.ProtocolCover;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.record.ViewsOn;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;

/**
 * Complete papers of the district that does not exist, Exampleford in Exampleshire: every duty in force that papers can
 * show is shown, and every duty that a person must weigh has its evidence.
 *
 * <p>No priority, step, measure or resource has words that hint at a subject, so that a test can take a subject out by
 * dropping the strategies and the actions that serve it.
 */
public final class SoundPapers {

    /** The bodies that section 5(1) makes responsible for Exampleford since 1 July 2022. */
    public static final List<ElementId> AUTHORITIES = ids("district", "county", "police", "fire", "health", "probation");

    private static final List<String> TITLES =
            List.of("Homes and streets", "Health and dependence", "Second chances", "Young people's safety");
    private static final List<String> LETTERS = List.of("cd", "sm", "ro", "sv");
    private static final List<Subject> SUBJECTS = List.of(
            Subject.CRIME_DISORDER, Subject.SUBSTANCE_MISUSE, Subject.RE_OFFENDING, Subject.SERIOUS_VIOLENCE);

    private SoundPapers() {}

    /** The papers of the plan for 2025-26: the assessment is of 2 December 2024, the meeting of 10 September 2025. */
    public static Papers of2025() {
        return SoundOthers.to2025(SoundViolence.to2025(SoundGroup.to2025(basis())));
    }

    static Papers basis() {
        return Papers.builder()
                .title("Papers of the Exampleford Community Safety Partnership 2025-26 (fictional)")
                .partnership(partnership())
                .bodies(bodies())
                .plan(plan())
                .assessment(assessment())
                .agreement(agreement())
                .records(records())
                .build();
    }

    /** The same for the first year of partnership plans, 2008-09, with a strategy for the three years from April 2008. */
    public static Papers of2008() {
        return SoundOthers.to2008(SoundViolence.to2008(SoundGroup.to2008(basis2008())));
    }

    static Papers basis2008() {
        Papers now = basis();
        Period three = Period.builder()
                .from(PartialDate.parse("2008-04-01")).to(PartialDate.parse("2011-03-31")).build();
        Plan plan = now.getPlan().orElseThrow();
        return Papers.builder()
                .like(now)
                .plan(Plan.builder()
                        .like(plan)
                        .year(new PlanYear(2008))
                        .period(three)
                        .revisedOn(PartialDate.parse("2008-03-05"))
                        .strategies(plan.getStrategies().stream()
                                .map(one -> Strategy.builder().like(one).period(three).build())
                                .toList())
                        .build())
                .assessment(StrategicAssessment.builder()
                        .like(now.getAssessment().orElseThrow())
                        .date(PartialDate.parse("2007-12-03"))
                        .localViews(now.getAssessment().orElseThrow().getLocalViews().stream()
                                .map(one -> LocalView.builder().like(one).date(PartialDate.parse("2007-10")).build())
                                .toList())
                        .build())
                .build();
    }

    private static Partnership partnership() {
        return Partnership.builder()
                .id(ElementId.of("partnership"))
                .name("Exampleford Community Safety Partnership")
                .addAreas(AreaUse.builder().code("E07999999").name("Exampleford").build())
                .strategyGroup(ElementId.of("group"))
                .build();
    }

    private static List<Body> bodies() {
        return List.of(
                authority("district", "Exampleford District Council", BodyKind.DISTRICT_COUNCIL),
                authority("county", "Exampleshire County Council", BodyKind.COUNTY_COUNCIL),
                authority("police", "Exampleshire Police", BodyKind.POLICE),
                authority("fire", "Exampleshire Fire and Rescue Authority", BodyKind.FIRE_AND_RESCUE),
                authority("health", "NHS Exampleshire Integrated Care Board", BodyKind.INTEGRATED_CARE_BOARD),
                authority("probation", "Probation Service", BodyKind.PROBATION),
                body("group", "Exampleford Strategy Group", BodyKind.STRATEGY_GROUP),
                body("commissioner", "Exampleshire Police and Crime Commissioner", BodyKind.POLICE_AND_CRIME_COMMISSIONER),
                body("council", "Exampleford District Council, meeting of all members", BodyKind.FULL_COUNCIL),
                body("cabinet", "Exampleford Cabinet", BodyKind.CABINET));
    }

    private static Body authority(String id, String name, BodyKind kind) {
        return Body.builder()
                .like(body(id, name, kind))
                .addRoles(BodyRole.builder().role(StatutoryRole.RESPONSIBLE_AUTHORITY).build())
                .build();
    }

    private static Body body(String id, String name, BodyKind kind) {
        return Body.builder().id(ElementId.of(id)).name(name).kind(kind).build();
    }

    private static Plan plan() {
        return Plan.builder()
                .id(ElementId.of("plan"))
                .title("Exampleford Community Safety Partnership Plan 2025-26")
                .inHand(InHand.WHOLE)
                .stage(Stage.IN_FORCE)
                .date(PartialDate.parse("2025-03-12"))
                .year(new PlanYear(2025))
                .revisedOn(PartialDate.parse("2025-03-12"))
                .strategies(List.of(
                        strategy("s-cd", "Fewer burglaries and thefts", Subject.CRIME_DISORDER),
                        strategy("s-asb", "Quieter and cleaner streets", Subject.ANTI_SOCIAL_BEHAVIOUR),
                        strategy("s-drugs", "Fewer people harmed by drugs", Subject.DRUGS),
                        strategy("s-alcohol", "Fewer people harmed by alcohol", Subject.ALCOHOL),
                        strategy("s-other", "Solvents and nitrous oxide", Subject.OTHER_SUBSTANCES),
                        strategy("s-ro", "People who leave custody settle", Subject.RE_OFFENDING),
                        strategy("s-prevent", "Mentors for those drawn in", Subject.SERIOUS_VIOLENCE_PREVENTION),
                        strategy("s-reduce", "Fewer people wounded", Subject.SERIOUS_VIOLENCE_REDUCTION)))
                .priorities(each((letters, subject) -> Priority.builder()
                        .id(ElementId.of("p-" + letters))
                        .title(title(letters))
                        .description("What matters most to those who live here, as the assessment told.")
                        .addOrigins(Origin.builder().priority(ElementId.of("r-" + letters)).build())
                        .build()))
                .actions(actions())
                .measures(AUTHORITIES.stream().map(SoundPapers::measure).toList())
                .addResources(Resource.builder()
                        .id(ElementId.of("money"))
                        .text("12,000 pounds and half a post of the district council")
                        .addPriorities(ElementId.of("p-cd"))
                        .build())
                .engagementSteps(List.of(
                        step("e-views", "Ask residents and shopkeepers each autumn", EngagementAim.VIEWS),
                        step("e-meeting", "Hold an open meeting in September", EngagementAim.PUBLIC_MEETING),
                        step("e-news", "Put up posters before it and notes after it", EngagementAim.NEWS_OF_MEETING),
                        step("e-help", "Think with volunteers about what they could do", EngagementAim.LOCAL_HELP),
                        step("e-summary", "Print four pages for every household", EngagementAim.SUMMARY)))
                .considered(List.of(
                        considered("k-assessment", "Strategic Assessment 2024", DocumentKind.STRATEGIC_ASSESSMENT)
                                .paper(ElementId.of("assessment")).date(PartialDate.parse("2024-12-02")).build(),
                        considered("k-agreement", "Exampleshire Agreement", DocumentKind.COMMUNITY_SAFETY_AGREEMENT)
                                .year(new PlanYear(2024)).build(),
                        considered("k-objectives", "Police and Crime Plan", DocumentKind.POLICE_AND_CRIME_PLAN)
                                .text("Its first objective is answered by our first priority.").build()))
                .build();
    }

    private static Considered.Builder considered(String id, String title, DocumentKind kind) {
        return Considered.builder().id(ElementId.of(id)).title(title).kind(kind);
    }

    private static Strategy strategy(String id, String words, Subject subject) {
        return Strategy.builder()
                .id(ElementId.of(id))
                .title(words)
                .description(words + ", year on year, by all of us together.")
                .addServes(subject)
                .build();
    }

    private static List<Action> actions() {
        List<Action> actions = new ArrayList<>(each((letters, subject) -> Action.builder()
                .id(ElementId.of("a-" + letters))
                .text("Meet every month and agree who does what")
                .addPriorities(ElementId.of("p-" + letters))
                .addLeads(ElementId.of("district"))
                .build()));
        actions.add(delivered("d-cd", "Mark bicycles against theft", "cd", Subject.CRIME_DISORDER));
        actions.add(delivered("d-sm", "Outreach on drugs at the station", "sm", Subject.DRUGS));
        actions.add(delivered("d-ro", "A room and a job on release", "ro", Subject.RE_OFFENDING));
        actions.add(delivered("d-sv", "Amnesty bins for blades", "sv", Subject.SERIOUS_VIOLENCE_REDUCTION));
        return actions;
    }

    private static Action delivered(String id, String text, String letters, Subject subject) {
        return Action.builder()
                .id(ElementId.of(id))
                .text(text)
                .addPriorities(ElementId.of("p-" + letters))
                .addLeads(ElementId.of("police"))
                .addProgress(Progress.builder().text("Done in two wards of five").build())
                .addServes(subject)
                .build();
    }

    private static Measure measure(ElementId authority) {
        return Measure.builder()
                .id(ElementId.of("m-" + authority))
                .title("People helped by " + called(authority))
                .unit("people")
                .addTargets(Target.builder()
                        .text("120 people").kind(TargetKind.LEVEL).value(new BigDecimal("120")).build())
                .addMeasuredBy(authority)
                .build();
    }

    private static EngagementStep step(String id, String text, EngagementAim aim) {
        return EngagementStep.builder().id(ElementId.of(id)).text(text).addTowards(aim).build();
    }

    private static StrategicAssessment assessment() {
        return StrategicAssessment.builder()
                .id(ElementId.of("assessment"))
                .title("Exampleford Strategic Assessment 2024")
                .inHand(InHand.WHOLE)
                .date(PartialDate.parse("2024-12-02"))
                .sources(sources())
                .analyses(each((letters, subject) -> Analysis.builder()
                        .id(ElementId.of("n-" + letters))
                        .title(title(letters))
                        .addServes(subject)
                        .addFigures(Observation.builder().value(new BigDecimal("412")).build())
                        .pattern("Most of it on Friday and Saturday evenings, near the station")
                        .change("Down by 31 since then")
                        .comparedWith("the assessment of 4 December 2023")
                        .reasons("More people about, and better light")
                        .build()))
                .recommendedPriorities(each((letters, subject) -> ProposedPriority.builder()
                        .id(ElementId.of("r-" + letters))
                        .title(title(letters))
                        .addServes(subject)
                        .build()))
                .localViews(each((letters, subject) -> LocalView.builder()
                        .id(ElementId.of("v-" + letters))
                        .text("People want more to be done on " + title(letters))
                        .addServes(subject)
                        .source("Residents' and traders' survey")
                        .date(PartialDate.parse("2024-10"))
                        .asked(Set.of(Asked.LIVING_IN_AREA, Asked.WORKING_IN_AREA))
                        .build()))
                .addDelivery(DeliveryJudgement.builder()
                        .id(ElementId.of("delivery"))
                        .year(new PlanYear(2023))
                        .text("Nine of its eleven actions were done")
                        .build())
                .addCountyMatters(CountyMatter.builder()
                        .id(ElementId.of("county-matter")).text("Trains bring people from across the county").build())
                .build();
    }

    private static List<InformationSource> sources() {
        List<InformationSource> sources = new ArrayList<>(List.of(
                source("i-authority", "Returns of the police", Provider.RESPONSIBLE_AUTHORITY).build(),
                source("i-cooperating", "Figures of the housing associations", Provider.CO_OPERATING).build(),
                source("i-participating", "Letters of the youth clubs", Provider.PARTICIPATING).build(),
                source("i-scrutiny", "Report of the committee", Provider.SCRUTINY_COMMITTEE).build(),
                source("i-plan", "Partnership Plan 2024-25", Provider.PARTNERSHIP_PLAN).year(new PlanYear(2024)).build()));
        sources.addAll(each((letters, subject) -> source("i-" + letters, "Calls from the public", Provider.LOCAL_PEOPLE)
                .addServes(subject)
                .text("What callers told us of it")
                .build()));
        return sources;
    }

    private static InformationSource.Builder source(String id, String title, Provider from) {
        return InformationSource.builder().id(ElementId.of(id)).title(title).from(from);
    }

    private static CommunitySafetyAgreement agreement() {
        return CommunitySafetyAgreement.builder()
                .id(ElementId.of("agreement"))
                .title("Exampleshire Community Safety Agreement 2024-25")
                .inHand(InHand.NONE)
                .date(PartialDate.parse("2024-06-20"))
                .build();
    }

    private static Records records() {
        return Records.builder()
                .addProtocols(protocol())
                .addConsultations(consultation("levels", ViewsOn.LEVELS_AND_PATTERNS))
                .addConsultations(consultation("first", ViewsOn.PRIORITIES))
                .addMeetings(Meeting.builder()
                        .id(ElementId.of("meeting"))
                        .title("Annual public meeting")
                        .on(PartialDate.parse("2025-09-10"))
                        .openToPublic(true)
                        .heldBy(ElementId.of("group"))
                        .attendees(AUTHORITIES.stream().map(SoundPapers::attendance).toList())
                        .build())
                .addPublications(news("notice", Published.MEETING_NOTICE, "2025-08-20"))
                .addPublications(news("notes", Published.MEETING_NOTES, "2025-09-24"))
                .addPublications(Publication.builder()
                        .id(ElementId.of("summary"))
                        .what(Published.PLAN_SUMMARY)
                        .paper(ElementId.of("plan"))
                        .on(PartialDate.parse("2025-05-06"))
                        .where("Every household in the district, and the library")
                        .addForms("Leaflet")
                        .addAudiences("People who read Easy Read")
                        .build())
                .addCopiesSent(Dispatch.builder()
                        .id(ElementId.of("copy"))
                        .what(Published.PLAN)
                        .paper(ElementId.of("plan"))
                        .to(ElementId.of("commissioner"))
                        .on(PartialDate.parse("2025-04-14"))
                        .build())
                .build();
    }

    private static Protocol protocol() {
        return Protocol.builder()
                .id(ElementId.of("protocol"))
                .title("Exampleshire Information Sharing Protocol")
                .on(PartialDate.parse("2023-06-01"))
                .parties(AUTHORITIES)
                .covers(Set.of(ProtocolCover.values()))
                .nominations(AUTHORITIES.stream()
                        .map(id -> Nomination.builder().body(id).post("Head of information of " + called(id)).build())
                        .toList())
                .note("Reviewed in May 2024: each authority kept to it")
                .build();
    }

    /** How people speak of a body of theirs, in whichever area. */
    static String called(ElementId body) {
        return switch (body.value()) {
            case "district" -> "the council";
            case "county" -> "the county council";
            case "fire" -> "the fire service";
            case "health" -> "the health body";
            case "probation" -> "the probation service";
            case "group" -> "the strategy group";
            case "samplebury" -> "Samplebury's council";
            case "sampleton" -> "Sampleton's council";
            case "group-samplebury" -> "Samplebury's strategy group";
            default -> "the " + body.value().replace('-', ' ');
        };
    }

    private static Attendance attendance(ElementId authority) {
        return Attendance.builder().body(authority).post("Director").senior(true).build();
    }

    private static Publication news(String id, Published what, String on) {
        return Publication.builder()
                .id(ElementId.of(id))
                .what(what)
                .meeting(ElementId.of("meeting"))
                .on(PartialDate.parse(on))
                .where("Posters and the website")
                .build();
    }

    private static Consultation consultation(String id, ViewsOn on) {
        return Consultation.builder()
                .id(ElementId.of("c-" + id))
                .title("Autumn survey, " + id)
                .period(Period.builder()
                        .from(PartialDate.parse("2025-10-01")).to(PartialDate.parse("2025-10-31")).build())
                .method("Doorstep and street interviews")
                .asked(Set.of(Asked.LIVING_IN_AREA, Asked.WORKING_IN_AREA))
                .addOn(on)
                .serves(SUBJECTS)
                .addGroups("Tenants' federation")
                .addAffected("Night-shift workers, who wait at the station")
                .addOtherConsultation("The fire authority's own survey of 2025")
                .build();
    }

    private static String title(String letters) {
        return TITLES.get(LETTERS.indexOf(letters));
    }

    private static <T> List<T> each(BiFunction<String, Subject, T> make) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < LETTERS.size(); i++) {
            made.add(make.apply(LETTERS.get(i), SUBJECTS.get(i)));
        }
        return made;
    }

    private static List<ElementId> ids(String... values) {
        return List.of(values).stream().map(ElementId::of).toList();
    }
}
