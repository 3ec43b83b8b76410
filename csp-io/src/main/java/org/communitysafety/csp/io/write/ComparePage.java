package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import org.communitysafety.csp.io.brief.Compared;
import org.communitysafety.csp.io.brief.ComparedEntry;
import org.communitysafety.csp.io.brief.ComparedSection;
import org.communitysafety.csp.io.brief.Ink;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Words;

/** How two years' papers differ, as text for people. */
public final class ComparePage {

    private ComparePage() {}

    /** The text of it. */
    public static String of(ComparedPapers papers, Style style) {
        Words words = Bundle.english();
        Page page = new Page(style);
        Compared compared = Compared.of(papers, words);
        page.say(0, 0, STRONG.of(words.say(CompareMessages.HEADLINE, compared.title())));
        compared.summary().forEach(line -> page.say(0, 2, PLAIN.of(line)));
        ReviewPage.audience(papers.audience(), page, words);
        compared.leftOut().ifPresent(line -> page.say(0, 0, STRONG.of(line)));
        compared.cautions().forEach(line -> page.say(0, 0, BAD.of(line)));
        compared.unread().forEach(line -> page.say(0, 0, BAD.of(line)));
        page.gap();
        page.labelled(2, 21, words.say(CompareMessages.EARLIER), PLAIN.of(papers.before().source()));
        page.labelled(2, 21, words.say(CompareMessages.LATER), PLAIN.of(papers.after().source()));
        papers.years().reviews().after().place()
                .ifPresent(place -> page.labelled(2, 21, words.say(CompareMessages.AREA), PLAIN.of(Phrase.of(place, words))));
        compared.sections().forEach(section -> write(section, page, words));
        page.gap();
        page.say(0, 0, FAINT.of(compared.footing()));
        return page.toString();
    }

    private static void write(ComparedSection section, Page page, Words words) {
        page.heading(section.heading(), "");
        if (!section.hint().isEmpty()) {
            page.say(2, 2, FAINT.of(section.hint()));
        }
        for (ComparedEntry entry : section.entries()) {
            page.gap();
            page.leader(2, STRONG.of(entry.title()), new Ink.Run(entry.ink(), entry.mark(), false));
            entry.duty().ifPresent(duty -> {
                page.say(6, 6, FAINT.tight(duty.getProvision() + " [" + duty.getId() + "]"));
                page.say(6, 6, PLAIN.of(duty.demand(words)));
            });
            entry.lines().forEach(line -> page.say(6, 6, PLAIN.of(line)));
            entry.law().ifPresent(law -> page.say(6, 6, PLAIN.of(entry.duty().isPresent()
                    ? law.sentence()
                    : law.provision())));
        }
    }
}
