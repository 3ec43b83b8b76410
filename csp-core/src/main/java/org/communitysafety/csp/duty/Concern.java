package org.communitysafety.csp.duty;

import java.util.Optional;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Words;

/** The paper or activity that a duty concerns; it decides on which day the duty is asked. */
public enum Concern implements Word {

    /** The partnership plan: asked on the 31 March before its year. */
    PLAN("plan", "plan"),
    /** The partnership itself: asked on the 31 March before the plan's year. */
    PARTNERSHIP("partnership", "partnership's records"),
    /** The strategic assessment: asked on its own date. */
    STRATEGIC_ASSESSMENT("strategic-assessment", "strategic assessment"),
    /** The county's community safety agreement: asked on its own date. */
    COMMUNITY_SAFETY_AGREEMENT("community-safety-agreement", "community safety agreement"),
    /** The strategy under the Serious Violence Duty: asked on its own date. */
    SERIOUS_VIOLENCE_STRATEGY("serious-violence-strategy", "serious violence strategy"),
    /** A single authority: asked on the 31 March before the plan's year. */
    AUTHORITY("authority", "authority's records"),
    /** What is done with local people: asked on the day of the event, or the last day of the plan's year. */
    ENGAGEMENT("engagement", "records of engagement"),
    /** What is published: asked on the day of the event, or the last day of the plan's year. */
    PUBLICATION("publication", "records of publication");

    private final String word;
    private final String name;

    Concern(String word, String name) {
        this.word = word;
        this.name = name;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How a sentence names it. */
    public String getName() {
        return name;
    }

    /** How a sentence names it, in that language. */
    public String named(Words words) {
        return words.own("concern." + word, name);
    }

    /** Where the paper stands among those that are reviewed, as a JSON Pointer; empty if this is no paper. */
    public Optional<String> getPointer() {
        return switch (this) {
            case PLAN -> Optional.of("/plan");
            case STRATEGIC_ASSESSMENT -> Optional.of("/assessment");
            case COMMUNITY_SAFETY_AGREEMENT -> Optional.of("/agreement");
            case SERIOUS_VIOLENCE_STRATEGY -> Optional.of("/seriousViolenceStrategy");
            case PARTNERSHIP, AUTHORITY, ENGAGEMENT, PUBLICATION -> Optional.empty();
        };
    }

    /** The paper among those; empty if it is not there, or this is no paper. */
    public Optional<? extends Paper> paperIn(Papers papers) {
        return switch (this) {
            case PLAN -> papers.getPlan();
            case STRATEGIC_ASSESSMENT -> papers.getAssessment();
            case COMMUNITY_SAFETY_AGREEMENT -> papers.getAgreement();
            case SERIOUS_VIOLENCE_STRATEGY -> papers.getSeriousViolenceStrategy();
            case PARTNERSHIP, AUTHORITY, ENGAGEMENT, PUBLICATION -> Optional.empty();
        };
    }
}
