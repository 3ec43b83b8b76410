package org.communitysafety.csp.area;

/** The kinds of body that the register links to areas. */
public enum PublicBodyKind {
    /** A police area and its force. */
    POLICE,
    /** A fire and rescue authority and its service. */
    FIRE_AND_RESCUE,
    /** A clinical commissioning group, England, until 30 June 2022. */
    CLINICAL_COMMISSIONING_GROUP,
    /** An integrated care board, England, from 1 July 2022. */
    INTEGRATED_CARE_BOARD,
    /** A Local Health Board, Wales. */
    LOCAL_HEALTH_BOARD,
    /** A community safety partnership, as the lists have it: no legal body, and no responsible authority. */
    COMMUNITY_SAFETY_PARTNERSHIP
}
