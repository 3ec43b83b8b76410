package org.communitysafety.csp.sound;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.assessment.StrategicAssessment;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Resource;
import org.communitysafety.csp.record.Event;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.record.Records;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.StrategyPoint;

/**
 * Moves the sound papers to another area, by its code and its names, wherever they name Exampleford and what belongs to it.
 *
 * @param code the code of the area
 * @param name its name
 * @param words what stands there, then what is to stand there, pair by pair, in that order
 */
record Renamed(String code, String name, List<String> words) {

    Papers of(Papers papers) {
        return Papers.builder()
                .like(papers)
                .title(papers.getTitle().map(this::words))
                .partnership(partnership(papers.getPartnership().orElseThrow()))
                .bodies(papers.getBodies().stream()
                        .map(one -> Body.builder().like(one).name(words(one.getName())).build())
                        .toList())
                .plan(plan(papers.getPlan().orElseThrow()))
                .assessment(assessment(papers.getAssessment().orElseThrow()))
                .seriousViolenceStrategy(papers.getSeriousViolenceStrategy().map(this::strategy))
                .records(records(papers.getRecords().orElseThrow()))
                .build();
    }

    private Partnership partnership(Partnership partnership) {
        return Partnership.builder()
                .like(partnership)
                .name(words(partnership.getName()))
                .areas(List.of(AreaUse.builder().code(code).name(name).build()))
                .build();
    }

    private Plan plan(Plan plan) {
        return Plan.builder()
                .like(plan)
                .title(words(plan.getTitle()))
                .resources(plan.getResources().stream()
                        .map(one -> Resource.builder().like(one).text(words(one.getText())).build())
                        .toList())
                .build();
    }

    private StrategicAssessment assessment(StrategicAssessment assessment) {
        return StrategicAssessment.builder().like(assessment).title(words(assessment.getTitle())).build();
    }

    private SeriousViolenceStrategy strategy(SeriousViolenceStrategy strategy) {
        return SeriousViolenceStrategy.builder()
                .like(strategy)
                .title(words(strategy.getTitle()))
                .replaces(strategy.getReplaces().map(this::words))
                .areas(List.of(code))
                .kinds(strategy.getKinds().stream()
                        .map(one -> KindIdentified.builder().like(one).text(words(one.getText())).build())
                        .toList())
                .exclusions(strategy.getExclusions().stream()
                        .map(one -> StrategyPoint.builder().like(one).text(words(one.getText())).build())
                        .toList())
                .build();
    }

    private Records records(Records records) {
        return Records.builder()
                .like(records)
                .protocols(records.getProtocols().stream()
                        .map(one -> Protocol.builder().like(one).title(words(one.getTitle())).build())
                        .toList())
                .publications(records.getPublications().stream()
                        .map(one -> Publication.builder()
                                .like(one)
                                .title(words(one.getTitle()))
                                .where(words(one.getWhere()))
                                .build())
                        .toList())
                .events(records.getEvents().stream()
                        .map(one -> Event.builder().like(one).text(words(one.getText())).build())
                        .toList())
                .build();
    }

    private Optional<String> words(Optional<String> text) {
        return text.map(this::words);
    }

    private String words(String text) {
        String renamed = text;
        for (int i = 0; i < words.size(); i += 2) {
            renamed = renamed.replace(words.get(i), words.get(i + 1));
        }
        return renamed;
    }
}
