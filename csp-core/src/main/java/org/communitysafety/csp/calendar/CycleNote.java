package org.communitysafety.csp.calendar;

/**
 * Something that the officer who keeps the calendar should look at.
 *
 * @param kind what is the matter
 * @param message a sentence or two
 */
public record CycleNote(CycleNoteKind kind, String message) {}
