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
import org.communitysafety.csp.time.DayInWords;

/** What the check of a duty does not prove, as its kind, place, strength and own words tell. */
public final class NotProved {

    private NotProved() {}

    /** In sentences. */
    public static List<String> by(Duty duty) {
        if (!duty.getBearer().isOfPartnership()) {
            return List.of("It binds only " + duty.getBearer().getName() + ", so it is not asked of a partnership's papers, and "
                    + "nothing is checked.");
        }
        if (isNeverAsked(duty)) {
            return List.of("It ended before " + DayInWords.of(firstDay(duty)) + ", the first day on which duties are asked, so "
                    + "nothing is checked.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(by(duty.getCheck()));
        sentences.addAll(own(duty));
        sentences.add(silence(duty));
        return sentences;
    }

    /** What no check of that sort proves. */
    public static String by(Check check) {
        return switch (check) {
            case COMPUTABLE -> "Dates, counts or names in the papers are held against each other. That they agree does not prove "
                    + "that they are right, nor that it was done well.";
            case PRESENCE -> "It is looked for whether this stands in the papers. That words stand there does not prove that they "
                    + "are true, or enough, or acted on.";
            case JUDGEMENT -> "Nothing is decided by the machine. What bears on it is gathered, and a person decides.";
        };
    }

    /** What its own check does not prove, beside what no check of its sort does. */
    static List<String> own(Duty duty) {
        List<String> sentences = new ArrayList<>();
        if (duty.getCheck() != Check.JUDGEMENT) {
            sentences.add("What is looked for, \"" + duty.getShownBy() + "\", is a sign of it and not the thing itself: to "
                    + duty.getWording() + ".");
        }
        switch (duty.getStrength()) {
            case MUST -> {}
            case CONSIDER -> sentences.add("The law asks for thought and not for a result: how it was weighed is not seen.");
            case GUIDANCE -> sentences.add("Guidance says so; not to follow it is not to break a law.");
            case GOOD_PRACTICE -> sentences.add("No law asks for it.");
            case GOVERNANCE -> sentences.add("It is a rule of the council and not of the partnership.");
        }
        return sentences;
    }

    private static String silence(Duty duty) {
        if (!duty.isSetOutInPaper()) {
            return "Silence is no breach: the law does not want it set out in a paper, and evidence may lie in other records.";
        }
        String paper = duty.getConcern().getName();
        return duty.getStrength() == Strength.MUST && duty.getCheck() != Check.JUDGEMENT
                ? "Silence is a gap only where the " + paper + " was read whole, and then it is the " + paper + " that lacks it."
                : "Silence of the " + paper + " is never told as a gap.";
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
