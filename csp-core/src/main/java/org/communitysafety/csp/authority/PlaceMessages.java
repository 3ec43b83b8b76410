package org.communitysafety.csp.authority;

import org.communitysafety.csp.words.Message;

/** How bodies of an area are named that no list names, and what is not known of them. */
final class PlaceMessages {

    static final Message.Plain COUNTY_COUNCIL = Message.plain("authority.place.county-council");
    static final Message.Plain TEAM = Message.plain("authority.place.team");
    static final Message.Plain TEAMS_NOT_LISTED = Message.plain("authority.place.teams-not-listed");
    static final Message.Plain NOT_ELECTED = Message.plain("authority.place.not-elected");
    static final Message.One<String> COMMISSIONER = Message.of("authority.place.commissioner", String.class);
    static final Message.One<String> COMMISSIONER_OR_MAYOR = Message.of("authority.place.commissioner-or-mayor", String.class);
    static final Message.Plain COMMISSIONER_OF_AREA = Message.plain("authority.place.commissioner-of-area");
    static final Message.Plain COMMISSIONER_OR_MAYOR_OF_AREA = Message.plain("authority.place.commissioner-or-mayor-of-area");
    static final Message.Plain MAYOR_NOT_LISTED = Message.plain("authority.place.mayor-not-listed");
    static final Message.Plain MAYORS_OFFICE = Message.plain("authority.place.mayors-office");
    static final Message.Plain COMMON_COUNCIL = Message.plain("authority.place.common-council");

    private PlaceMessages() {}
}
