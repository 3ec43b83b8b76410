package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.io.brief.Reading;
import org.communitysafety.csp.io.result.DutyList;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** A list of duties as text for people, by chapter of the law. */
public final class DutiesPage {

    private final DutyList list;
    private final Page page;
    private final Words words;

    private DutiesPage(DutyList list, Page page, Words words) {
        this.list = list;
        this.page = page;
        this.words = words;
    }

    /** The text of it. */
    public static String of(DutyList list, Style style) {
        Page page = new Page(style);
        new DutiesPage(list, page, Bundle.english()).write();
        return page.toString();
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private void write() {
        page.say(0, 0, STRONG.of(words.say(DutiesMessages.COUNT, list.duties().size(), asked())));
        if (list.duties().isEmpty()) {
            page.say(0, 0, PLAIN.of(say(DutiesMessages.NONE)));
        }
        Set<Duty> told = new HashSet<>(list.duties());
        for (Chapter chapter : list.catalogue().getChapters()) {
            List<Duty> duties = chapter.duties().stream().filter(told::contains).toList();
            if (!duties.isEmpty()) {
                page.heading(chapter.title(words), chapter.provisions(words));
                duties.forEach(this::duty);
            }
        }
        list.rulePacks().forEach(this::rules);
        closing();
    }

    /** Apart from the law, and never called a duty. */
    private void rules(DutyList.Rules told) {
        page.heading(words.say(DutiesMessages.PACK, told.pack().getTitle()), told.pack().toString());
        if (told.rules().isEmpty()) {
            page.say(2, 2, PLAIN.of(say(DutiesMessages.NO_RULE)));
        }
        for (PackRule rule : told.rules()) {
            page.gap();
            page.leader(2, STRONG.of(rule.getTitle()), FAINT.of(say(DutiesMessages.SHOULD)));
            page.say(6, 6, FAINT.tight(words.say(DutiesMessages.CITED, rule.getSource(), rule.getId().toString(),
                    law(rule.getInForce(), rule.getNations(), rule.getAreas()))));
            page.say(6, 6, PLAIN.of(rule.demand(words)));
            page.labelled(6, 16, say(RuleMessages.SHOWN_BY), PLAIN.of(words.say(RuleMessages.SENTENCE, rule.getShownBy())));
        }
    }

    private String asked() {
        List<String> asked = new ArrayList<>();
        asked.add(list.on().map(day -> words.say(DutiesMessages.IN_FORCE_ON, words.day(day))).orElseGet(() -> say(DutiesMessages.EVER_IN_FORCE)));
        list.nation().ifPresent(nation -> asked.add(words.say(DutiesMessages.IN_NATION, nation.named(words))));
        list.areaType().ifPresent(kind -> asked.add(words.say(DutiesMessages.FOR_KIND, kind.named(words))));
        return String.join(say(DutiesMessages.LIST), asked);
    }

    private void duty(Duty duty) {
        page.gap();
        page.leader(2, STRONG.of(duty.title(words)), FAINT.of(say(DutiesMessages.of(duty.getStrength()))));
        page.say(6, 6, FAINT.tight(words.say(DutiesMessages.CITED, duty.getProvision().toString(), duty.getId().toString(),
                law(duty.getInForce(), duty.getNations(), duty.getAreas()))));
        page.say(6, 6, PLAIN.of(duty.demand(words)));
        page.labelled(6, 16, say(RuleMessages.SHOWN_BY), PLAIN.of(words.say(RuleMessages.SENTENCE, duty.shownBy(words))));
        if (!duty.getBearer().isOfPartnership()) {
            page.labelled(6, 16, say(DutiesMessages.BINDS), PLAIN.of(words.say(DutiesMessages.BINDS_OTHERS, duty.getBearer().named(words))));
        }
    }

    private String law(InForce law, Set<Nation> nations, AreaLimit areas) {
        List<String> parts = new ArrayList<>();
        String from = words.day(law.from());
        parts.add(law.to().map(last -> words.say(DutiesMessages.FROM_TO, from, words.day(last))).orElseGet(() -> words.say(DutiesMessages.FROM, from)));
        parts.add(RuleEntry.nations(nations.stream().sorted().toList(), words));
        if (areas != AreaLimit.ALL) {
            parts.add(words.say(DutiesMessages.ONLY_FOR, areas.getName()));
        }
        return String.join(say(DutiesMessages.LIST), parts);
    }

    private void closing() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        list.duties().forEach(duty -> instruments.add(duty.getProvision().instrument()));
        page.gap();
        page.say(0, 0, FAINT.of(say(DutiesMessages.CLOSING)), FAINT.of(Reading.of(instruments, words)));
    }
}
