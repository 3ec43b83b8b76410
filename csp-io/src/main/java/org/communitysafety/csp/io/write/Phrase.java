package org.communitysafety.csp.io.write;

import java.util.Locale;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;

/** The words for people, and the ink they are printed in. */
final class Phrase {

    private static final String NOT_DUE = "Not due until ";

    private Phrase() {}

    static Ink.Run of(Finding finding) {
        return ink(finding.outcome()).of(finding.outcome() == Outcome.NOT_YET_DUE
                ? notDue(finding.reason())
                : finding.outcome().getPhrase());
    }

    /** The deadline stands at the head of the reason. */
    private static String notDue(String reason) {
        int end = reason.indexOf(';');
        return reason.startsWith(NOT_DUE) && end > 0
                ? "not due until " + reason.substring(NOT_DUE.length(), end)
                : Outcome.NOT_YET_DUE.getPhrase();
    }

    static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case SHOWN, SHOWN_ELSEWHERE -> Ink.GOOD;
            case CONTRADICTED, NOT_SHOWN, NOT_EVALUATED -> Ink.BAD;
            case FOR_JUDGEMENT, NOT_RECORDED -> Ink.OPEN;
            case NOT_APPLICABLE, NOT_YET_DUE -> Ink.FAINT;
        };
    }

    static Ink.Run of(AuthorityStanding standing) {
        return switch (standing) {
            case NAMED -> Ink.GOOD.of("named");
            case UNCLEAR -> Ink.OPEN.of("unclear which body is meant");
            case NOT_NAMED -> Ink.OPEN.of("not named");
            case COULD_NOT_HOLD_THAT_ROLE -> Ink.BAD.of("could not hold that role");
        };
    }

    /** A row of section 5(1): who it makes responsible. */
    static String of(AuthorityRow row) {
        return switch (row) {
            case COUNCIL -> "councils";
            case PROBATION -> "providers of probation services";
            case CHIEF_OFFICER -> "chief officers of police";
            case POLICE_AUTHORITY -> "police authorities";
            case FIRE_AND_RESCUE -> "fire and rescue authorities";
            case INTEGRATED_CARE_BOARD -> "integrated care boards";
            case CLINICAL_COMMISSIONING_GROUP -> "clinical commissioning groups";
            case PRIMARY_CARE_TRUST -> "primary care trusts";
            case LOCAL_HEALTH_BOARD -> "Local Health Boards";
            case YOUTH_OFFENDING_TEAM -> "youth offending teams";
        };
    }

    /** The name of a field of the papers as words: {@code leadText} is "lead text". */
    static String ofField(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    static String of(Basis basis) {
        return switch (basis) {
            case DECLARED -> "so marked in the papers";
            case QUOTED -> "words that bear on it";
            case DATED -> "by its date";
            case COUNTED -> "counted";
        };
    }
}
