package org.communitysafety.csp.examples.draft;

import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.time.PlanYear;

/** What the summary of a plan says beside what the plan says: in short sentences, since anybody may read it. */
final class SummaryWords {

    static final String WHAT_THIS_IS = "What this is";
    static final String NAME_PARTNERS = "Say who made the plan.";
    static final String FOR_ITS_AUTHOR = "For its author, not for publication";
    static final String TAKE_OFF = "Take this section off before the summary is published.";
    static final String NAME_AUTHORITIES = "Say who the responsible authorities are. It could not be told from the area and year of these papers.";
    static final String FIRST = "What we put first";
    static final String ACTIONS = "What we will do";
    static final String MEASURES = "How we will know that it works";
    static final String TAKE_PART = "How you can take part";
    static final String SAY_HOW_TO_TAKE_PART = "Say how people can take part: when they are asked, when the public meeting is, and how they can help.";
    static final String WHERE = "Where to read the whole plan";
    static final String SAY_WHERE = "Say where the whole plan can be read, online and on paper, and whom to ask for it in another form or language.";
    static final String TOO_LONG = "This is likely to be longer than two pages. Shorten it.";
    static final String NO_READING_AGE = "This summary has too few words to tell a reading age.";

    private SummaryWords() {}

    static String title(String plan) {
        return "Summary of the plan: " + plan;
    }

    static String whatThisIs(Optional<String> partnership, Optional<PlanYear> year) {
        return "This is a short account of the community safety plan of "
                + partnership.orElse("the partnership") + ". "
                + year.map(one -> "It is for " + Bundle.english().day(one.getFirst()) + " to " + Bundle.english().day(one.getLast()) + ". ").orElse("")
                + "The whole plan has more.";
    }

    static String partners(String names) {
        return "These work on it: " + names + ".";
    }

    static String takesIn(List<String> subThemes) {
        return subThemes.isEmpty() ? "" : "This takes in " + Telling.and(subThemes) + ".";
    }

    static String moreActions(int many) {
        return many == 1 ? "The plan has one more action." : "The plan has " + many + " more actions.";
    }

    /** Of a plan that is not here whole, or not all for these readers: how many it has is not known, or not for them. */
    static String moreActionsHere(int many) {
        return many == 1 ? "This summary could name one more action." : "This summary could name " + many + " more actions.";
    }

    static String moreMeasuresHere(int many) {
        return many == 1 ? "This summary could name one more measure." : "This summary could name " + many + " more measures.";
    }

    static String moreMeasures(int many) {
        return many == 1 ? "The plan has one more measure." : "The plan has " + many + " more measures.";
    }

    static String readingAge(ReadingAge age) {
        return "Reading age of this summary: about " + age.years() + " years (Flesch-Kincaid grade level plus five, from " + age.words() + " words in "
                + age.sentences() + " sentences; headings, numbers and marked sentences are left out).";
    }
}
