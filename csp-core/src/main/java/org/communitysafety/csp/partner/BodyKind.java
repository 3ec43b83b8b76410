package org.communitysafety.csp.partner;

import org.communitysafety.csp.element.Word;

/** What a body is in law or in practice. The statutory roles that each kind can hold, and when, are told by section 5. */
public enum BodyKind implements Word {
    /** A district council that is not unitary. */
    DISTRICT_COUNCIL("district-council"),
    /** A county council with districts below it. */
    COUNTY_COUNCIL("county-council"),
    /** A unitary council, of county or district kind. */
    UNITARY_COUNCIL("unitary-council"),
    /** A metropolitan district council. */
    METROPOLITAN_DISTRICT_COUNCIL("metropolitan-district-council"),
    /** A London borough council. */
    LONDON_BOROUGH_COUNCIL("london-borough-council"),
    /** The Common Council of the City of London. */
    COMMON_COUNCIL("common-council"),
    /** The Council of the Isles of Scilly. */
    ISLES_OF_SCILLY_COUNCIL("isles-of-scilly-council"),
    /** A Welsh county or county borough council. */
    WELSH_COUNCIL("welsh-council"),
    /** A police force, read as its chief officer. */
    POLICE("police"),
    /** A police authority, until 2012. */
    POLICE_AUTHORITY("police-authority"),
    /** A fire and rescue authority or its service. */
    FIRE_AND_RESCUE("fire-and-rescue"),
    /** A primary care trust, until 2013. */
    PRIMARY_CARE_TRUST("primary-care-trust"),
    /** A clinical commissioning group, 2013 to 2022. */
    CLINICAL_COMMISSIONING_GROUP("clinical-commissioning-group"),
    /** An integrated care board, from 2022. */
    INTEGRATED_CARE_BOARD("integrated-care-board"),
    /** A Welsh Local Health Board. */
    LOCAL_HEALTH_BOARD("local-health-board"),
    /** A provider of probation services. */
    PROBATION("probation"),
    /** A youth offending team or youth justice service. */
    YOUTH_OFFENDING_TEAM("youth-offending-team"),
    /** A police and crime commissioner. */
    POLICE_AND_CRIME_COMMISSIONER("police-and-crime-commissioner"),
    /** The Mayor's Office for Policing and Crime. */
    MAYORS_OFFICE_FOR_POLICING("mayors-office-for-policing"),
    /** A mayor who holds a commissioner's functions. */
    MAYOR("mayor"),
    /** An NHS trust or foundation trust. */
    NHS_TRUST("nhs-trust"),
    /** A public health team. */
    PUBLIC_HEALTH("public-health"),
    /** Health, where no body is named. */
    HEALTH("health"),
    /** A school, college or university. */
    SCHOOL("school"),
    /** A prison or youth custody authority. */
    PRISON("prison"),
    /** A parish or community council. */
    PARISH_COUNCIL("parish-council"),
    /** A housing association or social landlord. */
    HOUSING("housing"),
    /** A voluntary or community organisation. */
    VOLUNTARY("voluntary"),
    /** A business or trade body. */
    BUSINESS("business"),
    /** Residents, communities, or a group of theirs. */
    RESIDENTS("residents"),
    /** The Crown Prosecution Service or a court. */
    COURTS_AND_PROSECUTION("courts-and-prosecution"),
    /** British Transport Police or Transport for London. */
    TRANSPORT("transport"),
    /** A violence reduction unit or county violence board. */
    VIOLENCE_REDUCTION_UNIT("violence-reduction-unit"),
    /** The partnership itself. */
    PARTNERSHIP("partnership"),
    /** The strategy group of the area. */
    STRATEGY_GROUP("strategy-group"),
    /** The strategy group of the county. */
    COUNTY_STRATEGY_GROUP("county-strategy-group"),
    /** The meeting of all councillors of a council. */
    FULL_COUNCIL("full-council"),
    /** A council's cabinet or executive. */
    CABINET("cabinet"),
    /** A committee of a council. */
    COMMITTEE("committee"),
    /** A group of bodies or people: a board, a conference, "all partners". */
    GROUP("group"),
    /** A person or post. */
    PERSON("person"),
    /** The Secretary of State, or the department. */
    SECRETARY_OF_STATE("secretary-of-state"),
    /** The Welsh Ministers. */
    WELSH_MINISTERS("welsh-ministers"),
    /** A council's crime and disorder committee, or the scrutiny committee that acts as one. */
    SCRUTINY_COMMITTEE("scrutiny-committee"),
    /** Anything else. */
    OTHER("other");

    private final String word;

    BodyKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
