package org.communitysafety.csp.authority;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.partner.BodyKind;

/**
 * One body that the law makes an authority of an area on a day: responsible by section 5(1), or specified by the 2022 Act.
 *
 * @param row the row of section 5(1), or of the specified authorities
 * @param kind the kind of body
 * @param name what a paper should write; where the lists do not tell which body it is, what it is in general
 * @param aliases other names that are its own
 * @param codes its codes, of the Office for National Statistics and of the NHS
 * @param identified whether it is known which body it is
 * @param certain whether it is known that the area has this authority
 * @param doubt a sentence on what is not known or assumed
 */
public record ExpectedAuthority(
        AuthorityRow row,
        BodyKind kind,
        String name,
        List<String> aliases,
        List<String> codes,
        boolean identified,
        boolean certain,
        Optional<String> doubt) {

    /** Keeps copies of the lists. */
    public ExpectedAuthority {
        aliases = List.copyOf(aliases);
        codes = List.copyOf(codes);
    }
}
