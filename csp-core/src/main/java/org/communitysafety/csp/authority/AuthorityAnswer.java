package org.communitysafety.csp.authority;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.partner.Body;

/**
 * What the papers tell of one responsible authority, or of one body that they give that role though it could not hold it.
 *
 * @param row the row of section 5(1), or of the specified authorities; empty for a body of a kind that the subsection never had
 * @param name the authority, as a paper should write it; for a body that could not hold the role, as the papers write it
 * @param expected the authority; empty for a body that could not hold the role
 * @param standing the answer
 * @param evidence the bodies of the papers that it rests on, in their order
 * @param message a sentence for the officer who keeps the papers
 * @param remedy what to write; empty if nothing needs to be
 * @param notShown how many more bodies it rests on that its reader may not be shown; none as it is found
 */
public record AuthorityAnswer(
        Optional<AuthorityRow> row,
        String name,
        Optional<ExpectedAuthority> expected,
        AuthorityStanding standing,
        List<Body> evidence,
        String message,
        Optional<String> remedy,
        int notShown) {

    /** Keeps a copy of the evidence. */
    public AuthorityAnswer {
        evidence = List.copyOf(evidence);
    }

    /** An answer as it is found, of which everything may be shown. */
    public AuthorityAnswer(
            Optional<AuthorityRow> row,
            String name,
            Optional<ExpectedAuthority> expected,
            AuthorityStanding standing,
            List<Body> evidence,
            String message,
            Optional<String> remedy) {
        this(row, name, expected, standing, evidence, message, remedy, 0);
    }
}
