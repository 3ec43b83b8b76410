package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.brief.Reading;
import org.communitysafety.csp.io.result.DutyList;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.law.InForce;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.time.DayInWords;

/** A list of duties as text for people, by chapter of the law. */
public final class DutiesPage {

    private final DutyList list;
    private final Page page;

    private DutiesPage(DutyList list, Page page) {
        this.list = list;
        this.page = page;
    }

    /** The text of it. */
    public static String of(DutyList list, Style style) {
        Page page = new Page(style);
        new DutiesPage(list, page).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, STRONG.of(Counted.first(list.duties().size(), "duty", "duties")), STRONG.of(asked() + "."));
        if (list.duties().isEmpty()) {
            page.say(0, 0, PLAIN.of("None that is encoded."));
        }
        Set<Duty> told = new HashSet<>(list.duties());
        for (Chapter chapter : list.catalogue().getChapters()) {
            List<Duty> duties = chapter.duties().stream().filter(told::contains).toList();
            if (!duties.isEmpty()) {
                page.heading(chapter.title(), chapter.provisions());
                duties.forEach(this::duty);
            }
        }
        list.rulePacks().forEach(this::rules);
        closing();
    }

    /** Apart from the law, and never called a duty. */
    private void rules(DutyList.Rules told) {
        page.heading("Not law: " + told.pack().getTitle(), told.pack().toString());
        if (told.rules().isEmpty()) {
            page.say(2, 2, PLAIN.of("No rule of this pack holds there and then."));
        }
        for (PackRule rule : told.rules()) {
            page.gap();
            page.leader(2, STRONG.of(rule.getTitle()), FAINT.of("should"));
            page.say(6, 6, FAINT.tight(rule.getSource() + " [" + rule.getId() + "], " + days(rule.getInForce()) + where(rule.getNations(), rule.getAreas())));
            page.say(6, 6, PLAIN.of(rule.getDemand()));
            page.labelled(6, 16, "Shown by", PLAIN.of(rule.getShownBy() + "."));
        }
    }

    private String asked() {
        return (list.on().isPresent() ? "in force on " + DayInWords.of(list.on().get()) : "ever in force, with every wording")
                + list.nation().map(nation -> ", in " + nation.getPlainName()).orElse("")
                + list.areaType().map(kind -> ", for a " + kind.getPlainName()).orElse("");
    }

    private void duty(Duty duty) {
        page.gap();
        page.leader(2, STRONG.of(duty.getTitle()), FAINT.of(duty.getStrength() == Strength.CONSIDER ? "must consider" : duty.getStrength().getWord().replace('-', ' ')));
        page.say(6, 6, FAINT.tight(duty.getProvision() + " [" + duty.getId() + "], " + days(duty.getInForce()) + where(duty.getNations(), duty.getAreas())));
        page.say(6, 6, PLAIN.of(duty.getDemand()));
        page.labelled(6, 16, "Shown by", PLAIN.of(duty.getShownBy() + "."));
        if (!duty.getBearer().isOfPartnership()) {
            page.labelled(6, 16, "Binds", PLAIN.of(duty.getBearer().getName() + ", not the partnership; no review asks it."));
        }
    }

    private static String days(InForce law) {
        return "from " + DayInWords.of(law.from())
                + law.to().map(last -> " to " + DayInWords.of(last)).orElse("");
    }

    private static String where(Set<Nation> nations, AreaLimit areas) {
        return ", " + nations.stream().sorted().map(Nation::getPlainName).collect(Collectors.joining(" and "))
                + (areas == AreaLimit.ALL ? "" : ", only for " + areas.getName());
    }

    private void closing() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        list.duties().forEach(duty -> instruments.add(duty.getProvision().instrument()));
        page.gap();
        page.say(0, 0, FAINT.of("Every duty is told in our own words, and only duties that are encoded are told. "
                + Reading.of(instruments, Words.english())));
    }
}
