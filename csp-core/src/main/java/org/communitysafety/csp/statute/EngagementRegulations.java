package org.communitysafety.csp.statute;

import static org.communitysafety.csp.duty.Concern.ENGAGEMENT;
import static org.communitysafety.csp.duty.Concern.PUBLICATION;
import static org.communitysafety.csp.element.Subject.CRIME_DISORDER;
import static org.communitysafety.csp.element.Subject.RE_OFFENDING;
import static org.communitysafety.csp.element.Subject.SERIOUS_VIOLENCE;
import static org.communitysafety.csp.element.Subject.SUBSTANCE_MISUSE;
import static org.communitysafety.csp.law.Bearer.STRATEGY_GROUP;

import java.util.List;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.record.ViewsOn;
import org.communitysafety.csp.time.PlanYear;

/**
 * Regulations 12 and 14 in England, 10 and 12 in Wales: the views of local people, the public meeting, and the summary of the
 * plan.
 */
final class EngagementRegulations {

    private static final List<String> CONSULTATIONS = List.of("/records/consultations");
    private static final List<String> MEETINGS = List.of("/records/meetings", "/bodies", "/partnership/strategyGroup");
    private static final List<String> NEWS = List.of("/records/publications", "/records/meetings", "/bodies", "/partnership/strategyGroup");
    private static final List<String> SUMMARIES = List.of("/records/publications");

    private EngagementRegulations() {}

    // Regulation 12(1), in Wales 10(1): views on levels and patterns, and on what to put first.

    static final Rule VIEWS_ON_LEVELS_CD = levels("CD", CRIME_DISORDER);
    static final Rule VIEWS_ON_LEVELS_RO = levels("RO", RE_OFFENDING);
    static final Rule VIEWS_ON_LEVELS_SM = levels("SM", SUBSTANCE_MISUSE);
    static final Rule VIEWS_ON_LEVELS_SV = levels("SV", SERIOUS_VIOLENCE);

    static final Rule VIEWS_ON_PRIORITIES_CD = priorities("CD", CRIME_DISORDER);
    static final Rule VIEWS_ON_PRIORITIES_RO = priorities("RO", RE_OFFENDING);
    static final Rule VIEWS_ON_PRIORITIES_SM = priorities("SM", SUBSTANCE_MISUSE);
    static final Rule VIEWS_ON_PRIORITIES_SV = priorities("SV", SERIOUS_VIOLENCE);

    // Regulation 12(2) and (3), in Wales 10(2) and (3): whom to ask, and what others asked.

    static final Rule WIDE_SPREAD = Rule.inBoth(law -> law.numbered("R12-2-A", "R10-2-A", "Consult a wide spread of groups")
            .of(STRATEGY_GROUP)
            .under(law.regulation("12(2)(a)", "10(2)(a)"))
            .must("provide, so far as is reasonable, for consulting those who speak for many different groups and people in "
                    + "the area")
            .from(law.start(), law.nation())
            .concerning(ENGAGEMENT)
            .judgedFrom(new Showing("groups of many kinds that were consulted", CONSULTATIONS, Consultations::groups))
            .told(Topic.CONSULTATION)
            .onTheDayOf(Consultations::days)
            .asking("Which groups were consulted, and do they speak for many different groups and people in the area?")
            .said());

    static final Rule PARTICULARLY_AFFECTED =
            Rule.inBoth(law -> law.numbered("R12-2-B", "R10-2-B", "Consult groups particularly affected")
                    .of(STRATEGY_GROUP)
                    .under(law.regulation("12(2)(b)", "10(2)(b)"))
                    .must("provide, so far as is reasonable, for consulting those who speak for groups or people likely to "
                            + "be particularly affected by the plan")
                    .from(law.start(), law.nation())
                    .concerning(ENGAGEMENT)
                    .judgedFrom(new Showing("groups that the plan particularly affects, and that were consulted",
                            CONSULTATIONS, Consultations::affected))
                    .told(Topic.CONSULTATION)
                    .onTheDayOf(Consultations::days)
                    .asking("Which groups does the plan particularly affect, and were those who speak for them consulted?")
                    .said());

    static final Rule OTHER_CONSULTATION = Rule.inBoth(law -> law.numbered("R12-3", "R10-3", "Regard to other consultation")
            .of(STRATEGY_GROUP)
            .under(law.regulation("12(3)", "10(3)"))
            .mustHaveRegardTo("other consultation that the responsible authorities carry out on the same matters")
            .from(law.start(), law.nation())
            .concerning(ENGAGEMENT)
            .shownBy(new Showing("other consultation of the responsible authorities that was taken into account",
                    CONSULTATIONS, Consultations::others))
            .told(Topic.CONSULTATION)
            .onTheDayOf(Consultations::days)
            .asking("Which other consultation of the responsible authorities was taken into account?")
            .said());

    // Regulation 12(4), in Wales 10(4): the public meeting in each year. The changes of 2011 left it in place.

    static final Rule PUBLIC_MEETING = Rule.inBoth(law -> law.numbered("R12-4-A", "R10-4-A", "Public meeting each year")
            .of(STRATEGY_GROUP)
            .under(law.regulation("12(4)(a)", "10(4)(a)"))
            .must("provide for at least one public meeting of its own during each year")
            .from(law.start(), law.nation())
            .concerning(ENGAGEMENT)
            .computedFrom(new Showing("a public meeting of the strategy group, dated in the plan's year", MEETINGS,
                    PublicMeetings::inTheYear))
            .told(Topic.PUBLIC_MEETING)
            .onTheDayOf(PublicMeetings::days)
            .by(dossier -> dossier.year().map(PlanYear::getLast))
            .doubting("That a meeting was called off does not say that no other was held, so it is for a person.")
            .asking("On which day in the plan's year does the strategy group hold a public meeting?")
            .said());

    static final Rule SENIOR_ATTENDANCE = Rule.inBoth(law -> law
            .numbered("R12-4-B", "R10-4-B", "Senior attendance from each authority")
            .of(STRATEGY_GROUP)
            .under(law.regulation("12(4)(b)", "10(4)(b)"))
            .must("provide for people in a senior position in each responsible authority to attend those meetings")
            .from(law.start(), law.nation())
            .concerning(ENGAGEMENT)
            .computedFrom(new Showing("somebody in a senior position from every responsible authority at the public meeting",
                    MEETINGS, PublicMeetings::seniorPeople))
            .onTheDayOf(PublicMeetings::days)
            .limbOf(law.id("R12-4-A", "R10-4-A"))
            .by(dossier -> dossier.year().map(PlanYear::getLast))
            .asking("Who attended the public meeting from each responsible authority, and in what post?")
            .said());

    static final Rule NEWS_BEFORE = news("4-C-I", "Publicise when meetings are held", "(4)(c)(i)",
            "when the meetings are held", "a notice of the public meeting", Published.MEETING_NOTICE);

    static final Rule NEWS_AFTER = news("4-C-II", "Publicise what meetings discussed", "(4)(c)(ii)",
            "what was discussed at the meetings", "notes of the public meeting, made available", Published.MEETING_NOTES);

    // Regulation 14, in Wales 12: a summary of the plan. The whole plan need not be published.

    static final Rule SUMMARY = Rule.inBoth(law -> law.numbered("R14", "R12", "Publish a summary of the plan")
            .of(STRATEGY_GROUP)
            .under(law.regulation("14", "12"))
            .must("publish in the area a summary of the partnership plan")
            .from(law.start(), law.nation())
            .concerning(PUBLICATION)
            .shownBy(PlanInHand.noDraft(
                    new Showing("a published summary of the plan, with where and when", SUMMARIES, Summaries::published)))
            .told(Topic.SUMMARY)
            .onTheDayOf(Summaries::days)
            .asking("Where, when and in what forms was a summary of the plan published in the area?")
            .said());

    static final Rule SUMMARY_REACHES = Rule.inBoth(law -> law
            .numbered("R14-REACH", "R12-REACH", "Summary aimed at many groups")
            .of(STRATEGY_GROUP)
            .under(law.regulation("14", "12"))
            .mustHaveRegardTo("the need for the form of the summary to reach as many different groups and people in the area as "
                    + "is reasonable")
            .from(law.start(), law.nation())
            .concerning(PUBLICATION)
            .judgedFrom(new Showing("the forms of the summary, and whom they are for", SUMMARIES, Summaries::reach))
            .told(Topic.SUMMARY)
            .onTheDayOf(Summaries::days)
            .asking("In what forms was the summary published, and which groups and people do they reach?")
            .said());

    static final List<Rule> ALL = List.of(
            VIEWS_ON_LEVELS_CD, VIEWS_ON_LEVELS_RO, VIEWS_ON_LEVELS_SM, VIEWS_ON_LEVELS_SV,
            VIEWS_ON_PRIORITIES_CD, VIEWS_ON_PRIORITIES_RO, VIEWS_ON_PRIORITIES_SM, VIEWS_ON_PRIORITIES_SV,
            WIDE_SPREAD, PARTICULARLY_AFFECTED, OTHER_CONSULTATION,
            PUBLIC_MEETING, SENIOR_ATTENDANCE, NEWS_BEFORE, NEWS_AFTER,
            SUMMARY, SUMMARY_REACHES);

    private static Rule levels(String suffix, Subject subject) {
        return views("1-A-" + suffix, "Seek views on levels of " + subject.getName(), "(1)(a)", subject,
                "the levels and patterns of " + subject.getName() + " in the area", ViewsOn.LEVELS_AND_PATTERNS);
    }

    private static Rule priorities(String suffix, Subject subject) {
        return views("1-B-" + suffix, "Seek views on priorities for " + subject.getName(), "(1)(b)", subject,
                "what the responsible authorities should prioritise on " + subject.getName(),
                ViewsOn.PRIORITIES);
    }

    private static Rule views(String id, String title, String paragraph, Subject subject, String what, ViewsOn on) {
        return Rule.on(subject, law -> law.numbered("R12-" + id, "R10-" + id, title)
                .of(STRATEGY_GROUP)
                .under(law.regulation("12" + paragraph, "10" + paragraph))
                .must("have arrangements to get the views of people and bodies who live or work in the area on " + what)
                .from(law.start(subject), law.nation())
                .concerning(ENGAGEMENT)
                .shownBy(new Showing("a consultation on " + what + ", with its method, dates and who was asked",
                        CONSULTATIONS, (dossier, day, look) -> Consultations.views(dossier, subject, on, look)))
                .told(Topic.CONSULTATION)
                .on(subject)
                .onTheDayOf(dossier -> Consultations.days(dossier, subject, on))
                .asking("How and when were people who live or work in the area asked about " + what + "?")
                .said());
    }

    private static Rule news(String id, String title, String paragraph, String of, String words, Published kind) {
        return Rule.inBoth(law -> law.numbered("R12-" + id, "R10-" + id, title)
                .of(STRATEGY_GROUP)
                .under(law.regulation("12" + paragraph, "10" + paragraph))
                .must("provide for the steps it thinks fit to tell people who live or work in the area, and others "
                        + "interested, " + of)
                .from(law.start(), law.nation())
                .concerning(ENGAGEMENT)
                .shownBy(new Showing(words, NEWS, (dossier, on, look) -> PublicMeetings.news(dossier, kind, look)))
                .onTheDayOf(PublicMeetings::days)
                .limbOf(law.id("R12-4-A", "R10-4-A"))
                .by(dossier -> dossier.year().map(PlanYear::getLast))
                .asking("How do people in the area learn " + of + "?")
                .said());
    }
}
