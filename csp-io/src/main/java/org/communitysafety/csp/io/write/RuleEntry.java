package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.brief.NotProved;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.time.DayInWords;

/** What the rule book tells of one duty, line by line, in the words of the rule itself. */
final class RuleEntry {

    private final Catalogue catalogue;
    private final Duty duty;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One line of it.
     *
     * @param label what it tells
     * @param words what there is to tell
     * @param others the duties that it points to, after the words
     */
    record Line(String label, String words, List<Duty> others) {}

    private RuleEntry(Catalogue catalogue, Duty duty) {
        this.catalogue = catalogue;
        this.duty = duty;
    }

    /** All lines but the demand, which stands above them. */
    static List<Line> of(Catalogue catalogue, Duty duty) {
        RuleEntry entry = new RuleEntry(catalogue, duty);
        entry.fill();
        return List.copyOf(entry.lines);
    }

    private void fill() {
        say("Owed by", duty.getBearer().getName() + (duty.getBearer().isOfPartnership()
                ? ""
                : ". Binds only others: not asked of a partnership's papers"));
        say("Strength", strength(duty.getStrength()));
        say("Law", days(duty.getInForce()) + (NotProved.isNeverAsked(duty) ? "; never asked, since it ended too early" : ""));
        say("Where", duty.getNations().stream().map(Nation::getPlainName).collect(Collectors.joining(" and "))
                + (duty.getAreas() == AreaLimit.ALL ? "" : ", for " + duty.getAreas().getName()));
        say("Concerns", "the " + duty.getConcern().getName() + (duty.isSetOutInPaper()
                ? ", and has to be set out there"
                : "; it need not be set out there"));
        say("Shown by", duty.getShownBy());
        if (duty.getBearer().isOfPartnership() && !NotProved.isNeverAsked(duty)) {
            say("Can be", Stream.of(Outcome.values())
                    .filter(duty.getPermittedOutcomes()::contains)
                    .map(Outcome::getPhrase)
                    .collect(Collectors.joining("; ")));
        }
        lines.add(new Line("Does not prove", String.join(" ", NotProved.by(duty, Words.english())), List.of()));
        point("One gap with", duty.getTwins().stream().flatMap(twin -> catalogue.find(twin).stream()).toList());
        duty.getLimbOf().flatMap(catalogue::find).ifPresent(whole -> point("Limb of", List.of(whole)));
        duty.getSucceeds().flatMap(catalogue::find).ifPresent(earlier -> point("Succeeds", List.of(earlier)));
        point("Succeeded by", catalogue.successorsOf(duty));
        for (String doubt : duty.getDoubts()) {
            lines.add(new Line("Not settled", doubt, List.of()));
        }
        for (LawVersion version : catalogue.getHistory().versions()) {
            version.corrections().stream().filter(one -> one.duties().contains(duty.getId())).forEach(one ->
                    lines.add(new Line("Answered otherwise since " + version, one.what() + " " + one.why(), List.of())));
        }
    }

    private void say(String label, String words) {
        lines.add(new Line(label, Counted.capital(words) + ".", List.of()));
    }

    private void point(String label, List<Duty> others) {
        if (!others.isEmpty()) {
            lines.add(new Line(label, "", others));
        }
    }

    /** {@code from 1 August 2007 on}, {@code from 1 August 2007 to 31 May 2011}. */
    static String days(InForce law) {
        return "from " + DayInWords.of(law.from())
                + law.to().map(last -> " to " + DayInWords.of(last) + ", both days included").orElse(" on");
    }

    /** How strongly it asks, for people. */
    static String strength(Strength strength) {
        return switch (strength) {
            case MUST -> "must";
            case CONSIDER -> "must consider, or have regard to";
            case GUIDANCE -> "guidance";
            case GOOD_PRACTICE -> "good practice";
            case GOVERNANCE -> "a rule of the council's own governance";
        };
    }

    /** Up to when the instrument was read for these rules, and how. */
    static String reading(Instrument instrument) {
        return "Read for these rules up to " + DayInWords.of(instrument.getReadTo()) + ": " + instrument.getHow() + ".";
    }
}
