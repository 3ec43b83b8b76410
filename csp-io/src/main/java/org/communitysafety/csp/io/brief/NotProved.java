package org.communitysafety.csp.io.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.change.LawScope;
import org.communitysafety.csp.duty.Check;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.words.Words;

/** What the check of a duty does not prove, as its kind, place, strength and own words tell. */
public final class NotProved {

    private NotProved() {}

    /** In sentences. */
    public static List<String> by(Duty duty, Words words) {
        if (!duty.getBearer().isOfPartnership()) {
            return List.of(words.say(ProofMessages.NOT_OF_PARTNERSHIP, duty.getBearer().named(words)));
        }
        if (isNeverAsked(duty)) {
            return List.of(words.say(ProofMessages.NEVER_ASKED, words.day(firstDay(duty))));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(by(duty.getCheck(), words));
        sentences.addAll(own(duty, words));
        sentences.add(silence(duty, words));
        return sentences;
    }

    /** What no check of that sort proves. */
    public static String by(Check check, Words words) {
        return words.say(switch (check) {
            case COMPUTABLE -> ProofMessages.COMPUTABLE;
            case PRESENCE -> ProofMessages.PRESENCE;
            case JUDGEMENT -> ProofMessages.JUDGEMENT;
        });
    }

    /** What its own check does not prove, beside what no check of its sort does. */
    static List<String> own(Duty duty, Words words) {
        List<String> sentences = new ArrayList<>();
        if (duty.getCheck() != Check.JUDGEMENT) {
            sentences.add(words.say(ProofMessages.SIGN, duty.shownBy(words), duty.wording(words)));
        }
        switch (duty.getStrength()) {
            case MUST -> {}
            case CONSIDER -> sentences.add(words.say(ProofMessages.CONSIDER));
            case GUIDANCE -> sentences.add(words.say(ProofMessages.GUIDANCE));
            case GOOD_PRACTICE -> sentences.add(words.say(ProofMessages.GOOD_PRACTICE));
            case GOVERNANCE -> sentences.add(words.say(ProofMessages.GOVERNANCE));
        }
        return sentences;
    }

    private static String silence(Duty duty, Words words) {
        if (!duty.isSetOutInPaper()) {
            return words.say(ProofMessages.SILENCE_NO_BREACH);
        }
        return words.say(duty.getStrength() == Strength.MUST && duty.getCheck() != Check.JUDGEMENT
                ? ProofMessages.SILENCE_OF_THE_WHOLE : ProofMessages.SILENCE_NO_GAP, duty.getConcern().getName());
    }

    /** Whether it ended in each of its nations before the first day on which duties are asked there. */
    public static boolean isNeverAsked(Duty duty) {
        Optional<LocalDate> last = duty.getInForce().to();
        return last.isPresent()
                && duty.getNations().stream().allMatch(nation -> last.get().isBefore(firstDay(nation)));
    }

    private static LocalDate firstDay(Duty duty) {
        return duty.getNations().stream().map(NotProved::firstDay).min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate firstDay(Nation nation) {
        return new LawScope(Optional.of(nation), Optional.empty()).getFirstDay();
    }
}
