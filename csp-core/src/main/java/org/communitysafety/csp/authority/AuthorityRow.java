package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.Optional;
import org.communitysafety.csp.area.Nation;
import org.jspecify.annotations.Nullable;

/**
 * The rows of section 5(1) in the register of duties, in its order, with past wordings beside the present ones; then the one
 * specified authority of the 2022 Act that section 5(1) does not have.
 */
public enum AuthorityRow {
    /** The council for the area, and the county council where there are two tiers. */
    COUNCIL("CDA98-5-1-A", "s.5(1)(a)", LocalDate.of(1998, 9, 30), null, null, ""),
    /** Providers of probation services whose arrangements say so. */
    PROBATION("CDA98-5-1-AA", "s.5(1)(aa)", LocalDate.of(2010, 4, 1), null, null, ""),
    /** Chief officers of police. */
    CHIEF_OFFICER("CDA98-5-1-B", "s.5(1)(b)", LocalDate.of(1998, 9, 30), null, null, ""),
    /** Police authorities, until commissioners came. */
    POLICE_AUTHORITY(
            "CDA98-5-1-C-HIST", "s.5(1)(c)", LocalDate.of(2003, 4, 1), LocalDate.of(2012, 11, 21), null, "/2012-01-16"),
    /** Fire and rescue authorities of the kinds in section 5(5). */
    FIRE_AND_RESCUE("CDA98-5-1-D", "s.5(1)(d),(5)", LocalDate.of(2003, 4, 1), null, null, ""),
    /** Integrated care boards. */
    INTEGRATED_CARE_BOARD("CDA98-5-1-E", "s.5(1)(e)", LocalDate.of(2022, 7, 1), null, Nation.ENGLAND, ""),
    /** Clinical commissioning groups, before integrated care boards. */
    CLINICAL_COMMISSIONING_GROUP(
            "CDA98-5-1-E-CCG-HIST",
            "s.5(1)(e)",
            LocalDate.of(2013, 4, 1),
            LocalDate.of(2022, 6, 30),
            Nation.ENGLAND,
            "/2013-04-01"),
    /** Primary care trusts, before clinical commissioning groups. */
    PRIMARY_CARE_TRUST(
            "CDA98-5-1-E-PCT-HIST",
            "s.5(1)(e)",
            LocalDate.of(2004, 4, 30),
            LocalDate.of(2013, 3, 31),
            Nation.ENGLAND,
            "/2012-01-16"),
    /** Local Health Boards. */
    LOCAL_HEALTH_BOARD("CDA98-5-1-F", "s.5(1)(f)", LocalDate.of(2007, 8, 1), null, Nation.WALES, ""),
    /** Youth offending teams: specified authorities for serious violence, and never responsible ones. */
    YOUTH_OFFENDING_TEAM(
            "PCSCA22-11-4",
            "PCSCA 2022 s.11, Sch.1",
            LocalDate.of(2023, 1, 31),
            null,
            null,
            "https://www.legislation.gov.uk/ukpga/2022/32/schedule/1");

    private static final String SECTION_5 = "https://www.legislation.gov.uk/ukpga/1998/37/section/5";

    private final String id;
    private final String provision;
    private final LocalDate from;
    private final Optional<LocalDate> to;
    private final Optional<Nation> nation;
    private final String link;

    AuthorityRow(String id, String provision, LocalDate from, @Nullable LocalDate to, @Nullable Nation nation, String version) {
        this.id = id;
        this.provision = provision;
        this.from = from;
        this.to = Optional.ofNullable(to);
        this.nation = Optional.ofNullable(nation);
        this.link = version.startsWith("https:") ? version : SECTION_5 + version;
    }

    /** The id of the row in the register of duties. */
    public String getId() {
        return id;
    }

    /** The provision of the Act. */
    public String getProvision() {
        return provision;
    }

    /** The first day in force, or by which it was in force. */
    public LocalDate getInForceFrom() {
        return from;
    }

    /** The last day in force, inclusive; empty if it still is. */
    public Optional<LocalDate> getInForceTo() {
        return to;
    }

    /** The nation it is for; empty for both. */
    public Optional<Nation> getNation() {
        return nation;
    }

    /** Where the text stands; for a past wording, a version that has it. */
    public String getLink() {
        return link;
    }

    /** Whether section 5(1) has it. */
    public boolean isOfSection5() {
        return this != YOUTH_OFFENDING_TEAM;
    }

    /** Whether it applies in the nation on the day. */
    public boolean isInForce(Nation where, LocalDate day) {
        return (nation.isEmpty() || nation.get() == where)
                && !day.isBefore(from)
                && (to.isEmpty() || !day.isAfter(to.get()));
    }
}
