package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.time.DayInWords;

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

    /** Why a body of that kind could not hold the role. */
    static String reason(BodyKind kind, Nation nation, LocalDate day) {
        Optional<AuthorityRow> row = row(kind);
        if (row.isPresent()) {
            AuthorityRow was = row.get();
            if (was.getNation().filter(only -> only != nation).isPresent()) {
                return "bodies of that kind are responsible authorities in " + was.getNation().get().getPlainName() + " only";
            }
            return day.isBefore(was.getInForceFrom())
                    ? "bodies of that kind are responsible authorities from " + DayInWords.of(was.getInForceFrom()) + " only"
                    : "bodies of that kind were responsible authorities until " + DayInWords.of(was.getInForceTo().get()) + " only";
        }
        return switch (kind) {
            case POLICE_AND_CRIME_COMMISSIONER, MAYORS_OFFICE_FOR_POLICING, MAYOR ->
                "a policing body is not in the list of section 5(1); the chief officer of police is";
            case VIOLENCE_REDUCTION_UNIT -> "a violence reduction unit is a vehicle of other bodies and has no role in section 5(1)";
            case YOUTH_OFFENDING_TEAM ->
                "a youth offending team is a specified authority for serious violence, not a responsible authority";
            case PARTNERSHIP, STRATEGY_GROUP, COUNTY_STRATEGY_GROUP ->
                "the partnership acts for the responsible authorities and is not one itself";
            case PUBLIC_HEALTH -> "public health is a part of a council, not a body of its own";
            case NHS_TRUST -> "an NHS trust provides care; the list of section 5(1) has the board that commissions it";
            case FULL_COUNCIL, CABINET, COMMITTEE -> "it is a part of a council; the council itself is the authority";
            default -> "bodies of that kind are not in the list of section 5(1)";
        };
    }

    /** What to write instead. */
    static String remedy(String name, BodyKind kind, String healthBodies) {
        return switch (kind) {
            case PRIMARY_CARE_TRUST, CLINICAL_COMMISSIONING_GROUP, INTEGRATED_CARE_BOARD, LOCAL_HEALTH_BOARD, NHS_TRUST ->
                "Name " + healthBodies + " as the responsible authority, and take the role from " + name + ".";
            case POLICE_AND_CRIME_COMMISSIONER, MAYORS_OFFICE_FOR_POLICING, MAYOR ->
                "Take the role from " + name + ". Only if an order has made it the fire and rescue authority, name it as that"
                        + " authority.";
            case YOUTH_OFFENDING_TEAM -> "Give " + name + " the role specified-authority instead.";
            case PUBLIC_HEALTH, FULL_COUNCIL, CABINET, COMMITTEE ->
                "Give the role to the council that " + name + " is a part of.";
            default -> "Take the role from " + name + ", or give the one that it has, such as co-operating or member.";
        };
    }
}
