package org.communitysafety.csp.io.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.io.brief.NotProved;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What the rule book tells of one duty, line by line, in the words of the rule itself. */
final class RuleEntry {

    private final Catalogue catalogue;
    private final Duty duty;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One line of it.
     *
     * @param label what it tells
     * @param words what there is to tell
     * @param others the duties that it points to, after the words
     */
    record Line(String label, String words, List<Duty> others) {}

    private RuleEntry(Catalogue catalogue, Duty duty, Words words) {
        this.catalogue = catalogue;
        this.duty = duty;
        this.words = words;
    }

    /** All lines but the demand, which stands above them. */
    static List<Line> of(Catalogue catalogue, Duty duty, Words words) {
        RuleEntry entry = new RuleEntry(catalogue, duty, words);
        entry.fill();
        return List.copyOf(entry.lines);
    }

    private void fill() {
        say(RuleMessages.OWED_BY, duty.getBearer().isOfPartnership() ? RuleMessages.SENTENCE : RuleMessages.OWED_BY_OTHERS,
                Capital.of(duty.getBearer().named(words)));
        say(RuleMessages.STRENGTH, RuleMessages.SENTENCE, Capital.of(words.say(RuleMessages.of(duty.getStrength()))));
        say(RuleMessages.LAW, NotProved.isNeverAsked(duty) ? RuleMessages.NEVER_ASKED : RuleMessages.SENTENCE,
                Capital.of(days(duty.getInForce(), words)));
        say(RuleMessages.WHERE, where(duty.getNations(), duty.getAreas(), words));
        say(RuleMessages.CONCERNS, duty.isSetOutInPaper() ? RuleMessages.HAS_TO_SET_OUT : RuleMessages.NEED_NOT_SET_OUT, duty.getConcern().getName());
        say(RuleMessages.SHOWN_BY, RuleMessages.SENTENCE, Capital.of(duty.shownBy(words)));
        if (duty.getBearer().isOfPartnership() && !NotProved.isNeverAsked(duty)) {
            say(RuleMessages.CAN_BE, RuleMessages.SENTENCE, Capital.of(Stream.of(Outcome.values())
                    .filter(duty.getPermittedOutcomes()::contains)
                    .map(outcome -> Phrase.of(outcome, words))
                    .collect(Collectors.joining(words.say(RuleMessages.AND_ALSO)))));
        }
        say(RuleMessages.DOES_NOT_PROVE, String.join(" ", NotProved.by(duty, words)));
        point(RuleMessages.ONE_GAP_WITH, duty.getTwins().stream().flatMap(twin -> catalogue.find(twin).stream()).toList());
        duty.getLimbOf().flatMap(catalogue::find).ifPresent(whole -> point(RuleMessages.LIMB_OF, List.of(whole)));
        duty.getSucceeds().flatMap(catalogue::find).ifPresent(earlier -> point(RuleMessages.SUCCEEDS, List.of(earlier)));
        point(RuleMessages.SUCCEEDED_BY, catalogue.successorsOf(duty));
        duty.doubts(words).forEach(doubt -> say(RuleMessages.NOT_SETTLED, doubt));
        for (LawVersion version : catalogue.getHistory().versions()) {
            version.corrections().stream().filter(one -> one.duties().contains(duty.getId())).forEach(one -> lines.add(new Line(
                    words.say(RuleMessages.ANSWERED_OTHERWISE, version.toString()), one.what() + " " + one.why(), List.of())));
        }
    }

    private void say(Message.Plain label, Message.One<String> sentence, String told) {
        say(label, words.say(sentence, told));
    }

    private void say(Message.Plain label, String sentences) {
        lines.add(new Line(words.say(label), sentences, List.of()));
    }

    private void point(Message.Plain label, List<Duty> others) {
        if (!others.isEmpty()) {
            lines.add(new Line(words.say(label), "", others));
        }
    }

    /** {@code England and Wales, for districts under a county.} */
    static String where(Collection<Nation> nations, AreaLimit areas, Words words) {
        String in = nations(nations, words);
        return areas == AreaLimit.ALL ? words.say(RuleMessages.IN, in) : words.say(RuleMessages.IN_SOME, in, areas.getName());
    }

    /** {@code England and Wales}. */
    static String nations(Collection<Nation> nations, Words words) {
        return nations.stream().map(nation -> nation.named(words)).collect(Collectors.joining(words.say(RuleMessages.AND)));
    }

    /** {@code from 1 August 2007 on}, {@code from 1 August 2007 to 31 May 2011}. */
    static String days(InForce law, Words words) {
        String from = words.day(law.from());
        return law.to().map(last -> words.say(RuleMessages.DAYS_TO, from, words.day(last))).orElseGet(() -> words.say(RuleMessages.DAYS_ON, from));
    }

    /** Up to when the instrument was read for these rules, and how. */
    static String reading(Instrument instrument, Words words) {
        return words.say(RuleMessages.READ, words.day(instrument.getReadTo()), instrument.getHow());
    }
}
