package org.communitysafety.csp.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.record.Publication;
import org.communitysafety.csp.statute.StrategyPublications;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.violence.AuthorityConsulted;
import org.communitysafety.csp.violence.KindIdentified;
import org.communitysafety.csp.violence.LeaveOutCheck;
import org.communitysafety.csp.violence.LeaveOutHead;
import org.communitysafety.csp.violence.SeriousViolenceStrategy;
import org.communitysafety.csp.violence.StrategyPoint;
import org.communitysafety.csp.violence.ViolenceKind;

/**
 * What the papers tell of serious violence under the duty of 2022: one strategy at a glance. It is not an answer to a duty,
 * and says nothing of the strategy on serious violence that stands in the partnership plan.
 *
 * @param strategy the strategy; empty if it is not among the papers
 * @param whollyRead whether all of the strategy that is in the file could be read
 * @param elsewhere other documents that the papers say have it, by title
 * @param kinds the kinds of serious violence that it identifies
 * @param namedByTheAct kinds that the Act names and that it does not identify; it need not, where they are not serious there
 * @param causes the causes, of all kinds together and then of each
 * @param cohorts the groups of people most affected
 * @param dataGaps gaps in the data
 * @param exclusions what it leaves to other strategies
 * @param consulted who was consulted
 * @param publications how it was published
 * @param published the day on which it was published, the first of several
 * @param lastDayToSend the last of the seven days that begin on that day
 * @param leaveOutsChecked the heads under which it was checked for what must be left out; never what was
 * @param notShown how many more elements it is told from that its reader may not be shown; none as it is put together
 */
public record SeriousViolenceCoverage(
        Optional<SeriousViolenceStrategy> strategy,
        boolean whollyRead,
        Set<String> elsewhere,
        List<KindIdentified> kinds,
        Set<ViolenceKind> namedByTheAct,
        List<StrategyPoint> causes,
        List<StrategyPoint> cohorts,
        List<StrategyPoint> dataGaps,
        List<StrategyPoint> exclusions,
        List<AuthorityConsulted> consulted,
        List<Publication> publications,
        Optional<PartialDate> published,
        Optional<LocalDate> lastDayToSend,
        Set<LeaveOutHead> leaveOutsChecked,
        int notShown) {

    private static final String DUTY = "PCSCA22-8-1";

    /** What the reviewed papers tell; empty if the duty was not in force on the day asked. */
    public static Optional<SeriousViolenceCoverage> of(Review review) {
        return review.finding(DUTY).map(asked -> of(review.papers(),
                review.options().unread().in(List.of("/seriousViolenceStrategy")).isEmpty()));
    }

    private static SeriousViolenceCoverage of(Papers papers, boolean whollyRead) {
        Optional<SeriousViolenceStrategy> strategy = papers.getSeriousViolenceStrategy();
        List<KindIdentified> kinds = strategy.map(SeriousViolenceStrategy::getKinds).orElse(List.of());
        Set<ViolenceKind> named = EnumSet.noneOf(ViolenceKind.class);
        for (ViolenceKind kind : ViolenceKind.values()) {
            if (strategy.isPresent() && kind.isNamedByTheAct() && kinds.stream().noneMatch(one -> one.getKind() == kind)) {
                named.add(kind);
            }
        }
        List<StrategyPoint> causes = new ArrayList<>(strategy.map(SeriousViolenceStrategy::getCauses).orElse(List.of()));
        kinds.forEach(kind -> causes.addAll(kind.getCauses()));
        Set<LeaveOutHead> checked = EnumSet.noneOf(LeaveOutHead.class);
        strategy.map(SeriousViolenceStrategy::getChecks).orElse(List.of()).stream()
                .map(LeaveOutCheck::getHead)
                .forEach(checked::add);
        return new SeriousViolenceCoverage(
                strategy,
                whollyRead,
                elsewhere(papers),
                kinds,
                named,
                causes,
                strategy.map(SeriousViolenceStrategy::getCohorts).orElse(List.of()),
                strategy.map(SeriousViolenceStrategy::getDataGaps).orElse(List.of()),
                strategy.map(SeriousViolenceStrategy::getExclusions).orElse(List.of()),
                strategy.map(SeriousViolenceStrategy::getConsulted).orElse(List.of()),
                StrategyPublications.done(papers),
                StrategyPublications.firstDay(papers),
                StrategyPublications.lastDay(papers),
                checked,
                0);
    }

    private static Set<String> elsewhere(Papers papers) {
        List<Paper> all = new ArrayList<>();
        papers.getPlan().ifPresent(all::add);
        papers.getAssessment().ifPresent(all::add);
        papers.getAgreement().ifPresent(all::add);
        papers.getSeriousViolenceStrategy().ifPresent(all::add);
        all.addAll(papers.getReports());
        Set<String> documents = new LinkedHashSet<>();
        for (Paper paper : all) {
            for (Statement statement : paper.getStatements()) {
                if (statement.getSays() == Standing.ELSEWHERE && statement.getAbout().stream()
                        .map(Topic::getSubject)
                        .anyMatch(Optional.of(Subject.SERIOUS_VIOLENCE)::equals)) {
                    statement.getDocument().ifPresent(documents::add);
                }
            }
        }
        return documents;
    }
}
