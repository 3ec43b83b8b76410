package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.time.PlanYear;

/** Spoilers of regulations 3, 13, 15 and 16, of their twins in Wales, and of section 6(8). */
public final class GroupSpoilers {

    private GroupSpoilers() {}

    public static final List<Spoiler> ALL = all();

    private static List<Spoiler> all() {
        List<Spoiler> all = new ArrayList<>();
        all.addAll(strategyGroup("SI2007-1830-", SoundPapers.of2025(), SoundPapers.of2008()));
        all.addAll(strategyGroup("SI2007-3076-", SoundWales.of2025(), SoundWales.of2008()));
        for (String letters : List.of("cd", "ro", "sm", "sv")) {
            all.add(dropped("SI2007-1830-R13-" + letters.toUpperCase(Locale.ROOT), "help-" + letters, NOT_RECORDED));
        }
        for (String letters : List.of("cd", "ro", "sv")) {
            all.add(dropped("SI2007-3076-R11-" + letters.toUpperCase(Locale.ROOT), "help-" + letters, NOT_RECORDED)
                    .in(SoundWales.of2025()));
        }
        all.add(dropped("SI2007-1830-R15", "guidance", FOR_JUDGEMENT));
        all.add(dropped("SI2007-3076-R13", "guidance-joint", NOT_RECORDED).in(SoundWales.of2008()));
        all.add(dropped("SI2007-3076-R13-A", "guidance-joint", FOR_JUDGEMENT).in(SoundWales.of2025()));
        all.add(dropped("SI2007-3076-R13-B", "guidance", FOR_JUDGEMENT).in(SoundWales.of2025()));
        all.add(undated("SI2007-1830-R16").in(SoundPapers.of2008()));
        all.add(undated("SI2007-3076-R14").in(SoundWales.of2008()));
        all.add(dropped("CDA98-6-8", "review", FOR_JUDGEMENT));
        all.add(dropped("CDA98-6-8-W", "review", FOR_JUDGEMENT).in(SoundWales.of2025()));
        return all;
    }

    private static List<Spoiler> strategyGroup(String prefix, Papers now, Papers first) {
        return List.of(
                Spoiler.of(prefix + "R3-1", "the group is said to be the county's", body("group",
                                one -> one.kind(BodyKind.COUNTY_STRATEGY_GROUP)))
                        .in(now)
                        .gives(FOR_JUDGEMENT),
                Spoiler.of(prefix + "R3-2", "one member only", without("member-police")).in(now).gives(FOR_JUDGEMENT),
                Spoiler.of(prefix + "R3-3", "the company took no part", member("member-joint",
                                one -> one.appointedBy(List.of(ElementId.of("probation")))))
                        .in(twoProviders(now))
                        .gives(FOR_JUDGEMENT),
                dropped(prefix + "R3-5", "spending", NOT_RECORDED).in(now),
                Spoiler.of(prefix + "R3-OLD-2", "no members", partnership(one -> one.members(List.of())))
                        .in(first)
                        .gives(NOT_RECORDED)
                        .with(prefix + "R3-OLD-3", NOT_RECORDED),
                Spoiler.of(prefix + "R3-OLD-3", "no elected member", without("member-elected")).in(first).gives(NOT_RECORDED),
                dropped(prefix + "R3-OLD-4", "chair", FOR_JUDGEMENT).in(first),
                dropped(prefix + "R3-OLD-7", "skills", NOT_RECORDED).in(first));
    }

    /** The papers of a plan for 2016-17, when a company provided probation services beside the National Probation Service. */
    public static Papers twoProviders(Papers papers) {
        return body("probation", one -> one.name("National Probation Service"))
                .and(Change.papers(builder -> builder.addBodies(Body.builder()
                        .id(ElementId.of("company"))
                        .name("The Community Rehabilitation Company")
                        .kind(BodyKind.PROBATION)
                        .addRoles(BodyRole.builder().role(StatutoryRole.RESPONSIBLE_AUTHORITY).build())
                        .build())))
                .and(partnership(one -> one.addMembers(GroupMember.builder()
                        .id(ElementId.of("member-joint"))
                        .name("The head of probation")
                        .appointedBy(List.of(ElementId.of("probation"), ElementId.of("company")))
                        .build())))
                .and(Change.plan((plan, was) -> plan.year(new PlanYear(2016))))
                .apply(papers);
    }

    private static Spoiler undated(String duty) {
        return Spoiler.of(duty, "the plan has no date", Change.plan((plan, was) -> plan.date(Optional.empty()))).emptiesIt();
    }

    private static Spoiler dropped(String duty, String event, Outcome outcome) {
        return Spoiler.of(duty, "no record of " + event, Change.records((records, was) ->
                        records.events(Change.without(was.getEvents(), event))))
                .gives(outcome);
    }

    public static Change event(String id, UnaryOperator<Event.Builder> set) {
        return Change.records((records, was) -> records.events(Change.with(was.getEvents(), id,
                one -> set.apply(Event.builder().like(one)).build())));
    }

    public static Change partnership(UnaryOperator<Partnership.Builder> set) {
        return papers -> Papers.builder()
                .like(papers)
                .partnership(set.apply(Partnership.builder().like(papers.getPartnership().orElseThrow())).build())
                .build();
    }

    public static Change without(String... members) {
        return papers -> partnership(one -> one.members(
                        Change.without(papers.getPartnership().orElseThrow().getMembers(), members))).apply(papers);
    }

    public static Change member(String id, UnaryOperator<GroupMember.Builder> set) {
        return papers -> partnership(one -> one.members(Change.with(
                        papers.getPartnership().orElseThrow().getMembers(), id,
                        member -> set.apply(GroupMember.builder().like(member)).build()))).apply(papers);
    }

    public static Change body(String id, UnaryOperator<Body.Builder> set) {
        return papers -> Papers.builder()
                .like(papers)
                .bodies(Change.with(papers.getBodies(), id, one -> set.apply(Body.builder().like(one)).build()))
                .build();
    }
}
