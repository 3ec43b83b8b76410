package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.report.Risk;

/** The risks, each with what is done about it; how likely, how bad, whose and which score only where the papers tell it of some. */
final class RiskPart {

    private RiskPart() {}

    /** A column beside risk and mitigation. */
    private record Column(String heading, Function<Risk, Optional<String>> of) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("Likelihood", Risk::getLikelihood), new Column("Impact", Risk::getImpact),
            new Column("Owner", Risk::getOwner), new Column("Score", Risk::getScore));

    static void put(Document.Builder to, Material material, Optional<CommitteeReport> report, Statements statements) {
        to.heading(1, ReportWords.RISKS);
        statements.put(to, Section.RISKS);
        List<Risk> risks = report.map(CommitteeReport::getRisks).orElse(List.of());
        List<Column> told = COLUMNS.stream().filter(column -> risks.stream().anyMatch(risk -> column.of().apply(risk).isPresent())).toList();
        List<String> headings = new ArrayList<>(List.of("Risk", "Mitigation"));
        told.forEach(column -> headings.add(column.heading()));
        Table.Builder table = Table.of(ReportWords.RISKS_CAPTION, headings.toArray(String[]::new)).withRowHeadings();
        for (Risk risk : risks) {
            List<String> cells = new ArrayList<>(List.of(risk.getDescription(), risk.getMitigation().orElse("")));
            told.forEach(column -> cells.add(column.of().apply(risk).orElse("")));
            table.row(cells.toArray(String[]::new));
        }
        to.table(table);
        material.lacking(to, "/reports", papers -> papers.getReports().stream().flatMap(one -> one.getRisks().stream()).toList(),
                ReportWords.SAY_RISKS);
    }
}
