package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.change.LawChange;
import org.communitysafety.csp.change.LawChanges;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.io.brief.Counted;
import org.communitysafety.csp.io.brief.Phrase;
import org.communitysafety.csp.io.brief.Reading;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Words;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.time.DayInWords;

/** What of the law starts and stops between two days, as text for people, day by day. */
public final class ChangesPage {

    private final LawChanges changes;
    private final Page page;

    private ChangesPage(LawChanges changes, Page page) {
        this.changes = changes;
        this.page = page;
    }

    /** The text of it. */
    public static String of(LawChanges changes, Style style) {
        Page page = new Page(style);
        new ChangesPage(changes, page).write();
        return page.toString();
    }

    private void write() {
        page.say(0, 0, STRONG.of(Counted.first(changes.changes().size(), "day", "days") + " of change after "
                + DayInWords.of(changes.from()) + " and up to " + DayInWords.of(changes.to())
                + changes.scope().nation().map(nation -> ", in " + nation.getPlainName()).orElse("")
                + changes.scope().areaType().map(kind -> ", for a " + kind.getPlainName()).orElse("") + "."));
        changes.changes().forEach(this::day);
        page.gap();
        page.say(0, 0, FAINT.of("Only law that is encoded is told; a change that was not read is not here. "
                + Reading.of(instruments(), Words.english())));
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
        page.heading(DayInWords.of(change.day()), "");
        rows("Responsible from this day", change.authoritiesStarting(), true);
        rows("Responsible until the day before", change.authoritiesStopping(), true);
        rows("Specified for serious violence from this day, beside those", change.authoritiesStarting(), false);
        rows("Specified for serious violence until the day before", change.authoritiesStopping(), false);
        duties("Starts", change.starting());
        duties("Stops; the day before was the last", change.stopping());
    }

    private void rows(String label, List<AuthorityRow> all, boolean responsible) {
        List<AuthorityRow> rows = all.stream().filter(row -> row.isOfSection5() == responsible).toList();
        if (!rows.isEmpty()) {
            page.say(2, 4, STRONG.of(label + ":"), PLAIN.of(rows.stream()
                    .map(row -> Phrase.of(row, Words.english()) + " (" + (row.isOfSection5() ? "CDA 1998 " : "") + row.getProvision() + ")")
                    .collect(Collectors.joining("; "))));
        }
    }

    private void duties(String label, List<Duty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        page.gap();
        page.say(2, 2, STRONG.of(label));
        for (Duty duty : duties) {
            page.leader(4, PLAIN.of(duty.getTitle()), FAINT.of(duty.getProvision() + " [" + duty.getId() + "]"));
            if (!duty.getBearer().isOfPartnership()) {
                page.say(6, 6, FAINT.of("Binds only " + duty.getBearer().getName() + "."));
            }
            duty.getSucceeds().flatMap(changes.catalogue()::find)
                    .ifPresent(earlier -> page.say(6, 6, PLAIN.of("Replaces " + cited(earlier) + ".")));
            List<Duty> later = changes.catalogue().successorsOf(duty);
            if (!later.isEmpty() && duty.getInForce().to().filter(last -> !last.isBefore(changes.to())).isEmpty()) {
                page.say(6, 6, PLAIN.of("Replaced by " + later.stream().map(ChangesPage::cited)
                        .collect(Collectors.joining(" and ")) + "."));
            }
        }
    }

    static String cited(Duty duty) {
        return "\"" + duty.getTitle() + "\" [" + duty.getId() + "]";
    }
}
