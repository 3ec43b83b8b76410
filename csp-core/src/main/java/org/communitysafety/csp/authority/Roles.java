package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.words.Words;

/** Which kinds of body could be a responsible authority, and when. */
final class Roles {

    private Roles() {}

    /** The row under which a body of that kind is, or was, a responsible authority; empty for kinds that never were. */
    static Optional<AuthorityRow> row(BodyKind kind) {
        return Family.of(kind).map(family -> switch (family) {
            case COUNCIL -> AuthorityRow.COUNCIL;
            case POLICE_AUTHORITY -> AuthorityRow.POLICE_AUTHORITY;
            case POLICE -> AuthorityRow.CHIEF_OFFICER;
            case FIRE -> AuthorityRow.FIRE_AND_RESCUE;
            case PRIMARY_CARE_TRUST -> AuthorityRow.PRIMARY_CARE_TRUST;
            case CLINICAL_COMMISSIONING_GROUP -> AuthorityRow.CLINICAL_COMMISSIONING_GROUP;
            case INTEGRATED_CARE_BOARD -> AuthorityRow.INTEGRATED_CARE_BOARD;
            case LOCAL_HEALTH_BOARD -> AuthorityRow.LOCAL_HEALTH_BOARD;
            case PROBATION -> AuthorityRow.PROBATION;
        });
    }

    /** Whether a body of that kind could not be a responsible authority in the nation on the day. */
    static boolean couldNotHold(BodyKind kind, Nation nation, LocalDate day) {
        Optional<AuthorityRow> row = row(kind);
        return row.isPresent() ? !row.get().isInForce(nation, day) : !isLoose(kind);
    }

    /** Whether the kind leaves open which body is meant. */
    private static boolean isLoose(BodyKind kind) {
        return switch (kind) {
            case HEALTH, GROUP, PERSON, OTHER -> true;
            default -> false;
        };
    }

    /** Why that body, of that kind, could not hold the role on the day. */
    static String reason(String name, BodyKind kind, Nation nation, LocalDate day, Words words) {
        Optional<AuthorityRow> row = row(kind);
        if (row.isPresent()) {
            AuthorityRow was = row.get();
            if (was.getNation().filter(only -> only != nation).isPresent()) {
                return words.say(RoleMessages.ONE_NATION, name, words.day(day), was.getNation().get().named(words));
            }
            return day.isBefore(was.getInForceFrom())
                    ? words.say(RoleMessages.FROM, name, words.day(day), words.day(was.getInForceFrom()))
                    : words.say(RoleMessages.UNTIL, name, words.day(day), words.day(was.getInForceTo().get()));
        }
        return words.say(switch (kind) {
            case POLICE_AND_CRIME_COMMISSIONER, MAYORS_OFFICE_FOR_POLICING, MAYOR -> RoleMessages.POLICING_BODY;
            case VIOLENCE_REDUCTION_UNIT -> RoleMessages.VIOLENCE_REDUCTION_UNIT;
            case YOUTH_OFFENDING_TEAM -> RoleMessages.YOUTH_OFFENDING_TEAM;
            case PARTNERSHIP, STRATEGY_GROUP, COUNTY_STRATEGY_GROUP -> RoleMessages.PARTNERSHIP;
            case PUBLIC_HEALTH -> RoleMessages.PUBLIC_HEALTH;
            case NHS_TRUST -> RoleMessages.NHS_TRUST;
            case FULL_COUNCIL, CABINET, COMMITTEE -> RoleMessages.PART_OF_COUNCIL;
            default -> RoleMessages.NOT_LISTED;
        }, name, words.day(day));
    }

    /** What to write instead. */
    static String remedy(String name, BodyKind kind, String healthBodies, Words words) {
        return switch (kind) {
            case PRIMARY_CARE_TRUST, CLINICAL_COMMISSIONING_GROUP, INTEGRATED_CARE_BOARD, LOCAL_HEALTH_BOARD, NHS_TRUST ->
                words.say(RoleMessages.NAME_HEALTH_BODY, healthBodies, name);
            case POLICE_AND_CRIME_COMMISSIONER, MAYORS_OFFICE_FOR_POLICING, MAYOR -> words.say(RoleMessages.TAKE_UNLESS_FIRE, name);
            case YOUTH_OFFENDING_TEAM -> words.say(RoleMessages.GIVE_SPECIFIED, name);
            case PUBLIC_HEALTH, FULL_COUNCIL, CABINET, COMMITTEE -> words.say(RoleMessages.GIVE_COUNCIL, name);
            default -> words.say(RoleMessages.TAKE, name);
        };
    }
}
