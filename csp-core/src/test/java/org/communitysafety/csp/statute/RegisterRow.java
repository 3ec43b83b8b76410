package org.communitysafety.csp.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A row of the register of duties, as register.csv beside this class has it. */
record RegisterRow(
        String id,
        String instrument,
        String provision,
        LocalDate from,
        Optional<LocalDate> to,
        String nation,
        String areas,
        String subject,
        String visibility,
        String check,
        String strength,
        String path) {

    static List<RegisterRow> all() {
        try (InputStream in = RegisterRow.class.getResourceAsStream("register.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(RegisterRow::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RegisterRow of(String[] cells) {
        return new RegisterRow(cells[0], cells[1], cells[2], LocalDate.parse(cells[3]),
                cells[4].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[4])),
                cells[5], cells[6], cells[7], cells[8], cells[9], cells[10], cells[11]);
    }

    @Override
    public String toString() {
        return id;
    }
}
