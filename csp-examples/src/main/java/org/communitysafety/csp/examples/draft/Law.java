package org.communitysafety.csp.examples.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Place;
import org.communitysafety.csp.examples.document.Document;
import org.communitysafety.csp.examples.document.Run;
import org.communitysafety.csp.examples.document.Table;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.law.Instrument;
import org.communitysafety.csp.law.Provision;
import org.communitysafety.csp.review.Review;

/**
 * What documents tell of the law: the demands of the duties that the review asked of these papers, in its words and with its citations.
 * The review chooses by nation, kind of area and day, so a document never cites the law of another nation or year. Immutable and thread-safe.
 */
final class Law {

    private final Review review;

    Law(Review review) {
        this.review = review;
    }

    /** Puts in what the law asks at that point, a sentence for each duty. */
    void put(Document.Builder to, LawPoint point) {
        put(to, List.of(point));
    }

    /** The same of several points, each duty once. */
    void put(Document.Builder to, List<LawPoint> points) {
        if (!isKnown()) {
            to.toBeWritten(CommonWords.NO_LAW);
            return;
        }
        for (Finding finding : at(points)) {
            to.legal(demand(finding.duty()), cited(finding.duty().getProvision()));
        }
    }

    /** What a duty demands, and in a nation where it does not hold for all, what it is not for. */
    private String demand(Duty duty) {
        return demand(duty, review.place().map(Place::getNation));
    }

    /** The same, in a nation; empty if it is not known. */
    static String demand(Duty duty, Optional<Nation> nation) {
        return duty.getDemand() + nation.flatMap(duty::getLimitIn).map(limit -> CommonWords.limit(nation.get().getPlainName(), limit)).orElse("");
    }

    /** Puts in a sentence that tells of the law and names the instruments that it tells of. */
    void putNaming(Document.Builder to, String sentence) {
        Run[] named = Stream.of(Instrument.values())
                .filter(instrument -> sentence.contains(instrument.getWord()) || sentence.contains(act(instrument)))
                .map(instrument -> Run.link(instrument.getWord(), instrument.getLink()))
                .toArray(Run[]::new);
        if (named.length > 0) {
            to.legal(sentence, named);
        }
    }

    /** The title without its year, which a sentence may tell apart. */
    private static String act(Instrument instrument) {
        return instrument.getTitle().replaceAll(" \\d{4}$", "");
    }

    /** Whether it is known which law holds for the papers. */
    boolean isKnown() {
        return review.place().isPresent() && review.findings().stream().anyMatch(finding -> finding.askedOn().isPresent());
    }

    /** The duties at these points that hold for the papers, in their order. */
    private List<Finding> at(List<LawPoint> points) {
        return points.stream()
                .flatMap(point -> point.ids().stream())
                .distinct()
                .map(id -> finding(DutyId.of(id)))
                .flatMap(Optional::stream)
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE && finding.askedOn().isPresent())
                .toList();
    }

    /** The finding of a duty, or of the earlier wording that was law on the day that it is asked on. */
    private Optional<Finding> finding(DutyId id) {
        return review.finding(id).or(() -> review.catalogue().find(id).flatMap(Duty::getSucceeds).flatMap(this::finding));
    }

    /** A provision, with the page where it stands. */
    static Run cited(Provision provision) {
        return Run.link(provision.toString(), provision.link());
    }

    /** Puts in a table of the instruments that stand in a document so far, each with its title and the day up to which it was read. */
    void table(Document.Builder to) {
        Table.Builder table = Table.of("Instruments cited", "Cited as", "Title", "Read up to");
        Set<Instrument> cited = citedIn(to.build());
        for (Instrument instrument : cited) {
            String readTo = Bundle.english().day(instrument.getReadTo());
            table.row(List.of(
                    Telling.cell(instrument.getWord()),
                    Telling.cell(Run.link(instrument.getTitle(), instrument.getLink())),
                    Telling.cell(isAskedLater(instrument) ? readTo + "; a duty is asked on a later day, so check for changes" : readTo)));
        }
        if (!table.isEmpty()) {
            to.heading(1, CommonWords.LAW).paragraph(CommonWords.LAW_FIRST).table(table.withRowHeadings());
        }
    }

    private static Set<Instrument> citedIn(Document document) {
        Set<Instrument> cited = EnumSet.noneOf(Instrument.class);
        List<String> links = new ArrayList<>();
        document.runs().filter(run -> run.link().isPresent()).forEach(run -> links.add(run.words()));
        Stream.of(Instrument.values())
                .filter(instrument -> links.stream().anyMatch(words -> (words + " ").startsWith(instrument.getWord() + " ")))
                .forEach(cited::add);
        return cited;
    }

    private boolean isAskedLater(Instrument instrument) {
        return review.findings().stream().anyMatch(finding ->
                finding.duty().getProvision().instrument() == instrument && finding.lawNotReadAfter().isPresent());
    }
}
