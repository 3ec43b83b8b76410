package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_APPLICABLE;
import static org.communitysafety.csp.duty.Outcome.NOT_EVALUATED;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.SHOWN;
import static org.communitysafety.csp.duty.Outcome.SHOWN_ELSEWHERE;
import static org.communitysafety.csp.spoilt.GroupSpoilers.body;
import static org.communitysafety.csp.spoilt.GroupSpoilers.event;
import static org.communitysafety.csp.spoilt.GroupSpoilers.member;
import static org.communitysafety.csp.spoilt.GroupSpoilers.partnership;
import static org.communitysafety.csp.spoilt.GroupSpoilers.twoProviders;
import static org.communitysafety.csp.spoilt.GroupSpoilers.without;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Meeting;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundCombined;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.spoilt.Words;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulations 3, 13, 15 and 16, their twins in Wales, and section 6(8): who is on the group, and what it considers. */
class GroupTest {

    private static final String GROUP = "SI2007-1830-R3-1";
    private static final String MEMBERS = "SI2007-1830-R3-2";
    private static final String JOINT = "SI2007-1830-R3-3";
    private static final String SPENDING = "SI2007-1830-R3-5";
    private static final String FROM_EACH = "SI2007-1830-R3-OLD-2";
    private static final String ELECTED = "SI2007-1830-R3-OLD-3";
    private static final String CHAIR = "SI2007-1830-R3-OLD-4";
    private static final String SKILLS = "SI2007-1830-R3-OLD-7";
    private static final String HELP = "SI2007-1830-R13-CD";
    private static final String GUIDANCE = "SI2007-1830-R15";
    private static final String REVIEW = "CDA98-6-8";
    private static final Papers WALES = SoundWales.of2025();
    private static final Papers WALES_2008 = SoundWales.of2008();

    static List<Case> cases() {
        return List.of(
                // Regulation 3(1).
                Case.sound("Another body is alone of the kind, but the papers say which group is theirs",
                                body("group", one -> one.name("The Board").kind(Optional.empty())))
                        .answers(SHOWN, GROUP),
                Case.sound("The papers do not say which, and one body is a strategy group",
                                partnership(one -> one.strategyGroup(Optional.empty())))
                        .answers(SHOWN, GROUP),
                Case.sound("The papers do not say which of two strategy groups is theirs",
                                partnership(one -> one.strategyGroup(Optional.empty())), another(BodyKind.STRATEGY_GROUP))
                        .answers(FOR_JUDGEMENT, GROUP),
                Case.sound("The papers say it is a body that they do not list",
                                partnership(one -> one.strategyGroup(id("nobody"))))
                        .answers(NOT_RECORDED, GROUP),
                Case.sound("Its name is still to come", body("group", one -> one.name("TBC"))).answers(NOT_RECORDED, GROUP),
                Case.sound("A statement that there is none can mean any part of the regulation", partnership(one ->
                                        one.strategyGroup(Optional.empty()).members(List.of())),
                                body("group", one -> one.kind(BodyKind.GROUP)),
                                Words.inThePlan(Words.not("We have no strategy group.", Topic.STRATEGY_GROUP)))
                        .answers(FOR_JUDGEMENT, GROUP, MEMBERS),
                // Regulation 3(2): two or more, appointed by one or more of the authorities; no seniority, no chair.
                Case.sound("Both were appointed by one authority", member("member-police",
                                one -> one.appointedBy(List.of(id("district")))))
                        .answers(SHOWN, MEMBERS),
                Case.sound("One of two was appointed by the commissioner, who is no responsible authority",
                                member("member-police", one -> one.appointedBy(List.of(id("commissioner")))))
                        .answers(FOR_JUDGEMENT, MEMBERS),
                Case.sound("Nobody is said to have been appointed", member("member-police", one -> one.appointedBy(List.of())),
                                member("member-district", one -> one.appointedBy(List.of())))
                        .answers(FOR_JUDGEMENT, MEMBERS),
                Case.sound("One person twice", member("member-police", one -> one.name(" THE DIRECTOR OF THE COUNCIL ")))
                        .answers(FOR_JUDGEMENT, MEMBERS),
                Case.sound("The second has no name yet", member("member-police", one -> one.name("TBC")))
                        .answers(FOR_JUDGEMENT, MEMBERS),
                Case.sound("The second left on the day before", member("member-police",
                                one -> one.to(LocalDate.of(2025, 3, 30))))
                        .answers(FOR_JUDGEMENT, MEMBERS),
                Case.sound("The second left on the day itself", member("member-police",
                                one -> one.to(LocalDate.of(2025, 3, 31))))
                        .answers(SHOWN, MEMBERS),
                Case.sound("The second came on the day after", member("member-police",
                                one -> one.from(LocalDate.of(2025, 4, 1))))
                        .answers(FOR_JUDGEMENT, MEMBERS),
                Case.sound("A group of the authorities appointed the second", another(BodyKind.GROUP), body("other", one ->
                                one.members(SoundPapers.AUTHORITIES)), member("member-police",
                                one -> one.appointedBy(List.of(id("other")))))
                        .answers(FOR_JUDGEMENT, MEMBERS),
                Case.sound("No members are recorded", without("member-police", "member-district")).answers(NOT_RECORDED, MEMBERS),
                Case.sound("The members stand in another document", without("member-police", "member-district"),
                                Words.inThePlan(Words.elsewhere("See the terms.", "Terms of Reference", Topic.STRATEGY_GROUP)))
                        .answers(SHOWN_ELSEWHERE, MEMBERS)
                        .answers(SHOWN, GROUP),
                // Regulation 3(3): bites only on more than one provider.
                Case.sound("Since 2021 there is one provider").answers(NOT_APPLICABLE, JOINT),
                Case.of("In 2016 two appointed together", twoProviders(SoundPapers.of2025())).answers(SHOWN, JOINT),
                Case.of("In 2016 nobody is recorded", twoProviders(SoundPapers.of2025()), without("member-joint"))
                        .answers(NOT_RECORDED, JOINT),
                Case.of("In 2016 the papers name one provider of the two", twoProviders(SoundPapers.of2025()), papers ->
                                Papers.builder().like(papers)
                                        .bodies(Change.without(papers.getBodies(), "company")).build())
                        .answers(FOR_JUDGEMENT, JOINT),
                Case.of("In Wales too there is one since 2021", WALES).answers(NOT_APPLICABLE, "SI2007-3076-R3-3"),
                Case.of("On 31 March 2009, before probation was responsible", SoundPapers.of2025(), year(2009))
                        .answers(null, JOINT),
                Case.of("In 2012 nobody knows here how many trusts there were, so it is asked", SoundPapers.of2025(), year(2012))
                        .answers(NOT_RECORDED, JOINT),
                // Regulation 3(5).
                Case.sound("The cabinet reviewed the spending", event("spending", one -> one.by(List.of(id("cabinet")))))
                        .answers(FOR_JUDGEMENT, SPENDING),
                Case.sound("Who reviewed it is not told", event("spending", one -> one.by(List.of())))
                        .answers(FOR_JUDGEMENT, SPENDING),
                Case.sound("It was reviewed at a meeting of the group", event("spending", one ->
                                one.by(List.of()).meeting(id("meeting"))))
                        .answers(SHOWN, SPENDING),
                Case.sound("It is to be reviewed", event("spending", one -> one.status(Done.PLANNED)))
                        .answers(FOR_JUDGEMENT, SPENDING),
                Case.sound("It was not reviewed, and the arrangements may be there",
                                event("spending", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SPENDING),
                Case.sound("It was last reviewed years ago", event("spending", one -> one.on(day("2019-01-20"))))
                        .answers(FOR_JUDGEMENT, SPENDING),
                Case.sound("What was reviewed is still to be written", event("spending", one -> one.text("TBC")))
                        .answers(NOT_RECORDED, SPENDING),
                // As made, in 2008. Which primary care trust it was is not known, so England is always for a person.
                Case.of("All were there", SoundPapers.of2008()).answers(FOR_JUDGEMENT, FROM_EACH)
                        .answers(SHOWN, ELECTED, CHAIR, SKILLS),
                Case.of("In Wales, where the health board is known, all were there", WALES_2008)
                        .answers(SHOWN, "SI2007-3076-R3-OLD-2", "SI2007-3076-R3-OLD-3", "SI2007-3076-R3-OLD-4",
                                "SI2007-3076-R3-OLD-7"),
                Case.of("In Wales nobody came from the police", WALES_2008, without("member-police"))
                        .answers(FOR_JUDGEMENT, "SI2007-3076-R3-OLD-2"),
                Case.of("In Wales the one from the police was not senior", WALES_2008,
                                member("member-police", one -> one.senior(false)))
                        .answers(FOR_JUDGEMENT, "SI2007-3076-R3-OLD-2"),
                Case.of("In Wales the one from the police left in 2007", WALES_2008,
                                member("member-police", one -> one.to(LocalDate.of(2007, 12, 31))))
                        .answers(FOR_JUDGEMENT, "SI2007-3076-R3-OLD-2"),
                Case.of("The elected member sits on the county council", SoundPapers.of2008(),
                                member("member-elected", one -> one.body(id("county"))))
                        .answers(FOR_JUDGEMENT, ELECTED),
                Case.of("No elected member is recorded, and the council may have none", SoundPapers.of2008(),
                                without("member-elected"))
                        .answers(NOT_RECORDED, ELECTED),
                Case.of("There is somebody in the chair, but no arrangements", SoundPapers.of2008(), dropped("chair"))
                        .answers(FOR_JUDGEMENT, CHAIR),
                Case.of("Arrangements, but no meeting", SoundPapers.of2008(), Change.records((records, was) ->
                                records.meetings(Change.without(was.getMeetings(), "group-meeting"))))
                        .answers(FOR_JUDGEMENT, CHAIR),
                Case.of("The meeting was called off", SoundPapers.of2008(), Change.records((records, was) ->
                                records.meetings(Change.with(was.getMeetings(), "group-meeting",
                                        one -> Meeting.builder().like(one).status(Done.NOT_DONE).build()))))
                        .answers(FOR_JUDGEMENT, CHAIR),
                Case.of("The skills were not looked at", SoundPapers.of2008(),
                                event("skills", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, SKILLS),
                Case.of("They were not looked at by a day", SoundPapers.of2008(),
                                event("skills", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, SKILLS),
                Case.of("They were looked at in another year", SoundPapers.of2008(), event("skills",
                                one -> one.on(day("2005-01-15"))))
                        .answers(FOR_JUDGEMENT, SKILLS),
                // Regulation 13: while the plan is prepared, so before its year.
                Case.sound("After the plan's year began", event("help-cd", one -> one.on(day("2025-04-01"))))
                        .answers(FOR_JUDGEMENT, HELP)
                        .answers(SHOWN, "SI2007-1830-R13-SM"),
                Case.sound("On its eve", event("help-cd", one -> one.on(day("2025-03-31")))).answers(SHOWN, HELP),
                Case.sound("For a plan of long ago", event("help-cd", one -> one.on(day("2019-11-12"))))
                        .answers(FOR_JUDGEMENT, HELP),
                Case.sound("Nothing is told of it", event("help-cd", one -> one.text(Optional.empty()).title("Local help")))
                        .answers(FOR_JUDGEMENT, HELP),
                Case.sound("It is not said on what", event("help-cd", one -> one.serves(Set.of()))).answers(FOR_JUDGEMENT, HELP),
                Case.sound("Drugs stand in substance misuse, and in nothing else", event("help-sm",
                                one -> one.serves(Set.of(Subject.DRUGS))), dropped("help-cd"))
                        .answers(SHOWN, "SI2007-1830-R13-SM")
                        .answers(NOT_RECORDED, HELP),
                Case.sound("The police thought of it", event("help-cd", one -> one.by(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, HELP),
                Case.sound("It was not considered", event("help-cd", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, HELP),
                Case.sound("Not until the plan's year began", event("help-cd", one -> one
                                .on(day("2025-03-31")).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, HELP),
                Case.sound("Not by the day before, when it could still be", event("help-cd", one -> one
                                .on(day("2025-03-30")).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, HELP)
                        .answers(SHOWN, "SI2007-1830-R13-RO"),
                Case.bare("Steps to think of it later are not the thought", Change.plan((plan, was) -> plan.engagementSteps(
                                SoundPapers.of2025().getPlan().orElseThrow().getEngagementSteps())))
                        .answers(NOT_RECORDED, HELP),
                Case.of("Wales does not ask it of substance misuse", WALES)
                        .answers(SHOWN, "SI2007-3076-R11-CD", "SI2007-3076-R11-RO", "SI2007-3076-R11-SV")
                        .answers(null, "SI2007-3076-R11-SM", "SI2007-1830-R13-SM"),
                Case.of("What is considered years later does not tell the day on which to ask", SoundPapers.of2008(),
                                event("help-sm", one -> one.on(day("2025-01-07"))))
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R13-SM")
                        .answers(null, "SI2007-1830-R13-RO", "SI2007-1830-R13-SV"),
                // Regulation 15, and 13 in Wales.
                Case.sound("Others' guidance", event("guidance", one -> one.document("Guidance of the Local Government Association")))
                        .answers(FOR_JUDGEMENT, GUIDANCE),
                Case.sound("Guidance of the Home Office, which is the Secretary of State's",
                                event("guidance", one -> one.document("Home Office: working together")))
                        .answers(SHOWN, GUIDANCE),
                Case.sound("Guidance without a name", event("guidance", one ->
                                one.document(Optional.empty()).text("The guidance of the Secretary of State")))
                        .answers(FOR_JUDGEMENT, GUIDANCE),
                Case.sound("Guidance to be named", dropped("v-guidance"), event("guidance", one -> one.document("TBC"))).answers(NOT_RECORDED, GUIDANCE),
                Case.sound("When is not told", event("guidance", one -> one.on(Optional.empty())))
                        .answers(FOR_JUDGEMENT, GUIDANCE),
                Case.sound("The police alone considered it", event("guidance", one -> one.by(List.of(id("police")))))
                        .answers(FOR_JUDGEMENT, GUIDANCE),
                Case.sound("Each authority considered it", event("guidance", one -> one.by(SoundPapers.AUTHORITIES)))
                        .answers(SHOWN, GUIDANCE),
                Case.sound("Each but probation", event("guidance", one -> one.by(SoundPapers.AUTHORITIES.subList(0, 5))))
                        .answers(FOR_JUDGEMENT, GUIDANCE),
                Case.sound("None was considered", dropped("v-guidance"),
                                event("guidance", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(CONTRADICTED, GUIDANCE),
                Case.sound("None was considered by a day", dropped("v-guidance"),
                                event("guidance", one -> one.status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, GUIDANCE),
                Case.of("Guidance that one of the two gave", WALES, event("guidance-joint",
                                one -> one.document("Guidance of the Welsh Ministers")))
                        .answers(FOR_JUDGEMENT, "SI2007-3076-R13-A")
                        .answers(SHOWN, "SI2007-3076-R13-B"),
                Case.of("Guidance that the other gave", WALES_2008, event("guidance-joint",
                                one -> one.document("Guidance of the Secretary of State")))
                        .answers(FOR_JUDGEMENT, "SI2007-3076-R13"),
                Case.of("Guidance on substance misuse is neither", WALES, dropped("v-guidance"), dropped("guidance-joint"),
                                event("guidance", one -> one.serves(Set.of(Subject.DRUGS))))
                        .answers(NOT_RECORDED, "SI2007-3076-R13-A", "SI2007-3076-R13-B"),
                Case.of("It is not said what the guidance is on", WALES, event("guidance", one -> one.serves(Set.of())))
                        .answers(FOR_JUDGEMENT, "SI2007-3076-R13-B")
                        .answers(SHOWN, "SI2007-3076-R13-A"),
                // Regulation 16.
                Case.of("Of the second plan there is nothing to gather", SoundPapers.of2008(), year(2009))
                        .answers(FOR_JUDGEMENT, "SI2007-1830-R16"),
                // Section 6(8).
                Case.sound("Only how far last year's plan was done is told", dropped("review")).answers(FOR_JUDGEMENT, REVIEW),
                Case.sound("Nor that", dropped("review"), Change.assessment((one, was) -> one.delivery(List.of())))
                        .answers(FOR_JUDGEMENT, REVIEW),
                Case.bare("Nothing is told").answers(NOT_RECORDED, REVIEW),
                Case.sound("One strategy of four was reviewed", event("review", one ->
                                one.serves(Set.of(Subject.CRIME_DISORDER))))
                        .answers(FOR_JUDGEMENT, REVIEW),
                Case.sound("Each of four by name", event("review", one -> one.serves(Set.of(Subject.CRIME_DISORDER,
                                Subject.ALCOHOL, Subject.RE_OFFENDING, Subject.SERIOUS_VIOLENCE))))
                        .answers(SHOWN, REVIEW),
                Case.of("In 2008 two were all", SoundPapers.of2008(), event("review", one -> one.serves(Set.of(
                                Subject.CRIME_DISORDER, Subject.SUBSTANCE_MISUSE))))
                        .answers(SHOWN, REVIEW),
                Case.sound("What came of it is not told", event("review", one -> one.text(Optional.empty()).title("Review")))
                        .answers(FOR_JUDGEMENT, REVIEW),
                Case.sound("One review was not held, and no day is set for one",
                                event("review", one -> one.on(Optional.empty()).status(Done.NOT_DONE)))
                        .answers(FOR_JUDGEMENT, REVIEW),
                Case.of("Wales", WALES).answers(SHOWN, "CDA98-6-8-W").answers(null, REVIEW));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_law_answers(Case papers) {
        papers.holds();
    }

    /** The old wording is asked on the last day, the new one on the next. */
    @ParameterizedTest
    @CsvSource({
        "E, 2011-05-31, SI2007-1830-R3-OLD-2, SI2007-1830-R3-2",
        "E, 2011-06-01, SI2007-1830-R3-2, SI2007-1830-R3-OLD-2",
        "E, 2011-05-31, SI2007-1830-R3-OLD-7, SI2007-1830-R3-2",
        "W, 2011-12-04, SI2007-3076-R3-OLD-2, SI2007-3076-R3-2",
        "W, 2011-12-05, SI2007-3076-R3-2, SI2007-3076-R3-OLD-4",
        "E, 2010-03-31, SI2007-1830-R3-1, SI2007-1830-R13-RO",
        "E, 2010-04-01, SI2007-1830-R13-RO, SI2007-1830-R13-SV",
        "W, 2010-04-01, SI2007-3076-R3-3, SI2007-3076-R11-SV",
        "E, 2023-01-30, SI2007-1830-R13-SM, SI2007-1830-R13-SV",
        "E, 2023-01-31, SI2007-1830-R13-SV, SI2007-3076-R13-B",
        "W, 2023-01-30, SI2007-3076-R13, SI2007-3076-R13-A",
        "W, 2023-01-31, SI2007-3076-R13-A, SI2007-3076-R13",
        "E, 2009-04-29, SI2007-1830-R16, SI2007-3076-R14",
        "E, 2009-04-30, SI2007-1830-R3-OLD-4, SI2007-1830-R16",
        "W, 2009-09-30, SI2007-3076-R14, SI2007-1830-R16",
        "W, 2009-10-01, SI2007-3076-R3-OLD-3, SI2007-3076-R14"
    })
    void each_wording_is_asked_on_its_days_and_in_its_nation(String nation, LocalDate on, String asked, String notAsked) {
        Papers papers = nation.equals("E") ? SoundPapers.of2025() : WALES;
        Review review = Review.of(papers, ReviewOptions.USUAL.on(on));
        assertThat(review.finding(asked)).isPresent();
        assertThat(review.finding(notAsked)).isEmpty();
    }

    /** Regulation 13, and 11 in Wales: what is considered in preparing the plan is asked on the plan's day and no other. */
    @ParameterizedTest
    @CsvSource({
        "E, 2010, SI2007-1830-R13-RO, false", "E, 2011, SI2007-1830-R13-RO, true",
        "E, 2022, SI2007-1830-R13-SV, false", "E, 2023, SI2007-1830-R13-SV, true",
        "W, 2010, SI2007-3076-R11-RO, false", "W, 2011, SI2007-3076-R11-RO, true",
        "W, 2022, SI2007-3076-R11-SV, false", "W, 2023, SI2007-3076-R11-SV, true"
    })
    void local_help_is_asked_of_a_plan_that_was_prepared_when_it_was_law(String nation, int start, String duty, boolean asked) {
        Papers papers = year(start).apply(nation.equals("E") ? Bare.whole() : Bare.inWales(InHand.WHOLE));
        assertThat(Review.of(papers).finding(duty).flatMap(finding -> finding.askedOn()))
                .isEqualTo(asked ? Optional.of(LocalDate.of(start, 3, 31)) : Optional.empty());
    }

    @Test
    void what_binds_only_the_policing_body_and_what_ended_before_2007_stands_in_the_rule_book_alone() {
        List<String> never = List.of("SI2007-1830-R14A-3", "CDA98-5A-2", "CDA98-5A-2-SV", "CDA98-6-1998-HIST",
                "CDA98-6-1998-HIST-W", "CDA98-6-2003-HIST", "CDA98-6-2003-HIST-W");
        for (Papers papers : List.of(SoundPapers.of2025(), SoundPapers.of2008(), WALES, WALES_2008)) {
            assertThat(Review.of(papers).findings())
                    .extracting(finding -> finding.duty().getId().value())
                    .doesNotContainAnyElementsOf(never);
        }
        assertThat(Askable.duties()).extracting(duty -> duty.getId().value()).doesNotContainAnyElementsOf(never);
        assertThat(Statute.catalogue().getDuties()).extracting(duty -> duty.getId().value()).containsAll(never);
    }

    static List<Papers> soundPapers() {
        return List.of(SoundPapers.of2025(), SoundPapers.of2008(), WALES, WALES_2008, SoundCounty.of2025(),
                SoundCounty.of2008(), SoundCombined.of2025(), SoundCombined.acrossPoliceAreasOf2025(), Bare.whole(),
                without("member-district").and(dropped("chair")).apply(SoundPapers.of2008()));
    }

    @ParameterizedTest
    @MethodSource("soundPapers")
    void members_and_events_that_only_hold_a_place_change_no_outcome(Papers papers) {
        GroupMember member = GroupMember.builder()
                .id(id("holds-a-place")).name("TBC").senior(true).leadCouncillor(true).chair(true)
                .body(id("district")).addAppointedBy(id("district")).build();
        List<Event> events = Stream.of(EventKind.values())
                .map(kind -> Event.builder()
                        .id(id("holds-" + kind.getWord())).kind(kind).text("To be added").serves(List.of(Subject.values()))
                        .addBy(id("group")).on(day("2025-01-01")).build())
                .toList();
        Papers more = partnership(one -> one.addMembers(member))
                .and(Change.records((records, was) -> records.addAllEvents(events)))
                .apply(papers);
        assertThat(outcomes(more)).isEqualTo(outcomes(papers));
        List<Event> turned = new ArrayList<>(more.getRecords().orElseThrow().getEvents());
        Collections.reverse(turned);
        assertThat(outcomes(Change.records((records, was) -> records.events(turned)).apply(more))).isEqualTo(outcomes(papers));
    }

    private static Map<String, Outcome> outcomes(Papers papers) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        Review.of(papers).findings().forEach(one -> outcomes.put(one.duty().getId().value(), one.outcome()));
        return outcomes;
    }

    @ParameterizedTest
    @CsvSource({
        "/partnership/members/0, SI2007-1830-R3-2",
        "/partnership/members/1/to, SI2007-1830-R3-2",
        "/records/events/0/status, SI2007-1830-R3-5",
        "/records/events/6/status, CDA98-6-8"
    })
    void a_member_or_event_that_was_read_in_part_is_not_taken_for_fine(String pointer, String duty) {
        Review review = Review.of(SoundPapers.of2025(), ReviewOptions.USUAL.withUnread(List.of(pointer)));
        assertThat(review.finding(duty).orElseThrow().outcome()).isEqualTo(NOT_EVALUATED);
    }

    @Test
    void the_authority_that_had_nobody_senior_is_named() {
        assertThat(Case.of("police", WALES_2008, without("member-police"))
                        .review().finding("SI2007-3076-R3-OLD-2").orElseThrow().shortfalls())
                .extracting(one -> one.text())
                .containsExactly("the Chief Constable of Exampleglyn (Exampleglyn Police) has nobody in a senior position on the "
                        + "group.");
    }

    private static Change year(int start) {
        return Change.plan((plan, was) -> plan.year(new PlanYear(start)));
    }

    private static Change dropped(String event) {
        return Change.records((records, was) -> records.events(Change.without(was.getEvents(), event)));
    }

    private static Change another(BodyKind kind) {
        return Change.papers(papers -> papers.addBodies(
                Body.builder().id(id("other")).name("Otherford Group").kind(kind).build()));
    }

    private static ElementId id(String value) {
        return ElementId.of(value);
    }

    private static PartialDate day(String date) {
        return PartialDate.parse(date);
    }
}
