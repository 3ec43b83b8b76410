package org.communitysafety.csp.area;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** The kinds of local government area, and the county council above a district. */
public enum AreaKind implements Word {
    /** A district with a county council above it. */
    NON_METROPOLITAN_DISTRICT("non-metropolitan-district", "two-tier district", 'd'),
    /** A unitary area, of county or district kind. */
    UNITARY("unitary", "unitary area", 'u'),
    /** A metropolitan district. */
    METROPOLITAN_BOROUGH("metropolitan-borough", "metropolitan borough", 'm'),
    /** A London borough. */
    LONDON_BOROUGH("london-borough", "London borough", 'l'),
    /** The City of London. */
    CITY_OF_LONDON("city-of-london", "City of London", 'c'),
    /** The Isles of Scilly. */
    ISLES_OF_SCILLY("isles-of-scilly", "Isles of Scilly", 's'),
    /** A county with districts: its council is a responsible authority of each, but it has no partnership plan itself. */
    COUNTY("county", "county with districts", 'k'),
    /** A Welsh county or county borough. */
    WELSH_PRINCIPAL_AREA("welsh-principal-area", "Welsh county or county borough", 'w');

    private final String word;
    private final String plainName;
    private final char letter;

    AreaKind(String word, String plainName, char letter) {
        this.word = word;
        this.plainName = plainName;
        this.letter = letter;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** The name for people, without an article. */
    public String getPlainName() {
        return plainName;
    }

    /** The name for people, without an article, in that language. */
    public String named(Words words) {
        return words.own("area-kind." + word, plainName);
    }

    /** Whether a partnership plan is made for an area of this kind: section 5(4). */
    public boolean isLocalGovernmentArea() {
        return this != COUNTY;
    }

    static AreaKind ofLetter(char letter) {
        for (AreaKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind of area has the letter " + letter);
    }
}
