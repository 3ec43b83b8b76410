package org.communitysafety.csp.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.law.InForce;

/**
 * The first and last day of a duty, as a person read them in the instruments, apart from the register.
 *
 * @param id its id
 * @param law the days
 */
record Switch(String id, InForce law) {

    private static final List<Switch> ALL = read();

    static List<Switch> all() {
        return ALL;
    }

    /** That of the duty with that id. */
    static Optional<Switch> of(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The register's row. */
    RegisterRow row() {
        return RegisterRow.of(id);
    }

    private static List<Switch> read() {
        try (InputStream in = Switch.class.getResourceAsStream("switches.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Switch(cells[0], new InForce(LocalDate.parse(cells[1]),
                            cells[2].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[2])))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
