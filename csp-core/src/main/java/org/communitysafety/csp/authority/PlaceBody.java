package org.communitysafety.csp.authority;

import java.util.Optional;
import org.communitysafety.csp.partner.BodyKind;

/**
 * A body of an area on a day.
 *
 * @param kind the kind of body
 * @param name its name; where the lists do not tell which body it is, what it is in general
 * @param role what it is to the partnership
 * @param provision where the law gives it that role: {@code CDA 1998 s.5(1)(a)}
 * @param link the address of that text
 * @param identified whether it is known which body it is
 * @param certain whether it is known that it has that role in the area
 * @param doubt a sentence on what is not known or assumed
 */
public record PlaceBody(
        BodyKind kind,
        String name,
        PlaceRole role,
        String provision,
        String link,
        boolean identified,
        boolean certain,
        Optional<String> doubt) {

    static PlaceBody of(ExpectedAuthority authority) {
        return new PlaceBody(
                authority.kind(),
                authority.name(),
                PlaceRole.RESPONSIBLE_AUTHORITY,
                "CDA 1998 " + authority.row().getProvision(),
                authority.row().getLink(),
                authority.identified(),
                authority.certain(),
                authority.doubt());
    }
}
