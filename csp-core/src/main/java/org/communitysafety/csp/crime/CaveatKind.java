package org.communitysafety.csp.crime;

import org.communitysafety.csp.element.Word;

/** What a caveat is about. */
public enum CaveatKind implements Word {
    /** A part of the input was not read, so every count may be too low. */
    UNREAD("unread"),
    /** No record that was read stands in the area, or in a part of it. */
    NOT_MET("not-met"),
    /** Months of a period are missing. */
    MISSING_MONTHS("missing-months"),
    /** A month of a force stands in more than one file. */
    MONTH_TWICE("month-twice"),
    /** No record stands in the area. */
    NO_RECORD("no-record"),
    /** The periods are not of the same months of the year. */
    SEASON("season"),
    /** Positions are points of a map. */
    ANONYMISED("anonymised"),
    /** Records that say the same are separate incidents. */
    REPEATED("repeated"),
    /** Records without a position. */
    WITHOUT_LOCATION("without-location"),
    /** Records whose position is outside the area of the force. */
    OUTSIDE("outside"),
    /** Anti-social behaviour has neither id nor outcome. */
    ANTI_SOCIAL_BEHAVIOUR("anti-social-behaviour"),
    /** The column of outcomes is changed after it was first published. */
    OUTCOMES("outcomes"),
    /** LSOA codes and names are those of a census. */
    VINTAGE("vintage"),
    /** What is not recorded, or not published, is not counted. */
    RECORDED("recorded"),
    /** The population is that of whoever asked. */
    POPULATION("population");

    private final String word;

    CaveatKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
