package org.communitysafety.csp.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.area.PublicBody;
import org.communitysafety.csp.area.PublicBodyKind;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.vocabulary.Vocabulary;
import org.communitysafety.csp.words.Words;

/**
 * A police area with an elected local policing body, which section 102 of the 2011 Act makes the police and crime commissioner,
 * and in the Metropolitan Police district the Mayor's Office for Policing and Crime.
 *
 * @param name its name; empty where the lists do not tell in which an area lies
 * @param metropolitan whether it is the Metropolitan Police district
 * @param welsh whether it lies in Wales, where no order can give a mayor the functions of a commissioner
 * @param mayor who has those functions by an order that was read
 */
record PoliceArea(Optional<String> name, boolean metropolitan, boolean welsh, Optional<PolicingMayor> mayor) {

    private static final String FORCE_IN_WELSH = "Heddlu ";

    /** Whether a body is the policing body. */
    enum Standing { IS, IN_DOUBT, IS_NOT }

    /** Those in which the area lies on the day; the City of London has no body that is elected. */
    static Stream<PoliceArea> of(Area area, LocalDate on) {
        if (area.getKind() == AreaKind.CITY_OF_LONDON) {
            return Stream.empty();
        }
        boolean metropolitan = area.getKind() == AreaKind.LONDON_BOROUGH;
        boolean welsh = area.getNation() == Nation.WALES;
        List<PoliceArea> listed = AreaRegister.embedded().police(area, on).stream()
                .map(link -> link.body())
                .map(police -> new PoliceArea(Optional.of(police.officialName()), metropolitan, welsh,
                        police.code().flatMap(PolicingMayor::of)))
                .toList();
        return listed.isEmpty() ? Stream.of(new PoliceArea(Optional.empty(), metropolitan, welsh, Optional.empty())) : listed.stream();
    }

    /** Whether the body is its policing body on each of the days. */
    Standing standing(Body body, Span days) {
        BodyKind kind = body.getKind().orElse(BodyKind.OTHER);
        if (isNamedForAnother(body.getName())) {
            return Standing.IS_NOT;
        }
        return switch (kind) {
            case MAYORS_OFFICE_FOR_POLICING -> metropolitan ? Standing.IS : Standing.IS_NOT;
            case POLICE_AND_CRIME_COMMISSIONER -> metropolitan ? Standing.IS_NOT : commissioner(body, days);
            case MAYOR -> metropolitan ? mayorOfLondon(body) : mayor(body, days);
            default -> Standing.IS_NOT;
        };
    }

    private static Standing mayorOfLondon(Body body) {
        return PolicingMayor.isOfLondon(body.getName()) ? Standing.IS : Standing.IN_DOUBT;
    }

    /** A mayor is treated as a commissioner by the orders, so papers may call one that. */
    private Standing commissioner(Body body, Span days) {
        if (isCalledMayor(body)) {
            return mayor(body, days);
        }
        return mayor.isEmpty() || days.last().isBefore(mayor.get().from()) ? Standing.IS : Standing.IN_DOUBT;
    }

    private Standing mayor(Body body, Span days) {
        if (welsh) {
            return Standing.IS_NOT;
        }
        return mayor.isPresent() && mayor.get().isNamed(body.getName()) && !days.first().isBefore(mayor.get().from())
                ? Standing.IS
                : Standing.IN_DOUBT;
    }

    /** Why it is not known whether the body is its policing body, where that is in doubt. */
    String doubt(Body body, Span days, Words words) {
        if (metropolitan) {
            return words.say(PolicingBodyMessages.NOT_MAYOR_OF_LONDON, body.getName());
        }
        if (mayor.isEmpty()) {
            return words.say(PolicingBodyMessages.NO_ORDER_READ, body.getName());
        }
        PolicingMayor known = mayor.get();
        String from = words.day(known.from());
        boolean called = isCalledMayor(body);
        if (called && !known.isNamed(body.getName())) {
            return words.say(PolicingBodyMessages.NOT_THAT_MAYOR, body.getName(), known.area(), known.order(), known.article());
        }
        String police = name.orElse(known.area());
        if (days.first().isBefore(known.from()) && !days.last().isBefore(known.from())) {
            return words.say(PolicingBodyMessages.CHANGED_WITHIN, from, police, known.order(), known.article());
        }
        return words.say(called ? PolicingBodyMessages.NOT_YET_THE_MAYOR : PolicingBodyMessages.NO_COMMISSIONER,
                from, police, known.order(), known.article());
    }

    private static boolean isCalledMayor(Body body) {
        return body.getKind().filter(BodyKind.MAYOR::equals).isPresent() || Vocabulary.holds(body.getName(), "mayor");
    }

    /** Whether the name has this police area in it. */
    boolean isNamedIn(String body) {
        return name.filter(police -> isNamed(body, police)).isPresent();
    }

    private boolean isNamedForAnother(String body) {
        return !isNamedIn(body)
                && AreaRegister.embedded().bodies(PublicBodyKind.POLICE).stream()
                        .map(PublicBody::officialName)
                        .anyMatch(police -> isNamed(body, police));
    }

    /** Whether it has the police area in it, in English, or in Welsh as the force's own name has it. */
    private static boolean isNamed(String name, String policeArea) {
        return holds(name, policeArea)
                || AreaRegister.embedded().bodies(PublicBodyKind.POLICE).stream()
                        .filter(police -> police.officialName().equals(policeArea))
                        .flatMap(police -> police.aliases().stream())
                        .anyMatch(alias -> alias.startsWith(FORCE_IN_WELSH) && holds(name, alias.substring(FORCE_IN_WELSH.length())));
    }

    private static boolean holds(String name, String police) {
        return Vocabulary.holds(name.replace("&", "and"), police.replace("&", "and").toLowerCase(Locale.ROOT));
    }
}
