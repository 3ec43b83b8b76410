package org.communitysafety.csp.io.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.change.Impact;
import org.communitysafety.csp.compare.YearOnYear;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Trace;
import org.communitysafety.csp.io.format.Withholding;
import org.communitysafety.csp.io.read.Fault;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.Audience;
import org.communitysafety.csp.io.result.BatchResult;
import org.communitysafety.csp.io.result.ComparedPapers;
import org.communitysafety.csp.io.result.Explained;
import org.communitysafety.csp.io.result.ImpactOnPapers;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.io.result.Withheld;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Explanation;
import org.communitysafety.csp.review.GateAnswer;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewDifference;
import org.communitysafety.csp.time.Span;
import org.communitysafety.csp.words.Words;

/** Results cut down for an audience that may not be shown all. */
public final class Cut {

    private final Audience audience;
    private final General general;
    private final Withholding withholding;
    private final CutRead reading;
    private final CutAnswers answering;

    private Cut(Read<Papers> read, Audience audience, Words words) {
        this.audience = audience;
        this.general = new General(words);
        this.withholding = Withholding.of(read, audience::maySee, words);
        this.reading = new CutRead(read, withholding, general);
        Sentences sentences = new Sentences(withholding, words);
        this.answering = new CutAnswers(audience, sentences::hasWithheld, general);
    }

    /** Papers, as far as they were read. */
    public static Read<Papers> of(Read<Papers> read, Audience audience) {
        return new Cut(read, audience, Bundle.english()).reading.read();
    }

    /** A review. */
    public static ReviewedPapers of(ReviewedPapers whole, Audience audience) {
        return new Cut(whole.read(), audience, Bundle.of(whole.review().options())).review(whole);
    }

    /** How a duty is answered. */
    public static Explained of(Explained whole, Audience audience) {
        return new Cut(whole.read(), audience, Bundle.of(whole.explanation().review().options())).explained(whole);
    }

    /** What a change of law does. */
    public static ImpactOnPapers of(ImpactOnPapers whole, Audience audience) {
        return new Cut(whole.read(), audience, Bundle.of(whole.impact().difference().after().options())).impact(whole);
    }

    /** How two years' papers differ. */
    public static ComparedPapers of(ComparedPapers whole, Audience audience) {
        return compared(new Cut(whole.before(), audience, Bundle.of(whole.years().reviews().before().options())),
                new Cut(whole.after(), audience, Bundle.of(whole.years().reviews().after().options())), whole);
    }

    /** One of many results. Where nothing was read nobody knows what is marked, so that only the kinds of the faults are told. */
    public static BatchResult of(BatchResult whole, Audience audience) {
        if (whole.reviewed().isPresent()) {
            return BatchResult.of(whole.number(), whole.name(), of(whole.reviewed().get(), audience));
        }
        List<Fault> faults = whole.faults().stream().map(fault -> CutRead.general(fault, General.FAULT)).toList();
        return new BatchResult(whole.number(), whole.name(), Optional.empty(), faults,
                whole.trouble().map(trouble -> trouble + " " + audience.getPhrase()), whole.fault());
    }

    private ReviewedPapers review(ReviewedPapers whole) {
        CutReview review = review(whole.review());
        Optional<Read<Answers>> answers = whole.answers().map(read -> answering.of(read, review.review().options().answers()));
        return new ReviewedPapers(reading.read(),
                new GateAnswer(review.review(), whole.answer().gate(), whole.answer().stopped().stream().map(review::cut).toList()),
                answers, whole.form().map(reading::form),
                Optional.of(new Withheld(audience, withholding.papersLeftOut(), review.seriousViolence())));
    }

    private Explained explained(Explained whole) {
        Explanation all = whole.explanation();
        CutReview review = review(all.review());
        Optional<Explanation> alone = withholding.isNothing() ? Optional.of(all) : alone(all);
        Set<String> told = alone.map(Cut::sentences).orElse(Set.of());
        Sentences sentences = review.sentences();
        Optional<Finding> finding = all.finding().map(review::cut);
        List<Trace.RuledOut> ruledOut = new ArrayList<>();
        for (Trace.RuledOut no : all.ruledOut()) {
            ruledOut.add(sentences.mayTell(no.why(), told) ? no : new Trace.RuledOut(no.outcome(), general.say(General.WHY)));
        }
        Explanation cut = new Explanation(review.review(), all.duty(), finding,
                all.notAsked().map(why -> sentences.mayTell(why, told) ? why : general.say(General.WHY)),
                all.days().filter(days -> alone.flatMap(Explanation::days).equals(Optional.of(days)) || isTold(days, finding)),
                all.because(), all.restsOn(), ruledOut);
        return new Explained(reading.read(), cut, audience);
    }

    private Optional<Explanation> alone(Explanation all) {
        try {
            return Optional.of(Explanation.of(withholding.papers(), all.review().options(), all.duty().getId()));
        } catch (LawNotEncodedException early) {
            return Optional.empty();
        }
    }

    private static boolean isTold(Span days, Optional<Finding> finding) {
        return days.first().equals(days.last()) && finding.flatMap(Finding::askedOn).equals(Optional.of(days.last()));
    }

    private static Set<String> sentences(Explanation explanation) {
        return Stream.concat(explanation.notAsked().stream(), explanation.ruledOut().stream().map(Trace.RuledOut::why))
                .collect(Collectors.toSet());
    }

    private static ComparedPapers compared(Cut first, Cut second, ComparedPapers whole) {
        YearOnYear all = whole.years();
        CutReview before = first.review(all.reviews().before());
        CutReview after = second.review(all.reviews().after());
        return new ComparedPapers(first.reading.read(), second.reading.read(),
                new YearOnYear(CutDifference.of(all.reviews(), before, after), all.causes(),
                        all.plans().shown(all.reviews().before().papers(), all.reviews().after().papers(), all.reviews().after().options().words(),
                                first.withholding::shown, second.withholding::shown),
                        all.cautions()),
                first.audience);
    }

    private CutReview review(Review whole) {
        return new CutReview(whole, withholding, reading.unread(), answering, general);
    }

    private ImpactOnPapers impact(ImpactOnPapers whole) {
        ReviewDifference all = whole.impact().difference();
        CutReview before = review(all.before());
        CutReview after = review(all.after());
        return new ImpactOnPapers(reading.read(), new Impact(CutDifference.of(all, before, after)), audience);
    }
}
