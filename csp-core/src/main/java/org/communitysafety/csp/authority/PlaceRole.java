package org.communitysafety.csp.authority;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** What a body is to the partnership of an area. */
public enum PlaceRole implements Word {
    /** It is one of those that section 5(1) of the 1998 Act lists. */
    RESPONSIBLE_AUTHORITY("responsible-authority", "responsible authority"),
    /** It is bound by the serious violence duty of 2022, and by nothing in section 5(1). */
    SPECIFIED_AUTHORITY("specified-authority", "specified authority for serious violence, no responsible authority"),
    /** It holds the police to account. */
    LOCAL_POLICING_BODY("local-policing-body", "local policing body, no responsible authority");

    private final String word;
    private final String plainName;

    PlaceRole(String word, String plainName) {
        this.word = word;
        this.plainName = plainName;
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
        return words.own("place-role." + word, plainName);
    }
}
