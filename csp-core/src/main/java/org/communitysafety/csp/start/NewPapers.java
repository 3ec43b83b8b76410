package org.communitysafety.csp.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communitysafety.csp.agreement.CommunitySafetyAgreement;
import org.communitysafety.csp.agreement.JointWorking;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.InHand;
import org.communitysafety.csp.element.Stage;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.time.PlanYear;
import org.communitysafety.csp.words.Words;

/**
 * Papers in which nothing is written yet: the area, its responsible authorities, the dates, and every part that the law
 * will ask for. What is still to be written says so, and is no evidence: the first review is the list of work.
 *
 * <p>A pure function of area and year. Of a county with districts it is the papers of its agreement, for the districts'
 * plans of the year.
 */
public final class NewPapers {

    /** What stands where something is to be written; a review never takes it for evidence. */
    public static final String TO_BE_WRITTEN = "To be written";

    private static final LocalDate ENGLAND_FROM = LocalDate.of(2007, 8, 1);
    private static final LocalDate WALES_FROM = LocalDate.of(2007, 11, 19);

    private final List<Area> areas;
    private final PlanYear year;
    private final Words words;

    private NewPapers(List<Area> areas, PlanYear year, Words words) {
        this.areas = areas;
        this.year = year;
        this.words = words;
    }

    /**
     * The papers of an area, or of areas that are run as one; in English.
     *
     * @param areas the area or areas; refuses null
     * @param year the plan's year; refuses null
     * @throws IllegalArgumentException if there is no area, a county stands with another area, or an area was not in use
     *     when the year begins, nor a county when its agreement is made; the message says which, in words for people
     */
    public static Papers of(List<Area> areas, PlanYear year) {
        return of(areas, year, Words.english());
    }

    /**
     * The papers of an area, or of areas that are run as one. What is still to be written says so in English, whatever the
     * language: a review knows it by that.
     *
     * @param areas the area or areas; refuses null
     * @param year the plan's year; refuses null
     * @param words the language of the titles, and of names that are in no list
     * @throws IllegalArgumentException if there is no area, a county stands with another area, or an area was not in use
     *     when the year begins, nor a county when its agreement is made; the message says which, in words for people
     */
    public static Papers of(List<Area> areas, PlanYear year, Words words) {
        Objects.requireNonNull(year, "year");
        check(List.copyOf(areas), year, words);
        return new NewPapers(List.copyOf(areas), year, words).papers();
    }

    private static void check(List<Area> areas, PlanYear year, Words words) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException(words.say(StartMessages.NO_AREA));
        }
        if (areas.size() > 1 && areas.stream().anyMatch(area -> area.getKind() == AreaKind.COUNTY)) {
            throw new IllegalArgumentException(words.say(StartMessages.COUNTY_AND_OTHER));
        }
        if (areas.stream().map(Area::getNation).distinct().count() > 1) {
            throw new IllegalArgumentException(words.say(StartMessages.TWO_NATIONS));
        }
        LocalDate lawFrom = areas.get(0).getNation() == Nation.WALES ? WALES_FROM : ENGLAND_FROM;
        if (year.getEve().isBefore(lawFrom)) {
            throw new IllegalArgumentException(words.say(StartMessages.NOT_ENCODED));
        }
        for (Area area : areas) {
            if (!area.isInForce(year.getFirst()) && !(area.getKind() == AreaKind.COUNTY && area.isInForce(year.getEve()))) {
                throw new IllegalArgumentException(area.getReplacedBy().isEmpty()
                        ? words.say(StartMessages.NOT_IN_USE, area.toString(), year.toString())
                        : words.say(StartMessages.REPLACED, area.toString(), year.toString(), words.list(area.getReplacedBy())));
            }
        }
    }

    private Papers papers() {
        boolean county = areas.get(0).getKind() == AreaKind.COUNTY;
        String names = words.and(areas.stream().map(Area::getName).toList());
        List<Body> bodies = new ArrayList<>(NewBodies.of(areas, year, words));
        bodies.add(Body.builder()
                .id(ElementId.of("strategy-group"))
                .name(TO_BE_WRITTEN)
                .kind(county ? BodyKind.COUNTY_STRATEGY_GROUP : BodyKind.STRATEGY_GROUP)
                .build());
        Papers.Builder papers = Papers.builder()
                .title(county
                        ? words.say(StartMessages.COUNTY_PAPERS, names, year.previous().toString())
                        : words.say(StartMessages.PAPERS, names, year.toString()))
                .partnership(partnership(names))
                .bodies(bodies)
                .records(Records.builder().build());
        if (county) {
            return papers.agreement(agreement(names)).build();
        }
        return papers
                .plan(NewPlan.of(words.say(StartMessages.PLAN, names, year.toString()), year, subjects()))
                .assessment(NewAssessment.of(
                        words.say(StartMessages.ASSESSMENT, names, year.previous().toString()), year, subjects()))
                .build();
    }

    private Partnership partnership(String names) {
        return Partnership.builder()
                .id(ElementId.of("partnership"))
                .name(words.say(StartMessages.PARTNERSHIP, names))
                .areas(areas.stream()
                        .map(area -> AreaUse.builder().code(area.getCode()).name(area.getName()).build())
                        .toList())
                .strategyGroup(ElementId.of("strategy-group"))
                .build();
    }

    private CommunitySafetyAgreement agreement(String names) {
        return CommunitySafetyAgreement.builder()
                .id(ElementId.of("agreement"))
                .title(words.say(StartMessages.AGREEMENT, names, year.previous().toString()))
                .inHand(InHand.WHOLE)
                .stage(Stage.DRAFT)
                .year(year.previous())
                .areas(AreaRegister.embedded().districts(areas.get(0), year.getEve()).stream()
                        .map(Area::getCode)
                        .toList())
                .jointWorking(subjects().stream()
                        .map(subject -> JointWorking.builder()
                                .id(ElementId.of("joint-working-" + subject.getWord()))
                                .text(TO_BE_WRITTEN)
                                .addServes(subject)
                                .build())
                        .toList())
                .build();
    }

    /** The aims of section 6(1) that are law when the plan is revised. */
    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>(List.of(Subject.CRIME_DISORDER, Subject.SUBSTANCE_MISUSE));
        if (!year.getEve().isBefore(LocalDate.of(2010, 4, 1))) {
            subjects.add(Subject.RE_OFFENDING);
        }
        if (!year.getEve().isBefore(LocalDate.of(2023, 1, 31))) {
            subjects.add(Subject.SERIOUS_VIOLENCE);
        }
        return subjects;
    }
}
