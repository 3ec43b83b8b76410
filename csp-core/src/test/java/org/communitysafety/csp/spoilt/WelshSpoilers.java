package org.communitysafety.csp.spoilt;

import static org.communitysafety.csp.duty.Outcome.CONTRADICTED;
import static org.communitysafety.csp.duty.Outcome.FOR_JUDGEMENT;
import static org.communitysafety.csp.duty.Outcome.NOT_RECORDED;
import static org.communitysafety.csp.duty.Outcome.NOT_SHOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.plan.Strategy;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;

/** Spoilers of the Welsh rows: what spoils their English twins, on the papers of Exampleglyn; what comes of it is by hand. */
public final class WelshSpoilers {

    private WelshSpoilers() {}

    public static final List<Spoiler> ALL = List.of(
            // Section 6. Substance misuse need not stand in the plan, so its absence there is only asked about.
            crimeAndDisorder("CDA98-6-1-A-W"),
            crimeAndDisorder("SI2007-3076-R9-A"),
            same("CDA98-6-1-A-ASB-W").emptiesIt(),
            same("CDA98-6-1-A-IMPL-W").emptiesIt(),
            same("CDA98-6-1-B-W")
                    .gives(NOT_RECORDED)
                    .with("CDA98-6-1-B-ALCOHOL-W", NOT_RECORDED)
                    .with("CDA98-6-1-B-DRUGS-W", NOT_RECORDED)
                    .empties("CDA98-6-1-B-OTHER-W", "CDA98-6-1-B-IMPL-W"),
            same("CDA98-6-1-B-ALCOHOL-W").gives(NOT_RECORDED),
            same("CDA98-6-1-B-DRUGS-W").gives(NOT_RECORDED),
            same("CDA98-6-1-B-OTHER-W").emptiesIt(),
            same("CDA98-6-1-B-IMPL-W").emptiesIt(),
            same("SI2007-3076-R9-AA").gives(NOT_SHOWN).with("CDA98-6-1-C", NOT_SHOWN).empties("CDA98-6-1-C-IMPL"),
            same("SI2007-3076-R9-AB")
                    .gives(NOT_SHOWN)
                    .with("CDA98-6-1-D", NOT_SHOWN)
                    .empties("CDA98-6-1-D-I", "CDA98-6-1-D-II", "CDA98-6-1-D-IMPL"),
            // Regulation 4.
            same("SI2007-3076-R4-1").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R4-2-A").gives(NOT_RECORDED),
            same("SI2007-3076-R4-2-B").gives(NOT_RECORDED),
            same("SI2007-3076-R4-2-C").gives(NOT_RECORDED),
            same("SI2007-3076-R4-3-A").emptiesIt(),
            same("SI2007-3076-R4-3-B").gives(FOR_JUDGEMENT),
            // Regulations 5 to 7.
            same("SI2007-3076-R5-1").gives(CONTRADICTED),
            same("SI2007-3076-R6-A").gives(NOT_RECORDED),
            same("SI2007-3076-R6-B").gives(NOT_RECORDED),
            same("SI2007-3076-R6-C").gives(NOT_RECORDED),
            same("SI2007-3076-R6-D").gives(NOT_RECORDED),
            same("SI2007-3076-R6-E").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R6-F-CD").gives(NOT_RECORDED),
            same("SI2007-3076-R6-F-RO").gives(NOT_RECORDED),
            same("SI2007-3076-R6-F-SV").gives(NOT_RECORDED),
            same("SI2007-3076-R7-A-CD").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R7-A-RO").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R7-A-SV").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R7-B").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R7-B-SV").gives(NOT_SHOWN),
            Spoiler.of("SI2007-3076-R7-C", "no reason told for re-offending",
                            AssessmentSpoilers.analysis("ro", one -> one.reasons(Optional.empty())))
                    .in(SoundWales.of2025())
                    .gives(FOR_JUDGEMENT),
            same("SI2007-3076-R7-C-SV").gives(NOT_SHOWN),
            same("SI2007-3076-R7-D").gives(CONTRADICTED),
            same("SI2007-3076-R7-D-CD").emptiesIt(),
            same("SI2007-3076-R7-D-RO").emptiesIt(),
            same("SI2007-3076-R7-D-SV").emptiesIt(),
            same("SI2007-3076-R7-E").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R7-E-CD").emptiesIt(),
            same("SI2007-3076-R7-E-RO").emptiesIt(),
            same("SI2007-3076-R7-E-SV").emptiesIt(),
            same("SI2007-3076-R7-F").gives(FOR_JUDGEMENT),
            // Regulations 8 and 9.
            same("SI2007-3076-R8-1").gives(CONTRADICTED),
            same("SI2007-3076-R8-2").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R8-3").gives(NOT_RECORDED),
            Spoiler.of("SI2007-3076-R9-A-OLD", "strategies on crime and disorder for five years",
                            fiveYears(Subject.CRIME_DISORDER))
                    .in(SoundWales.of2011())
                    .gives(CONTRADICTED),
            Spoiler.of("SI2007-3076-R9-AA-OLD", "strategies on re-offending for five years", fiveYears(Subject.RE_OFFENDING))
                    .in(SoundWales.of2011())
                    .gives(CONTRADICTED),
            same("SI2007-3076-R9-B").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R9-C").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R9-D").gives(NOT_SHOWN),
            same("SI2007-3076-R9-E").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R9-F-R10").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R9-F-R11").gives(NOT_SHOWN),
            same("SI2007-3076-R9-F-R12").gives(NOT_SHOWN),
            // Regulations 10 and 12.
            same("SI2007-3076-R10-1-A-CD").gives(NOT_RECORDED),
            same("SI2007-3076-R10-1-A-RO").gives(NOT_RECORDED),
            same("SI2007-3076-R10-1-A-SV").gives(NOT_RECORDED),
            same("SI2007-3076-R10-1-B-CD").gives(NOT_RECORDED),
            same("SI2007-3076-R10-1-B-RO").gives(NOT_RECORDED),
            same("SI2007-3076-R10-1-B-SV").gives(NOT_RECORDED),
            same("SI2007-3076-R10-2-A").emptiesIt(),
            same("SI2007-3076-R10-2-B").emptiesIt(),
            same("SI2007-3076-R10-3").gives(NOT_RECORDED),
            same("SI2007-3076-R10-4-A")
                    .gives(FOR_JUDGEMENT)
                    .with("SI2007-3076-R10-4-B", FOR_JUDGEMENT)
                    .with("SI2007-3076-R10-4-C-I", FOR_JUDGEMENT)
                    .with("SI2007-3076-R10-4-C-II", FOR_JUDGEMENT),
            same("SI2007-3076-R10-4-B").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R10-4-C-I").gives(NOT_RECORDED),
            same("SI2007-3076-R10-4-C-II").gives(NOT_RECORDED),
            same("SI2007-3076-R12").gives(FOR_JUDGEMENT),
            same("SI2007-3076-R12-REACH").emptiesIt());

    private static Spoiler crimeAndDisorder(String duty) {
        return same(duty)
                .with("CDA98-6-1-A-W", NOT_SHOWN)
                .with("SI2007-3076-R9-A", NOT_SHOWN)
                .empties("CDA98-6-1-A-ASB-W", "CDA98-6-1-A-IMPL-W");
    }

    /** Takes away what spoils the English twin; of what comes of it there nothing is kept. */
    private static Spoiler same(String welsh) {
        String english = Twins.inEngland(welsh);
        return Stream.of(Section6Spoilers.ALL, InformationSharingSpoilers.ALL, AssessmentSpoilers.ALL, PlanSpoilers.ALL,
                        EngagementSpoilers.ALL)
                .flatMap(List::stream)
                .filter(spoiler -> spoiler.duty().equals(english))
                .map(spoiler -> Spoiler.of(welsh, spoiler.name(), spoiler.change()).in(SoundWales.of2025()))
                .findFirst()
                .orElseThrow();
    }

    private static Change fiveYears(Subject subject) {
        Period five = Period.builder()
                .from(PartialDate.parse("2011-04-01")).to(PartialDate.parse("2016-03-31")).build();
        return Change.plan((plan, was) -> plan.strategies(Change.where(was.getStrategies(),
                one -> Subject.withWider(one.getServes()).contains(subject),
                one -> Strategy.builder().like(one).period(five).build())));
    }
}
