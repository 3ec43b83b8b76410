package org.communitysafety.csp.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.AreaLink;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.area.County;
import org.communitysafety.csp.area.LinkBasis;
import org.communitysafety.csp.area.PublicBody;
import org.communitysafety.csp.area.PublicBodyKind;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/**
 * Section 5(1), paragraph by paragraph, for one area and day.
 *
 * <p>The day tells which law is asked. A plan is asked on the day before its year: an area whose code begins with the year is
 * looked up on that first day.
 */
final class Section5 {

    private static final LocalDate PROBATION_BY_TRUSTS_UNTIL = LocalDate.of(2014, 5, 31);
    private static final LocalDate PROBATION_SERVICE_FROM = LocalDate.of(2021, 6, 26);
    private static final LocalDate METROPOLITAN_POLICE_AUTHORITY_UNTIL = LocalDate.of(2012, 1, 15);
    private static final String METROPOLITAN_POLICE = "E23000001";
    private static final String CITY_POLICE = "E23000034";

    private final AreaRegister register;
    private final Area area;
    private final LocalDate day;
    private final LocalDate lookedUpOn;
    private final Words words;
    private final List<ExpectedAuthority> authorities = new ArrayList<>();

    Section5(AreaRegister register, Area area, LocalDate day, LocalDate yearFrom, Words words) {
        this.register = register;
        this.area = area;
        this.day = day;
        this.lookedUpOn = area.lookedUpOn(day, yearFrom);
        this.words = words;
    }

    List<ExpectedAuthority> authorities() {
        for (AuthorityRow row : AuthorityRow.values()) {
            if (row.isOfSection5() && row.isInForce(area.getNation(), day)) {
                add(row);
            }
        }
        return authorities;
    }

    private void add(AuthorityRow row) {
        Optional<String> noArea = notAnArea();
        if (noArea.isPresent()) {
            general(row, kind(row), words.say(generalName(row)), noArea.get());
            return;
        }
        switch (row) {
            case COUNCIL -> councils();
            case PROBATION -> probation();
            case CHIEF_OFFICER -> police();
            case POLICE_AUTHORITY -> policeAuthorities();
            case FIRE_AND_RESCUE -> fire();
            case INTEGRATED_CARE_BOARD, CLINICAL_COMMISSIONING_GROUP, PRIMARY_CARE_TRUST, LOCAL_HEALTH_BOARD -> health(row);
            case YOUTH_OFFENDING_TEAM -> throw notOfSection5(row);
        }
    }

    private static Message.Plain generalName(AuthorityRow row) {
        return switch (row) {
            case COUNCIL -> ExpectedMessages.COUNCIL;
            case PROBATION -> ExpectedMessages.PROBATION;
            case CHIEF_OFFICER -> ExpectedMessages.CHIEF_OFFICER;
            case POLICE_AUTHORITY -> ExpectedMessages.POLICE_AUTHORITY;
            case FIRE_AND_RESCUE -> ExpectedMessages.FIRE;
            case INTEGRATED_CARE_BOARD -> ExpectedMessages.BOARD;
            case CLINICAL_COMMISSIONING_GROUP -> ExpectedMessages.GROUP;
            case PRIMARY_CARE_TRUST -> ExpectedMessages.TRUST;
            case LOCAL_HEALTH_BOARD -> ExpectedMessages.HEALTH_BOARD;
            case YOUTH_OFFENDING_TEAM -> throw notOfSection5(row);
        };
    }

    private static IllegalArgumentException notOfSection5(AuthorityRow row) {
        return new IllegalArgumentException("section 5(1) does not have " + row);
    }

    private BodyKind kind(AuthorityRow row) {
        return switch (row) {
            case COUNCIL -> councilKind();
            case PROBATION -> BodyKind.PROBATION;
            case CHIEF_OFFICER -> BodyKind.POLICE;
            case POLICE_AUTHORITY -> BodyKind.POLICE_AUTHORITY;
            case FIRE_AND_RESCUE -> BodyKind.FIRE_AND_RESCUE;
            case INTEGRATED_CARE_BOARD -> BodyKind.INTEGRATED_CARE_BOARD;
            case CLINICAL_COMMISSIONING_GROUP -> BodyKind.CLINICAL_COMMISSIONING_GROUP;
            case PRIMARY_CARE_TRUST -> BodyKind.PRIMARY_CARE_TRUST;
            case LOCAL_HEALTH_BOARD -> BodyKind.LOCAL_HEALTH_BOARD;
            case YOUTH_OFFENDING_TEAM -> BodyKind.YOUTH_OFFENDING_TEAM;
        };
    }

    private BodyKind councilKind() {
        return switch (area.getKind()) {
            case NON_METROPOLITAN_DISTRICT -> BodyKind.DISTRICT_COUNCIL;
            case UNITARY -> BodyKind.UNITARY_COUNCIL;
            case METROPOLITAN_BOROUGH -> BodyKind.METROPOLITAN_DISTRICT_COUNCIL;
            case LONDON_BOROUGH -> BodyKind.LONDON_BOROUGH_COUNCIL;
            case CITY_OF_LONDON -> BodyKind.COMMON_COUNCIL;
            case ISLES_OF_SCILLY -> BodyKind.ISLES_OF_SCILLY_COUNCIL;
            case COUNTY -> BodyKind.COUNTY_COUNCIL;
            case WELSH_PRINCIPAL_AREA -> BodyKind.WELSH_COUNCIL;
        };
    }

    private Optional<String> notAnArea() {
        if (!area.getKind().isLocalGovernmentArea()) {
            return Optional.of(words.say(ExpectedMessages.NOT_AN_AREA, area.toString()));
        }
        if (area.isInForce(lookedUpOn)) {
            return Optional.empty();
        }
        if (area.getValidFrom().isPresent() && lookedUpOn.isBefore(area.getValidFrom().get())) {
            return Optional.of(words.say(
                    ExpectedMessages.NOT_YET_AN_AREA, area.toString(), words.day(area.getValidFrom().get())));
        }
        return Optional.of(words.say(ExpectedMessages.NO_LONGER_AN_AREA, area.toString(), words.day(area.getValidTo().get()),
                area.getReplacedBy().stream().reduce((one, other) -> words.say(ExpectedMessages.OR, one, other)).orElse("")));
    }

    private void councils() {
        List<String> aliases = new ArrayList<>();
        aliases.add(CouncilNames.turned(area.getName()) + " Council");
        if (area.getWelshName().isPresent()) {
            aliases.add("Cyngor " + area.getWelshName().get());
        }
        String name = area.getOfficialName().orElseGet(() -> words.say(ExpectedMessages.COUNCIL_OF, area.getName()));
        if (area.getKind() == AreaKind.CITY_OF_LONDON) {
            aliases.addAll(List.of(name, "Common Council of the City of London", "Corporation of London"));
            name = "the Common Council of the City of London (" + name + ")";
        }
        identified(AuthorityRow.COUNCIL, councilKind(), name, aliases, List.of(area.getCode()));
        if (area.getCounty().isPresent()) {
            countyCouncil(area.getCounty().get());
        }
    }

    private void countyCouncil(County county) {
        identified(
                AuthorityRow.COUNCIL,
                BodyKind.COUNTY_COUNCIL,
                county.councilName(),
                List.of(county.name() + " County Council"),
                List.of(county.code()));
    }

    private void probation() {
        if (!day.isBefore(PROBATION_SERVICE_FROM)) {
            authorities.add(new ExpectedAuthority(
                    AuthorityRow.PROBATION,
                    BodyKind.PROBATION,
                    words.say(ExpectedMessages.PROBATION_SERVICE),
                    List.of("Probation Service"),
                    List.of(),
                    true,
                    true,
                    Optional.of(words.say(ExpectedMessages.PROBATION_SERVICE_ASSUMED))));
        } else if (day.isAfter(PROBATION_BY_TRUSTS_UNTIL)) {
            authorities.add(new ExpectedAuthority(
                    AuthorityRow.PROBATION,
                    BodyKind.PROBATION,
                    words.say(ExpectedMessages.NATIONAL_PROBATION_SERVICE),
                    List.of("National Probation Service"),
                    List.of(),
                    true,
                    false,
                    Optional.of(words.say(ExpectedMessages.NATIONAL_PROBATION_SERVICE_NOT_READ))));
            general(
                    AuthorityRow.PROBATION,
                    BodyKind.PROBATION,
                    words.say(ExpectedMessages.REHABILITATION_COMPANY),
                    words.say(ExpectedMessages.WHICH_COMPANY));
        } else {
            general(
                    AuthorityRow.PROBATION,
                    BodyKind.PROBATION,
                    words.say(ExpectedMessages.PROBATION_TRUST),
                    words.say(ExpectedMessages.WHICH_TRUST));
        }
    }

    private void police() {
        List<AreaLink> links = register.police(area, lookedUpOn);
        if (links.isEmpty()) {
            unknown(AuthorityRow.CHIEF_OFFICER, ExpectedMessages.CHIEF_OFFICER_FOR);
        }
        for (AreaLink link : links) {
            linked(AuthorityRow.CHIEF_OFFICER, link, link.isCertain(), link.doubt(words));
        }
    }

    private void policeAuthorities() {
        for (AreaLink link : register.police(area, lookedUpOn)) {
            PublicBody police = link.body();
            String code = police.code().orElse("");
            if (code.equals(METROPOLITAN_POLICE) && day.isAfter(METROPOLITAN_POLICE_AUTHORITY_UNTIL)) {
                continue;
            }
            String name = switch (code) {
                case METROPOLITAN_POLICE -> "Metropolitan Police Authority";
                case CITY_POLICE -> "the Common Council of the City of London, as police authority";
                default -> police.officialName().replace("&", "and") + " Police Authority";
            };
            authorities.add(new ExpectedAuthority(
                    AuthorityRow.POLICE_AUTHORITY,
                    BodyKind.POLICE_AUTHORITY,
                    name,
                    List.of(),
                    List.of(),
                    true,
                    false,
                    Optional.of(words.say(ExpectedMessages.NAME_MADE))));
        }
    }

    private void fire() {
        List<AreaLink> links = register.fire(area, lookedUpOn);
        if (links.isEmpty()) {
            unknown(AuthorityRow.FIRE_AND_RESCUE, ExpectedMessages.FIRE_FOR);
        }
        for (AreaLink link : links) {
            boolean certain = link.isCertain() && link.body().nameCertain();
            Optional<String> doubt = link.body().nameCertain()
                    ? link.doubt(words)
                    : Optional.of(words.say(fireDoubt(link.body())));
            linked(AuthorityRow.FIRE_AND_RESCUE, link, certain, doubt);
        }
    }

    private Message.Plain fireDoubt(PublicBody authority) {
        if (register.reachesBeyondOneCouncil(authority, area, lookedUpOn)) {
            return area.isTwoTier() ? ExpectedMessages.NOT_THE_COUNTY_COUNCIL : ExpectedMessages.NOT_THE_COUNCIL;
        }
        return switch (area.getKind()) {
            case NON_METROPOLITAN_DISTRICT -> ExpectedMessages.IF_THE_COUNTY_COUNCIL;
            case UNITARY, ISLES_OF_SCILLY -> ExpectedMessages.IF_THE_COUNCIL;
            default -> ExpectedMessages.FIRE_NAME_NOT_KNOWN;
        };
    }

    private void health(AuthorityRow row) {
        List<AreaLink> links = register.health(area, lookedUpOn).stream()
                .filter(link -> isOf(row, link.body().kind()))
                .toList();
        if (links.isEmpty()) {
            unknown(row, healthBody(row));
        }
        for (AreaLink link : links) {
            linked(row, link, link.isCertain(), link.doubt(words));
        }
    }

    /** The lists of the area's first day can have the kind of body that came after the one that is law. */
    private static boolean isOf(AuthorityRow row, PublicBodyKind kind) {
        return switch (row) {
            case INTEGRATED_CARE_BOARD -> kind == PublicBodyKind.INTEGRATED_CARE_BOARD;
            case CLINICAL_COMMISSIONING_GROUP -> kind == PublicBodyKind.CLINICAL_COMMISSIONING_GROUP;
            case LOCAL_HEALTH_BOARD -> kind == PublicBodyKind.LOCAL_HEALTH_BOARD;
            default -> false;
        };
    }

    private static Message.One<String> healthBody(AuthorityRow row) {
        return switch (row) {
            case INTEGRATED_CARE_BOARD -> ExpectedMessages.BOARD_FOR;
            case CLINICAL_COMMISSIONING_GROUP -> ExpectedMessages.GROUP_FOR;
            case PRIMARY_CARE_TRUST -> ExpectedMessages.TRUST_FOR;
            default -> ExpectedMessages.HEALTH_BOARD_FOR;
        };
    }

    private void identified(AuthorityRow row, BodyKind kind, String name, List<String> aliases, List<String> codes) {
        authorities.add(new ExpectedAuthority(row, kind, name, aliases, codes, true, true, Optional.empty()));
    }

    private void linked(AuthorityRow row, AreaLink link, boolean certain, Optional<String> doubt) {
        PublicBody body = link.body();
        List<String> codes = new ArrayList<>(body.otherCodes());
        if (body.code().isPresent()) {
            codes.add(body.code().get());
        }
        boolean identified = link.basis() == LinkBasis.LISTED || link.basis() == LinkBasis.TINY_SHARE;
        authorities.add(new ExpectedAuthority(
                row, kind(row), body.name(), body.aliases(), codes, identified, certain, doubt));
    }

    private void unknown(AuthorityRow row, Message.One<String> name) {
        general(row, kind(row), words.say(name, area.getName()), words.say(ExpectedMessages.NOT_IN_LISTS, words.day(lookedUpOn)));
    }

    private void general(AuthorityRow row, BodyKind kind, String name, String doubt) {
        authorities.add(
                new ExpectedAuthority(row, kind, name, List.of(), List.of(), false, false, Optional.of(doubt)));
    }
}
