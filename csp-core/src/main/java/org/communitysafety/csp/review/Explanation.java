package org.communitysafety.csp.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Trace;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.statute.Statute;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;

/**
 * How one duty is answered for papers: why it is asked, on which day, what was looked at, and which outcomes of higher
 * precedence were not honest. It comes from the review itself, so it cannot tell another story. Immutable and thread-safe.
 *
 * @param review the whole review
 * @param duty the duty
 * @param finding its finding; empty if it is not asked
 * @param notAsked why it is not asked, as a sentence; empty if it is
 * @param days the days of which one is the day to ask it on; empty if nothing tells
 * @param because why these days; empty if nothing tells
 * @param restsOn the JSON Pointers of what was looked at
 * @param ruledOut the outcomes above the one given, in order of precedence, and why each was not given
 */
public record Explanation(
        Review review,
        Duty duty,
        Optional<Finding> finding,
        Optional<String> notAsked,
        Optional<Span> days,
        Optional<AskedBecause> because,
        List<String> restsOn,
        List<Trace.RuledOut> ruledOut) {

    /** Keeps copies of the lists. */
    public Explanation {
        restsOn = List.copyOf(restsOn);
        ruledOut = List.copyOf(ruledOut);
    }

    /**
     * Reviews the papers, and keeps how that duty is answered.
     *
     * @throws IllegalArgumentException if no duty has that id
     * @throws LawNotEncodedException if the duties would be asked on a day before the Regulations of 2007 came into force
     */
    public static Explanation of(Papers papers, ReviewOptions options, DutyId id) {
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(options, "options");
        Catalogue catalogue = Statute.catalogue();
        Duty duty = catalogue.find(id).orElseThrow(() -> new IllegalArgumentException("there is no duty " + id));
        Tracing tracing = Tracing.keeping(duty);
        Review review = new Reviewing(papers, options, catalogue, AreaRegister.embedded(), tracing).review();
        Optional<Finding> finding = review.finding(id);
        return new Explanation(
                review,
                duty,
                finding,
                finding.isPresent() ? Optional.empty() : tracing.notAsked().or(() -> Optional.of(notAsked(catalogue, duty, options.words()))),
                tracing.window().map(Window::days),
                tracing.window().map(Window::because),
                tracing.trace().getRestsOn(),
                finding.map(found -> tracing.trace().getRuledOutAbove(found.outcome())).orElse(List.of()));
    }

    private static String notAsked(Catalogue catalogue, Duty duty, Words words) {
        return duty.getBearer().isOfPartnership()
                ? words.say(ReviewMessages.OTHER_PACK, catalogue.packOf(duty).getWord())
                : words.say(ReviewMessages.BINDS_OTHERS, duty.getBearer().named(words));
    }
}
