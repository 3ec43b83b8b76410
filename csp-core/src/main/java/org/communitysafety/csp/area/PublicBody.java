package org.communitysafety.csp.area;

import java.util.List;
import java.util.Optional;

/**
 * A police area, fire and rescue authority or health body.
 *
 * @param code its code of the Office for National Statistics; empty where it has none
 * @param kind what it is
 * @param name what a paper should write to name the legal body: "the Chief Constable of Kent (Kent Police)"
 * @param officialName the name in the list it was read from: "Kent"
 * @param aliases other names that are its own: of the force, of the service, in Welsh
 * @param otherCodes further codes: of the NHS, and of the same board before its code changed
 * @param nameCertain whether {@code name} is the name of the legal body; false where the lists give only the area or the
 *     service, as for most fire and rescue authorities
 */
public record PublicBody(
        Optional<String> code,
        PublicBodyKind kind,
        String name,
        String officialName,
        List<String> aliases,
        List<String> otherCodes,
        boolean nameCertain) {

    /** Keeps copies of the lists. */
    public PublicBody {
        aliases = List.copyOf(aliases);
        otherCodes = List.copyOf(otherCodes);
    }
}
