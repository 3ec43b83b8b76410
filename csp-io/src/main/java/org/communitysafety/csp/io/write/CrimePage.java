package org.communitysafety.csp.io.write;

import static org.communitysafety.csp.io.brief.Ink.BAD;
import static org.communitysafety.csp.io.brief.Ink.FAINT;
import static org.communitysafety.csp.io.brief.Ink.OPEN;
import static org.communitysafety.csp.io.brief.Ink.PLAIN;
import static org.communitysafety.csp.io.brief.Ink.STRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.crime.Caveat;
import org.communitysafety.csp.crime.CaveatKind;
import org.communitysafety.csp.crime.CrimeLevel;
import org.communitysafety.csp.crime.CrimeSource;
import org.communitysafety.csp.crime.Figures;
import org.communitysafety.csp.crime.MonthLevel;
import org.communitysafety.csp.crime.StreetCrime;
import org.communitysafety.csp.io.brief.Capital;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.CrimeReading;
import org.communitysafety.csp.io.result.Style;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/** Street-level crime as text for people. */
public final class CrimePage {

    private static final int PLACES = 10;
    private static final int DISTRICTS = 10;
    private static final int FAULTS = 20;
    private static final int NAMED = 3;

    private final CrimeReading reading;
    private final StreetCrime crime;
    private final Page page;
    private final Words words;

    private CrimePage(CrimeReading reading, Page page, Words words) {
        this.reading = reading;
        this.crime = reading.crime();
        this.page = page;
        this.words = words;
    }

    /** The text of it. */
    public static String of(CrimeReading reading, Style style) {
        Page page = new Page(style);
        new CrimePage(reading, page, Bundle.english()).write();
        return page.toString();
    }

    private String say(Message.Plain message) {
        return words.say(message);
    }

    private void write() {
        page.say(0, 0, STRONG.of(title()));
        page.say(0, 0, PLAIN.of(read()));
        caveats(CrimeMessages.FIRST, true);
        levels(CrimeMessages.BY_TYPE, crime.getTypes(), crime.getTypes().size(), true);
        months();
        if (crime.getDistricts().size() > 1) {
            levels(CrimeMessages.BY_DISTRICT, crime.getDistricts(), DISTRICTS, false);
        }
        levels(CrimeMessages.BY_PLACE, crime.getPlaces().stream().map(place -> place.level()).toList(), PLACES, false);
        caveats(CrimeMessages.KNOW, false);
        faults();
        page.gap();
        page.say(0, 0, FAINT.of(say(CrimeMessages.LICENCE)));
    }

    /** Only months that are asked for are compared. */
    private String title() {
        String area = crime.getArea().named(words);
        if (crime.getPeriod().isEmpty()) {
            return words.say(CrimeMessages.TITLE, area);
        }
        String period = crime.getPeriod().get().inWords(words);
        return crime.getComparedWith()
                .map(before -> words.say(CrimeMessages.TITLE_COMPARED, area, period, before.inWords(words)))
                .orElseGet(() -> words.say(CrimeMessages.TITLE_IN, area, period));
    }

    private String read() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(CrimeMessages.TOTAL, told(Capital.of(crime.records(crime.getTotal().count())), crime.getTotal(), true)));
        int files = crime.getSources().size();
        String names = crime.getSources().stream().map(CrimeSource::name).limit(NAMED).collect(Collectors.joining(say(CrimeMessages.LIST)));
        sentences.add(words.say(crime.getArea().isWholeForce() ? CrimeMessages.READ : CrimeMessages.READ_OF_AREAS, Figures.records(crime.getRecords(), words),
                words.say(CrimeMessages.FILES, files, words.number(files)), files > NAMED ? words.say(CrimeMessages.AND_OTHERS, names) : names));
        if (!crime.getForces().isEmpty()) {
            sentences.add(words.say(CrimeMessages.REPORTED_BY, String.join(say(CrimeMessages.LIST), crime.getForces())));
        }
        return String.join(" ", sentences);
    }

    /** A count with how it changed, and its rate. */
    private String told(String count, CrimeLevel level, boolean rated) {
        List<String> parts = new ArrayList<>();
        parts.add(count);
        change(level).ifPresent(parts::add);
        if (rated && crime.isRated()) {
            parts.add(words.say(CrimeMessages.RATE, level.rate(crime.getPopulation().orElseThrow()).toPlainString()));
        }
        return String.join(say(CrimeMessages.AND_ALSO), parts);
    }

    private static boolean isUrgent(CaveatKind kind) {
        return kind.compareTo(CaveatKind.SEASON) <= 0;
    }

    private void caveats(Message.Plain heading, boolean urgent) {
        List<Caveat> caveats = crime.getCaveats().stream().filter(caveat -> isUrgent(caveat.kind()) == urgent).toList();
        if (caveats.isEmpty()) {
            return;
        }
        page.heading(say(heading), "");
        for (Caveat caveat : caveats) {
            page.say(2, 4, (urgent ? caveat.kind() == CaveatKind.UNREAD ? BAD : OPEN : PLAIN).of(caveat.sentence()));
        }
    }

    private void levels(Message.Plain heading, List<CrimeLevel> levels, int most, boolean rated) {
        if (levels.isEmpty()) {
            return;
        }
        page.heading(say(heading), levels.size() > most ? words.say(CrimeMessages.MOST, Integer.toString(most), words.number(levels.size())) : "");
        for (CrimeLevel level : levels.subList(0, Math.min(most, levels.size()))) {
            page.leader(2, PLAIN.of(level.code().isEmpty() ? level.name() : words.say(CrimeMessages.CODED, level.name(), level.code())),
                    PLAIN.of(told(crime.count(level.count()), level, rated)));
        }
    }

    private Optional<String> change(CrimeLevel level) {
        return level.before().map(number -> {
            String before = words.number(number);
            String difference = Figures.difference(level.difference().orElseThrow(), words);
            return level.isSmall() ? words.say(CrimeMessages.CHANGE_SMALL, before, difference)
                    : level.percent().map(percent -> words.say(CrimeMessages.CHANGE_PERCENT, before, difference, Figures.percent(percent, words)))
                            .orElseGet(() -> words.say(CrimeMessages.CHANGE, before, difference));
        });
    }

    private void months() {
        if (crime.getMonths().size() < 2 && crime.getMonthsBefore().isEmpty()) {
            return;
        }
        page.heading(say(CrimeMessages.BY_MONTH), crime.getMonthsBefore().isEmpty() ? "" : say(CrimeMessages.BESIDE));
        for (int i = 0; i < crime.getMonths().size(); i++) {
            MonthLevel month = crime.getMonths().get(i);
            List<String> counts = new ArrayList<>();
            counts.add(count(month));
            if (!crime.getMonthsBefore().isEmpty()) {
                MonthLevel before = crime.getMonthsBefore().get(i);
                counts.add(words.say(CrimeMessages.MONTH, words.month(before.month()), count(before)));
            }
            page.leader(2, PLAIN.of(words.month(month.month())), PLAIN.of(String.join(say(CrimeMessages.AND_ALSO), counts)));
        }
    }

    private String count(MonthLevel month) {
        return month.count().map(crime::countOfMonth).orElseGet(() -> say(CrimeMessages.MISSING));
    }

    private void faults() {
        List<Fault> faults = reading.faults();
        if (faults.isEmpty()) {
            return;
        }
        page.heading(say(CrimeMessages.FAULTS),
                faults.size() > FAULTS ? words.say(CrimeMessages.FIRST_FAULTS, Integer.toString(FAULTS), words.number(faults.size())) : "");
        for (Fault fault : faults.subList(0, Math.min(FAULTS, faults.size()))) {
            page.say(2, 4, FAINT.of(PlaceWords.of(fault.location(), fault.location().heading(), words) + ":"), PLAIN.of(fault.message(words)));
        }
    }
}
