package org.communitysafety.csp.io.write;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communitysafety.csp.crime.Caveat;
import org.communitysafety.csp.crime.CrimeLevel;
import org.communitysafety.csp.crime.CrimeSource;
import org.communitysafety.csp.crime.MonthLevel;
import org.communitysafety.csp.crime.Months;
import org.communitysafety.csp.crime.PlaceLevel;
import org.communitysafety.csp.crime.StreetCrime;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.result.CrimeReading;

/** Street-level crime as one JSON document. */
public final class CrimeDocument {

    private final StreetCrime crime;
    private final JsonText out;

    private CrimeDocument(StreetCrime crime, JsonText out) {
        this.crime = crime;
        this.out = out;
    }

    /** The bytes of it. */
    public static byte[] write(CrimeReading reading) {
        return JsonText.object(out -> new CrimeDocument(reading.crime(), out).reading(reading));
    }

    private void reading(CrimeReading reading) {
        out.inside("area", () -> {
            out.text("name", crime.getArea().getName());
            out.yesNo("wholeForce", crime.getArea().isWholeForce());
            out.texts("districts", crime.getArea().getDistricts());
            out.texts("lsoas", crime.getArea().getLsoas());
        });
        period("period", crime.getPeriod());
        period("comparedWith", crime.getComparedWith());
        crime.getPopulation().ifPresent(people -> out.number("population", people));
        out.text("source", crime.getSourceInWords());
        out.texts("forces", crime.getForces());
        out.texts("forcesNotRead", crime.getForcesNotRead());
        out.objects("files", crime.getSources(), this::file);
        out.yesNo("whollyRead", crime.isWhollyRead());
        out.yesNo("areaMet", crime.isAreaMet());
        out.yesNo("toldApart", crime.isToldApart());
        out.yesNo("whole", crime.isWhole());
        out.yesNo("compared", crime.isCompared());
        months("missingMonths", crime.getMissing());
        months("missingMonthsBefore", crime.getMissingBefore());
        out.inside("total", () -> ratedLevel(crime.getTotal()));
        out.objects("types", crime.getTypes(), this::ratedLevel);
        out.objects("months", crime.getMonths(), this::month);
        out.objects("monthsBefore", crime.getMonthsBefore(), this::month);
        out.objects("districts", crime.getDistricts(), this::level);
        out.objects("places", crime.getPlaces(), this::place);
        out.inside("records", () -> {
            out.number("read", crime.getRecords());
            out.number("withoutLocation", crime.getWithoutLocation());
            out.number("withoutLsoa", crime.getWithoutLsoa());
            crime.getOutside().ifPresent(number -> out.number("outside", number));
            crime.getRepeated().ifPresent(number -> out.number("repeated", number));
        });
        out.objects("caveats", crime.getCaveats(), this::caveat);
        out.objects("faults", reading.faults(), this::fault);
    }

    private void period(String name, Optional<Months> months) {
        months.ifPresent(run -> out.inside(name, () -> {
            out.text("from", run.first().toString());
            out.text("to", run.last().toString());
        }));
    }

    private void months(String name, List<YearMonth> months) {
        out.texts(name, months.stream().map(YearMonth::toString).toList());
    }

    private void file(CrimeSource file) {
        out.text("name", file.name());
        out.number("records", file.records());
        out.number("unreadRows", file.unread());
        out.number("recordsAgain", file.again());
        out.yesNo("stopped", file.stopped());
    }

    private void level(CrimeLevel level) {
        out.text("name", level.name());
        if (!level.code().isEmpty()) {
            out.text("code", level.code());
        }
        out.number("count", level.count());
        level.before().ifPresent(before -> out.number("before", before));
        level.difference().ifPresent(difference -> out.number("difference", difference));
        level.percent().ifPresent(percent -> out.number("percent", percent));
        out.yesNo("small", level.isSmall());
    }

    /** A population is that of the whole area, so that there is no rate of a part of it. */
    private void ratedLevel(CrimeLevel level) {
        level(level);
        if (crime.isRated()) {
            out.number("ratePer1000", level.rate(crime.getPopulation().orElseThrow()));
        }
    }

    private void month(MonthLevel month) {
        out.text("month", month.month().toString());
        month.count().ifPresent(count -> {
            out.number("count", count);
            byType(month.byType());
        });
    }

    private void place(PlaceLevel place) {
        out.text("district", place.district());
        level(place.level());
        byType(place.byType());
    }

    private void byType(List<Long> counts) {
        out.objects("byType", IntStream.range(0, counts.size()).filter(type -> counts.get(type) > 0).boxed().toList(), type -> {
            out.text("name", crime.getTypes().get(type).name());
            out.number("count", counts.get(type));
        });
    }

    private void caveat(Caveat caveat) {
        out.text("kind", caveat.kind().getWord());
        out.text("sentence", caveat.sentence());
    }

    private void fault(Fault fault) {
        out.text("file", fault.location().source());
        out.number("line", fault.location().line());
        out.number("column", fault.location().column());
        if (!fault.location().heading().isEmpty()) {
            out.text("heading", fault.location().heading());
        }
        out.text("kind", fault.kind().getWord());
        out.text("message", fault.message());
    }
}
