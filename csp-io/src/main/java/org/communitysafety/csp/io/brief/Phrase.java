package org.communitysafety.csp.io.brief;

import java.util.Locale;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.authority.AuthorityStanding;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** The words for people of what programs have a word for, and the ink they are printed in. */
public final class Phrase {

    private static final String NOT_DUE = "Not due until ";

    private Phrase() {}

    /** The outcome of a finding; of one that is not due, until when. */
    public static String of(Finding finding, Words words) {
        return finding.outcome() == Outcome.NOT_YET_DUE ? notDue(finding.reason(), words) : of(finding.outcome(), words);
    }

    /** The deadline stands at the head of the reason. */
    private static String notDue(String reason, Words words) {
        int end = reason.indexOf(';');
        return reason.startsWith(NOT_DUE) && end > 0
                ? words.say(BriefMessages.NOT_DUE, reason.substring(NOT_DUE.length(), end))
                : of(Outcome.NOT_YET_DUE, words);
    }

    /** An outcome. */
    public static String of(Outcome outcome, Words words) {
        return under("outcome", outcome, words);
    }

    /** What a part of the papers serves. */
    public static String of(Subject subject, Words words) {
        return under("subject", subject, words);
    }

    /** What the papers tell of an authority. */
    public static String of(AuthorityStanding standing, Words words) {
        return under("standing", standing, words);
    }

    /** What evidence rests on. */
    public static String of(Basis basis, Words words) {
        return under("basis", basis, words);
    }

    /** For whom something is written; empty for those who are told all. */
    public static Optional<String> of(Audience audience, Words words) {
        return audience == Audience.ALL ? Optional.empty() : Optional.of(under("audience", audience, words));
    }

    /** How much of what was found is not shown to whom something is written for. */
    public static String notShown(int pieces, Words words) {
        return words.say(BriefMessages.EVIDENCE_NOT_SHOWN, pieces);
    }

    /** A row of section 5(1): who it makes responsible. */
    public static String of(AuthorityRow row, Words words) {
        return words.say(Message.plain("row." + row.getId()));
    }

    /** The area or areas. */
    public static String of(Place place, Words words) {
        return String.join(words.say(BriefMessages.AREAS_AND), place.areas().stream().map(area -> of(area, words)).toList());
    }

    private static String of(Area area, Words words) {
        String kind = area.getKind().named(words);
        String named = area.getCounty()
                .map(county -> words.say(BriefMessages.AREA_UNDER, area.getName(), kind, county.councilName()))
                .orElse(words.say(BriefMessages.AREA_ALONE, area.getName(), kind));
        String nation = area.getNation().named(words);
        return kind.contains(nation) ? named : words.say(BriefMessages.AREA_IN_NATION, named, nation);
    }

    /** The name of a field of the papers as words: {@code leadText} is "lead text". */
    public static String ofField(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    static String under(String family, Word word, Words words) {
        return words.say(Message.plain(family + "." + word.getWord()));
    }

    /** The outcome of a finding in its ink. */
    public static Ink.Run inked(Finding finding, Words words) {
        return ink(finding.outcome()).of(of(finding, words));
    }

    /** What the papers tell of an authority, in its ink. */
    public static Ink.Run inked(AuthorityStanding standing, Words words) {
        return ink(standing).of(of(standing, words));
    }

    /** The ink of an outcome. */
    public static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case SHOWN -> Ink.GOOD;
            case CONTRADICTED, NOT_SHOWN, NOT_EVALUATED -> Ink.BAD;
            case FOR_JUDGEMENT, NOT_RECORDED, SHOWN_ELSEWHERE -> Ink.OPEN;
            case NOT_APPLICABLE, NOT_YET_DUE -> Ink.FAINT;
        };
    }

    /** The ink of what the papers tell of an authority. */
    public static Ink ink(AuthorityStanding standing) {
        return switch (standing) {
            case NAMED -> Ink.GOOD;
            case UNCLEAR, NOT_NAMED -> Ink.OPEN;
            case COULD_NOT_HOLD_THAT_ROLE -> Ink.BAD;
        };
    }
}
