package org.communitysafety.csp.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Due;
import org.communitysafety.csp.plan.DueKind;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.record.Dispatch;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Language;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.ConsulteeKind;
import org.communitysafety.csp.violence.Contribution;
import org.communitysafety.csp.violence.FactorConsidered;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.LeaveOutCheck;
import org.communitysafety.csp.violence.LeaveOutHead;
import org.communitysafety.csp.violence.MadeUnder;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.SeriousnessFactor;
import org.communitysafety.csp.violence.StrategyPoint;
import org.communitysafety.csp.violence.ViolenceKind;

/**
 * What the sound papers hold on the Serious Violence Duty: a revised strategy of 13 January 2025 for the one district,
 * published on 20 January, and the first one, published on 26 January 2024.
 */
public final class SoundViolence {

    /** The bodies that the 2022 Act specifies for Exampleford. */
    public static final List<ElementId> SPECIFIED =
            Stream.concat(SoundPapers.AUTHORITIES.stream(), Stream.of(ElementId.of("team"))).toList();

    private SoundViolence() {}

    /** Adds it to the papers for 2025-26. */
    static Papers to2025(Papers papers) {
        return Papers.builder()
                .like(papers)
                .addAllBodies(bodies())
                .seriousViolenceStrategy(strategy())
                .records(Records.builder()
                        .like(papers.getRecords().orElseThrow())
                        .addPublications(Publication.builder()
                                .id(ElementId.of("violence-first"))
                                .what(Published.SERIOUS_VIOLENCE_STRATEGY)
                                .title("Exampleford Safer Lives Strategy 2024")
                                .on(day("2024-01-26"))
                                .where("Website of the county council")
                                .build())
                        .addPublications(publication("2025-01-20", "district").build())
                        .addCopiesSent(copy("violence-sent", "secretary", "2025-01-24"))
                        .addAllEvents(events())
                        .build())
                .build();
    }

    /** Adds it to the papers for 2008-09, when there was no such duty. */
    static Papers to2008(Papers papers) {
        return papers;
    }

    /**
     * The papers for 2025-26 with one first strategy, made under sections 8 and 9, for Exampleford and Samplebury, and
     * published on 22 January 2024 on the website of the police.
     */
    public static Papers wider() {
        return wider(SoundPapers.of2025(), "E07999999", "E07999998");
    }

    /** The same for papers whose bodies already have those of the other area. */
    static Papers wider(Papers papers, List<ElementId> others, String... areas) {
        Papers wider = wider(papers, areas);
        return Papers.builder()
                .like(wider)
                .bodies(Change.without(wider.getBodies(), "neighbour"))
                .seriousViolenceStrategy(SeriousViolenceStrategy.builder()
                        .like(wider.getSeriousViolenceStrategy().orElseThrow())
                        .addAllParties(others)
                        .consulted(Change.without(
                                wider.getSeriousViolenceStrategy().orElseThrow().getConsulted(), "consulted-neighbour"))
                        .addAllConsulted(others.stream()
                                .map(id -> AuthorityConsulted.builder()
                                        .id(ElementId.of("consulted-" + id))
                                        .as(ConsulteeKind.SPECIFIED)
                                        .body(id)
                                        .on(day("2023-11-08"))
                                        .build())
                                .toList())
                        .addAllContributions(others.stream()
                                .map(id -> Contribution.builder()
                                        .id(ElementId.of("contribution-" + id))
                                        .body(id)
                                        .text("Puts two posts into it")
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    private static Papers wider(Papers papers, String... areas) {
        SeriousViolenceStrategy was = papers.getSeriousViolenceStrategy().orElseThrow();
        Records records = papers.getRecords().orElseThrow();
        return Papers.builder()
                .like(papers)
                .addBodies(body("neighbour", "Samplebury District Council", BodyKind.DISTRICT_COUNCIL))
                .seriousViolenceStrategy(SeriousViolenceStrategy.builder()
                        .like(was)
                        .title("Exampleshire Safer Lives Strategy 2024")
                        .date(day("2024-01-15"))
                        .madeUnder(Set.of(MadeUnder.values()))
                        .areas(List.of(areas))
                        .kinds(was.getKinds().stream()
                                .map(kind -> KindIdentified.builder().like(kind).areas(List.of(areas)).build())
                                .toList())
                        .consulted(was.getConsulted().stream()
                                .map(one -> AuthorityConsulted.builder().like(one).on(day("2023-11-08")).build())
                                .toList())
                        .addConsulted(AuthorityConsulted.builder()
                                .id(ElementId.of("consulted-neighbour"))
                                .as(ConsulteeKind.SPECIFIED)
                                .body(ElementId.of("neighbour"))
                                .on(day("2023-11-08"))
                                .build())
                        .prepared(day("2024-01-12"))
                        .first(true)
                        .replaces(Optional.empty())
                        .build())
                .records(Records.builder()
                        .like(records)
                        .publications(Change.without(records.getPublications(), "violence-first", "violence-published"))
                        .addPublications(publication("2024-01-22", "police").build())
                        .copiesSent(Change.without(records.getCopiesSent(), "violence-sent"))
                        .addCopiesSent(copy("violence-sent", "secretary", "2024-01-28"))
                        .build())
                .build();
    }

    /** The same strategy for the Welsh county borough that does not exist, in both languages and sent to both. */
    public static Papers welsh() {
        return inWales(OneCouncil.of(SoundPapers.of2025()));
    }

    /** Those papers, with the strategy as it has to be in Wales. */
    static Papers inWales(Papers papers) {
        Records records = papers.getRecords().orElseThrow();
        SeriousViolenceStrategy was = papers.getSeriousViolenceStrategy().orElseThrow();
        return Papers.builder()
                .like(papers)
                .partnership(Partnership.builder()
                        .like(papers.getPartnership().orElseThrow())
                        .name("Exampleglyn Community Safety Partnership")
                        .areas(List.of(AreaUse.builder().code("W06999999").name("Exampleglyn").build()))
                        .build())
                .bodies(welshBodies(papers.getBodies()))
                .addBodies(body("ministers", "Welsh Ministers", BodyKind.WELSH_MINISTERS))
                .seriousViolenceStrategy(SeriousViolenceStrategy.builder()
                        .like(was)
                        .parties(was.getParties().stream().filter(id -> !id.value().equals("county")).toList())
                        .contributions(Change.without(was.getContributions(), "contribution-county"))
                        .areas(List.of("W06999999"))
                        .build())
                .records(Records.builder()
                        .like(records)
                        .publications(Change.with(records.getPublications(), "violence-published",
                                one -> Publication.builder().like(one)
                                        .languages(Set.of(Language.ENGLISH, Language.WELSH)).build()))
                        .addCopiesSent(copy("violence-sent-wales", "ministers", "2025-01-26"))
                        .build())
                .build();
    }

    /** One strategy for that county borough and for Sampleton in England. */
    public static Papers welshWider() {
        Papers papers = wider(welsh(), "W06999999", "E06999999");
        Records records = papers.getRecords().orElseThrow();
        return Papers.builder()
                .like(papers)
                .records(Records.builder()
                        .like(records)
                        .publications(Change.with(records.getPublications(), "violence-published",
                                one -> Publication.builder().like(one)
                                        .languages(Set.of(Language.ENGLISH, Language.WELSH)).build()))
                        .copiesSent(Change.without(records.getCopiesSent(), "violence-sent-wales"))
                        .addCopiesSent(copy("violence-sent-wales", "ministers", "2024-01-28"))
                        .build())
                .build();
    }

    private static List<Body> welshBodies(List<Body> bodies) {
        List<Body> welsh = new ArrayList<>();
        for (Body body : bodies) {
            switch (body.getId().value()) {
                case "district" -> welsh.add(renamed(body, "Exampleglyn County Borough Council", BodyKind.WELSH_COUNCIL));
                case "police" -> welsh.add(renamed(body, "Exampleglyn Police", BodyKind.POLICE));
                case "fire" -> welsh.add(renamed(body, "Exampleglyn Fire and Rescue Authority", BodyKind.FIRE_AND_RESCUE));
                case "health" ->
                    welsh.add(renamed(body, "Exampleglyn University Health Board", BodyKind.LOCAL_HEALTH_BOARD));
                case "team" -> welsh.add(renamed(body, "Exampleglyn Youth Justice Service", BodyKind.YOUTH_OFFENDING_TEAM));
                case "county" -> {}
                default -> welsh.add(body);
            }
        }
        return welsh;
    }

    private static Body renamed(Body body, String name, BodyKind kind) {
        return Body.builder().like(body).name(name).kind(kind).build();
    }

    private static List<Body> bodies() {
        return List.of(
                body("team", "Exampleshire Youth Justice Service", BodyKind.YOUTH_OFFENDING_TEAM),
                body("school", "Exampleford Learning Trust", BodyKind.SCHOOL),
                body("secretary", "Secretary of State for the Home Department", BodyKind.SECRETARY_OF_STATE));
    }

    private static Body body(String id, String name, BodyKind kind) {
        return Body.builder().id(ElementId.of(id)).name(name).kind(kind).build();
    }

    private static SeriousViolenceStrategy strategy() {
        return SeriousViolenceStrategy.builder()
                .id(ElementId.of("violence"))
                .title("Exampleford Safer Lives Strategy 2025")
                .inHand(InHand.WHOLE)
                .stage(Stage.IN_FORCE)
                .date(day("2025-01-13"))
                .addMadeUnder(MadeUnder.SECTION_8)
                .parties(SPECIFIED)
                .addAreas("E07999999")
                .definition("What wounds, and what is done behind closed doors, where it meets the four tests below")
                .kinds(List.of(
                        kind("injury", ViolenceKind.VIOLENCE_WITH_INJURY, "41 people wounded in 2024, by ambulance records")
                                .addCauses(point("cause", "Debts that are called in at the station"))
                                .build(),
                        kind("home", ViolenceKind.DOMESTIC_ABUSE, "212 calls in 2024 from homes in the district")
                                .causeLimit("Half of those who called would not say what set it off")
                                .build()))
                .addCohorts(point("cohort", "Men of 18 to 24 who work at night"))
                .addDataGaps(point("gap", "The minor injuries unit keeps no count"))
                .addExclusions(point("exclusion", "Stalking stands in the county's own strategy"))
                .contributions(SPECIFIED.stream()
                        .map(id -> Contribution.builder()
                                .id(ElementId.of("contribution-" + id))
                                .body(id)
                                .text("Gives an analyst for a day each week")
                                .build())
                        .toList())
                .actions(List.of(action("mentors", "Mentors at the station"), action("clinic", "A clinic on Saturdays")))
                .consulted(List.of(
                        AuthorityConsulted.builder()
                                .id(ElementId.of("consulted-school"))
                                .as(ConsulteeKind.EDUCATIONAL)
                                .body(ElementId.of("school"))
                                .on(day("2024-11-06"))
                                .all(true)
                                .text("Meeting with the heads of all nine schools and the college")
                                .build(),
                        none("consulted-prison", ConsulteeKind.PRISON),
                        none("consulted-custody", ConsulteeKind.YOUTH_CUSTODY)))
                .checks(List.of(
                        check("check-safety", LeaveOutHead.SAFETY),
                        check("check-justice", LeaveOutHead.JUSTICE),
                        check("check-institutions", LeaveOutHead.INSTITUTIONS)))
                .prepared(day("2025-01-10"))
                .nextReview(day("2026-01"))
                .replaces("Exampleford Safer Lives Strategy 2024")
                .build();
    }

    private static KindIdentified.Builder kind(String id, ViolenceKind kind, String text) {
        KindIdentified.Builder builder = KindIdentified.builder().id(ElementId.of("kind-" + id)).kind(kind).text(text);
        for (SeriousnessFactor factor : SeriousnessFactor.values()) {
            builder.addFactors(FactorConsidered.builder()
                    .id(ElementId.of("factor-" + id + "-" + factor.getWord()))
                    .factor(factor)
                    .text("Weighed, and high")
                    .build());
        }
        return builder;
    }

    private static StrategyPoint point(String id, String text) {
        return StrategyPoint.builder().id(ElementId.of("point-" + id)).text(text).build();
    }

    private static Action action(String id, String text) {
        return Action.builder()
                .id(ElementId.of("violence-" + id))
                .text(text)
                .addLeads(ElementId.of("police"))
                .due(Due.builder().text("by December 2025").kind(DueKind.FIXED).by(day("2025-12")).build())
                .addProgress(Progress.builder().text("Begun in March").build())
                .build();
    }

    private static AuthorityConsulted none(String id, ConsulteeKind kind) {
        return AuthorityConsulted.builder().id(ElementId.of(id)).as(kind).noneInArea(true).build();
    }

    private static LeaveOutCheck check(String id, LeaveOutHead head) {
        return LeaveOutCheck.builder()
                .id(ElementId.of(id))
                .head(head)
                .on(day("2025-01-09"))
                .by(ElementId.of("police"))
                .text("Read line by line by two officers")
                .build();
    }

    private static Publication.Builder publication(String on, String websiteOf) {
        return Publication.builder()
                .id(ElementId.of("violence-published"))
                .what(Published.SERIOUS_VIOLENCE_STRATEGY)
                .paper(ElementId.of("violence"))
                .on(day(on))
                .where("Website and libraries")
                .webAddress("https://example.org/safer-lives")
                .websiteOf(ElementId.of(websiteOf))
                .addForms("Printed booklet")
                .addAudiences("People without the internet");
    }

    private static Dispatch copy(String id, String to, String on) {
        return Dispatch.builder()
                .id(ElementId.of(id))
                .what(Published.SERIOUS_VIOLENCE_STRATEGY)
                .paper(ElementId.of("violence"))
                .to(ElementId.of(to))
                .on(day(on))
                .build();
    }

    private static List<Event> events() {
        return List.of(
                event("v-together", EventKind.VIOLENCE_COLLABORATION, "2024-10-02", "Workshop on the night bus", "police"),
                event("v-review", EventKind.VIOLENCE_STRATEGY_REVIEW, "2025-12-03", "Read through after a year", "police"),
                event("v-revised", EventKind.VIOLENCE_STRATEGY_REVISED, "2025-01-10", "Second version agreed", "police"),
                event("v-assisted", EventKind.POLICING_BODY_ASSISTED, "2024-09-11", "Answered at the panel", "district"),
                request("v-asked", EventKind.COLLABORATION_REQUESTED, "2024-11-04", "The police asked the school", "police",
                        "school"),
                answer("v-given", EventKind.COLLABORATION_GIVEN, "2024-11-18", "The school lent its hall", "school", "v-asked"),
                event("v-let-out", EventKind.LET_OUT_CLAIMED, "2024-12-02", "The cost was more than a year's budget", "school"),
                event("v-disclosed", EventKind.VIOLENCE_INFORMATION_DISCLOSED, "2024-10-09",
                        "Counts by ward, no names, checked by the records officer", "health"),
                request("v-request", EventKind.POLICING_BODY_REQUEST, "2025-06-02", "The commissioner asked for figures",
                        "commissioner", "district"),
                answer("v-answer", EventKind.POLICING_BODY_REQUEST_ANSWERED, "2025-06-20", "Sent by ward", "district",
                        "v-request"),
                Event.builder()
                        .id(ElementId.of("v-guidance"))
                        .kind(EventKind.GUIDANCE_CONSIDERED)
                        .on(day("2024-10-16"))
                        .addBy(ElementId.of("county"))
                        .document("Serious Violence Duty: statutory guidance")
                        .build());
    }

    private static Event event(String id, EventKind kind, String on, String text, String by) {
        return Event.builder()
                .id(ElementId.of(id)).kind(kind).on(day(on)).text(text).addBy(ElementId.of(by)).build();
    }

    private static Event request(String id, EventKind kind, String on, String text, String by, String to) {
        return Event.builder().like(event(id, kind, on, text, by)).addTo(ElementId.of(to)).build();
    }

    private static Event answer(String id, EventKind kind, String on, String text, String by, String request) {
        return Event.builder().like(event(id, kind, on, text, by)).answers(ElementId.of(request)).build();
    }

    private static PartialDate day(String date) {
        return PartialDate.parse(date);
    }
}
