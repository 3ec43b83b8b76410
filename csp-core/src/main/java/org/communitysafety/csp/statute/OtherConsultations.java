package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.Matching;
import org.communitysafety.csp.duty.Dossier;

/**
 * Whose other consultation was: regulation 12(3), in Wales 10(3), is of that which the responsible authorities carry out, and a
 * police and crime commissioner is none of them.
 *
 * <p>Who carried it out stands in words only, so that only what names a commissioner and nobody else is known to be another's.
 * Where a commissioner is the fire and rescue authority, or is the chief officer of police, as in London, nothing is known by that.
 */
final class OtherConsultations {

    private static final Pattern COMMISSIONER = Pattern.compile(
            "\\bpolice and crime commissioner\\b|\\bcommissioner\\b|\\bo?pcc\\b|\\bmopac\\b|\\bmayor['’]s office for policing and crime\\b");

    private static final Pattern AUTHORITY = Pattern.compile(
            "\\b(?:council|county|borough|district|city|police|constabulary|force|fire|health|nhs|icb|care board|probation|"
                    + "authorit|partner|joint|we\\b|our\\b|all\\b)");

    private OtherConsultations() {}

    /** Whether the words surely name one that no responsible authority carried out. */
    static boolean isAnothers(Dossier dossier, LocalDate on, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return COMMISSIONER.matcher(lower).find()
                && !AUTHORITY.matcher(COMMISSIONER.matcher(lower).replaceAll(" ")).find()
                && dossier.authorities().on(on).filter(OtherConsultations::hasNoCommissioner).isPresent();
    }

    private static boolean hasNoCommissioner(Matching matching) {
        return matching.getAuthorities().getExpected().stream()
                .flatMap(authority -> Stream.concat(Stream.of(authority.name()), authority.aliases().stream()))
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("commissioner"));
    }
}
