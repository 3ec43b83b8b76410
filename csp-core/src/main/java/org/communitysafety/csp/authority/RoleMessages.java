package org.communitysafety.csp.authority;

import org.communitysafety.csp.words.Message;

/** Why a body could not be a responsible authority, and what to write instead. */
final class RoleMessages {

    static final Message.Three<String, String, String> ONE_NATION =
            Message.of("authority.role.one-nation", String.class, String.class, String.class);
    static final Message.Three<String, String, String> FROM = Message.of("authority.role.from", String.class, String.class, String.class);
    static final Message.Three<String, String, String> UNTIL = Message.of("authority.role.until", String.class, String.class, String.class);
    static final Message.Two<String, String> POLICING_BODY = Message.of("authority.role.policing-body", String.class, String.class);
    static final Message.Two<String, String> VIOLENCE_REDUCTION_UNIT =
            Message.of("authority.role.violence-reduction-unit", String.class, String.class);
    static final Message.Two<String, String> YOUTH_OFFENDING_TEAM =
            Message.of("authority.role.youth-offending-team", String.class, String.class);
    static final Message.Two<String, String> PARTNERSHIP = Message.of("authority.role.partnership", String.class, String.class);
    static final Message.Two<String, String> PUBLIC_HEALTH = Message.of("authority.role.public-health", String.class, String.class);
    static final Message.Two<String, String> NHS_TRUST = Message.of("authority.role.nhs-trust", String.class, String.class);
    static final Message.Two<String, String> PART_OF_COUNCIL = Message.of("authority.role.part-of-council", String.class, String.class);
    static final Message.Two<String, String> NOT_LISTED = Message.of("authority.role.not-listed", String.class, String.class);
    static final Message.Two<String, String> NAME_HEALTH_BODY = Message.of("authority.role.name-health-body", String.class, String.class);
    static final Message.Plain HEALTH_BODY = Message.plain("authority.role.health-body");
    static final Message.One<String> TAKE_UNLESS_FIRE = Message.of("authority.role.take-unless-fire", String.class);
    static final Message.One<String> GIVE_SPECIFIED = Message.of("authority.role.give-specified", String.class);
    static final Message.One<String> GIVE_COUNCIL = Message.of("authority.role.give-council", String.class);
    static final Message.One<String> TAKE = Message.of("authority.role.take", String.class);

    private RoleMessages() {}
}
