package org.communitysafety.csp.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the lines of the register become bodies, and what a paper should write for each. */
final class PublicBodies {

    private static final String METROPOLITAN = "E23000001";
    private static final String CITY = "E23000034";
    private static final String LONDON_FIRE = "E31000046";

    /**
     * Greater London Authority Act 1999 section 327A(4), in force on 1 April 2018 by SI 2018/227 regulation 4(c). The
     * list of authorities still has the name of the one before.
     */
    private static final LocalDate LONDON_FIRE_COMMISSIONER_FROM = LocalDate.of(2018, 4, 1);

    private PublicBodies() {}

    static PublicBody of(String[] fields) {
        return switch (fields[0].charAt(0)) {
            case 'p' -> police(fields);
            case 'f' -> fire(fields);
            case 'g' -> health(fields, PublicBodyKind.CLINICAL_COMMISSIONING_GROUP);
            case 'i' -> health(fields, PublicBodyKind.INTEGRATED_CARE_BOARD);
            case 'b' -> health(fields, PublicBodyKind.LOCAL_HEALTH_BOARD);
            case 'c' -> partnership(fields);
            default -> throw new IllegalStateException("not a line of a body: " + fields[1]);
        };
    }

    static String letter(PublicBodyKind kind) {
        return switch (kind) {
            case POLICE -> "p";
            case FIRE_AND_RESCUE -> "f";
            case CLINICAL_COMMISSIONING_GROUP -> "g";
            case INTEGRATED_CARE_BOARD -> "i";
            case LOCAL_HEALTH_BOARD -> "b";
            case COMMUNITY_SAFETY_PARTNERSHIP -> "c";
        };
    }

    static PublicBody onDay(PublicBody body, LocalDate day) {
        Optional<FireOrder> order = body.code().flatMap(FireOrder::of);
        if (order.isPresent()) {
            return byOrder(body, order.get(), order.get().isInForce(day));
        }
        if (!body.code().equals(Optional.of(LONDON_FIRE)) || day.isBefore(LONDON_FIRE_COMMISSIONER_FROM)) {
            return body;
        }
        return new PublicBody(
                body.code(),
                body.kind(),
                "London Fire Commissioner",
                body.officialName(),
                List.of("London Fire Brigade"),
                body.otherCodes(),
                true);
    }

    private static PublicBody byOrder(PublicBody body, FireOrder order, boolean inForce) {
        List<String> aliases = body.aliases().stream().filter(name -> !name.equals(order.getAuthority())).toList();
        return new PublicBody(body.code(), body.kind(), inForce ? order.getAuthority() : body.name(), body.officialName(), aliases,
                body.otherCodes(), inForce || body.nameCertain());
    }

    private static PublicBody police(String[] fields) {
        String force = fields[3];
        String office = switch (fields[1]) {
            case METROPOLITAN -> "the Commissioner of Police of the Metropolis";
            case CITY -> "the Commissioner of Police for the City of London";
            default -> "the Chief Constable of " + fields[2].replace("&", "and");
        };
        List<String> aliases = new ArrayList<>(List.of(force, office));
        text(fields[4]).ifPresent(aliases::add);
        return body(fields, PublicBodyKind.POLICE, office + " (" + force + ")", aliases, List.of(), true);
    }

    private static PublicBody fire(String[] fields) {
        String service = fields[3];
        List<String> aliases = new ArrayList<>();
        if (!service.isEmpty()) {
            aliases.add(service);
        }
        aliases.add(fields[2] + " Fire and Rescue Authority");
        text(fields[5]).ifPresent(aliases::add);
        FireOrder.of(fields[1]).map(FireOrder::getAuthority).ifPresent(aliases::add);
        String name = text(fields[1].equals(LONDON_FIRE) ? fields[2] : fields[4])
                .orElse("the fire and rescue authority for " + fields[2] + (service.isEmpty() ? "" : " (" + service + ")"));
        return body(fields, PublicBodyKind.FIRE_AND_RESCUE, name, aliases, List.of(), !fields[4].isEmpty());
    }

    private static PublicBody health(String[] fields, PublicBodyKind kind) {
        List<String> aliases = new ArrayList<>();
        if (!fields[6].isEmpty()) {
            aliases.add(fields[6]);
        }
        List<String> codes = new ArrayList<>();
        if (!fields[3].isEmpty()) {
            codes.add(fields[3]);
        }
        if (!fields[7].isEmpty()) {
            codes.addAll(List.of(fields[7].split(" ")));
        }
        return body(fields, kind, fields[2], aliases, codes, true);
    }

    private static PublicBody partnership(String[] fields) {
        List<String> aliases = fields[3].isEmpty() ? List.of() : List.of(fields[3]);
        return body(fields, PublicBodyKind.COMMUNITY_SAFETY_PARTNERSHIP, fields[2], aliases, List.of(), true);
    }

    private static PublicBody body(
            String[] fields, PublicBodyKind kind, String name, List<String> aliases, List<String> codes, boolean certain) {
        return new PublicBody(Optional.of(fields[1]), kind, name, fields[2], aliases, codes, certain);
    }

    static Optional<String> text(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
