package org.communitysafety.csp.io.map;

import java.util.Optional;
import org.communitysafety.csp.io.mapping.SheetField;
import org.communitysafety.csp.report.Risk;

/** The risks of the rows: found again in the committee report, or new. */
final class RiskRows {

    private final Shelves shelves;
    private final RowKey key;

    RiskRows(Shelves shelves, RowKey key) {
        this.shelves = shelves;
        this.key = key;
    }

    /** Takes the risk of a row, if it has one. */
    void take(RowCells cells) {
        Optional<MappedColumn> column = cells.column(SheetField.RISK_DESCRIPTION);
        Optional<String> text = column.flatMap(one -> key.text(cells, one, "risk"));
        if (text.isEmpty()) {
            return;
        }
        String known = Keys.alone(text.get());
        if (key.isRefused(known, shelves.risks(), cells, column.get(), RowKey.Of.RISK)) {
            return;
        }
        Risk base = shelves.risks().find(known).orElseGet(() -> Risk.builder().id(shelves.ids().of("risk", text.get())).description(text.get()).build());
        Risk.Builder risk = Risk.builder().like(base).description(text.get());
        if (cells.has(SheetField.RISK_MITIGATION)) {
            risk.mitigation(cells.text(SheetField.RISK_MITIGATION));
        }
        if (cells.has(SheetField.RISK_LIKELIHOOD)) {
            risk.likelihood(cells.text(SheetField.RISK_LIKELIHOOD));
        }
        if (cells.has(SheetField.RISK_IMPACT)) {
            risk.impact(cells.text(SheetField.RISK_IMPACT));
        }
        if (cells.has(SheetField.RISK_OWNER)) {
            risk.owner(cells.text(SheetField.RISK_OWNER));
        }
        if (cells.has(SheetField.RISK_SCORE)) {
            risk.score(cells.text(SheetField.RISK_SCORE));
        }
        Risk now = risk.extensions(new Kept(base.getExtensions(), shelves.stamp()).extensions()).build();
        shelves.risks().put(known, now, cells.place(column.get()));
    }
}
