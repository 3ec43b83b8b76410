package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.change.LawChange;
import org.communitysafety.csp.change.LawChanges;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Reading;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** What of the law starts and stops between two days, as text for people, day by day. */
public final class ChangesPage {

    private final LawChanges changes;
    private final Page page;
    private final Words words;

    private ChangesPage(LawChanges changes, Page page, Words words) {
        this.changes = changes;
        this.page = page;
        this.words = words;
    }

    /** The text of it. */
    public static String of(LawChanges changes, Style style) {
        Page page = new Page(style);
        new ChangesPage(changes, page, Bundle.english()).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, STRONG.of(headline()));
        changes.changes().forEach(this::day);
        page.gap();
        page.say(0, 0, FAINT.of(words.say(ChangesMessages.ENCODED_ONLY)), FAINT.of(Reading.of(instruments(), words)));
    }

    private String headline() {
        int days = changes.changes().size();
        String from = words.day(changes.from());
        String to = words.day(changes.to());
        Optional<String> kind = changes.scope().areaType().map(one -> one.named(words));
        if (changes.scope().nation().isEmpty()) {
            return kind.map(one -> words.say(ChangesMessages.DAYS_FOR_KIND, days, from, to, one))
                    .orElseGet(() -> words.say(ChangesMessages.DAYS, days, from, to));
        }
        String nation = changes.scope().nation().get().named(words);
        return kind.map(one -> words.say(ChangesMessages.DAYS_IN_NATION_FOR_KIND, days, from, to, nation, one))
                .orElseGet(() -> words.say(ChangesMessages.DAYS_IN_NATION, days, from, to, nation));
    }

    private Set<Instrument> instruments() {
        Set<Instrument> instruments = new LinkedHashSet<>();
        for (LawChange change : changes.changes()) {
            Stream.concat(change.starting().stream(), change.stopping().stream())
                    .forEach(duty -> instruments.add(duty.getProvision().instrument()));
        }
        return instruments;
    }

    private void day(LawChange change) {
        page.heading(words.day(change.day()), "");
        rows(ChangesMessages.RESPONSIBLE_FROM, change.authoritiesStarting(), true);
        rows(ChangesMessages.RESPONSIBLE_UNTIL, change.authoritiesStopping(), true);
        rows(ChangesMessages.SPECIFIED_FROM, change.authoritiesStarting(), false);
        rows(ChangesMessages.SPECIFIED_UNTIL, change.authoritiesStopping(), false);
        duties(ChangesMessages.STARTS, change.starting());
        duties(ChangesMessages.STOPS, change.stopping());
    }

    private void rows(Message.Plain label, List<AuthorityRow> all, boolean responsible) {
        List<AuthorityRow> rows = all.stream().filter(row -> row.isOfSection5() == responsible).toList();
        if (!rows.isEmpty()) {
            page.say(2, 4, STRONG.of(words.say(label)), PLAIN.of(rows.stream()
                    .map(row -> words.say(ChangesMessages.ROW, Phrase.of(row, words),
                            row.isOfSection5() ? "CDA 1998 " + row.getProvision() : row.getProvision()))
                    .collect(Collectors.joining(words.say(ChangesMessages.AND_ALSO)))));
        }
    }

    private void duties(Message.Plain label, List<Duty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        page.gap();
        page.say(2, 2, STRONG.of(words.say(label)));
        for (Duty duty : duties) {
            page.leader(4, PLAIN.of(duty.title(words)), FAINT.of(duty.getProvision() + " [" + duty.getId() + "]"));
            if (!duty.getBearer().isOfPartnership()) {
                page.say(6, 6, FAINT.of(words.say(ChangesMessages.BINDS_ONLY, duty.getBearer().named(words))));
            }
            duty.getSucceeds().flatMap(changes.catalogue()::find).ifPresent(earlier -> page.say(6, 6, PLAIN.of(replaces(earlier, words))));
            List<Duty> later = changes.catalogue().successorsOf(duty);
            if (!later.isEmpty() && duty.getInForce().to().filter(last -> !last.isBefore(changes.to())).isEmpty()) {
                page.say(6, 6, PLAIN.of(replacedBy(later, words)));
            }
        }
    }

    /** Which duty another replaces. */
    static String replaces(Duty earlier, Words words) {
        return words.say(ChangesMessages.REPLACES, cited(earlier, words));
    }

    /** Which duties replace another. */
    static String replacedBy(List<Duty> later, Words words) {
        return words.say(ChangesMessages.REPLACED_BY,
                later.stream().map(duty -> cited(duty, words)).collect(Collectors.joining(words.say(ChangesMessages.AND))));
    }

    private static String cited(Duty duty, Words words) {
        return words.say(ChangesMessages.DUTY, duty.title(words), duty.getId().value());
    }
}
