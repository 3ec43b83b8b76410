package org.communitysafety.csp.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row of the register of duties, which stands whole beside the tests: one limb of the law, as it was researched. */
record RegisterRow(
        String id,
        String instrument,
        String provision,
        String kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String nation,
        String areas,
        String bound,
        String subject,
        String visibility,
        String check,
        String path,
        String confidence,
        String strength,
        String succeeds) {

    private static final Set<String> DUTIES = Set.of("duty", "condition", "consider", "historical");

    /** Where the register is not followed, with what the text of the law has instead: id, column, its cell, ours, reason. */
    private static final List<List<String>> DISAGREEMENTS = table("disagreements.csv");

    private static final List<RegisterRow> ALL = read();

    static List<RegisterRow> all() {
        return ALL;
    }

    /** The row with that id. */
    static RegisterRow of(String id) {
        return ALL.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    /** Whether it asks something of somebody, and its text was read, whole or in part. */
    boolean isReadDuty() {
        return DUTIES.contains(kind) && isRead();
    }

    /** Whether its text was read, whole or in part. */
    boolean isRead() {
        return confidence.equals("full") || confidence.equals("part");
    }

    private static List<RegisterRow> read() {
        List<List<String>> rows = table("register.csv");
        List<String> names = rows.get(0);
        return rows.stream().skip(1).map(cells -> of(names, cells)).toList();
    }

    private static List<List<String>> table(String file) {
        try (InputStream in = RegisterRow.class.getResourceAsStream(file)) {
            return cells(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RegisterRow of(List<String> names, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), cells.get(i));
        }
        DISAGREEMENTS.stream().filter(one -> one.get(0).equals(row.get("id"))).forEach(one -> {
            assertThat(row.get(one.get(1))).as("the register of %s", one).isEqualTo(one.get(2));
            row.put(one.get(1), one.get(3));
        });
        return new RegisterRow(row.get("id"), row.get("instrument"), row.get("provision"), row.get("kind"),
                day(row.get("in_force_from")), day(row.get("in_force_to")), row.get("nation"), row.get("areas"),
                row.get("bound"), row.get("subject"), row.get("visibility"), row.get("check"), row.get("legislation_path"),
                row.get("confidence"), row.get("strength"), row.get("succeeds"));
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    /** The cells of RFC 4180, row by row. */
    private static List<List<String>> cells(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    @Override
    public String toString() {
        return id;
    }
}
