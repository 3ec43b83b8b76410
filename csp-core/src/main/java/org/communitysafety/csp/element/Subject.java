package org.communitysafety.csp.element;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy, priority, action or measure serves: the aims of section 6(1) of the Crime and Disorder Act 1998 and
 * their limbs.
 *
 * <p>A narrower subject takes in the wider one that the Act puts it in: what serves {@link #ALCOHOL} serves
 * {@link #SUBSTANCE_MISUSE}. It never works the other way round.
 */
public enum Subject implements Word {
    /** Crime and disorder in the area: section 6(1)(a). */
    CRIME_DISORDER("crime-disorder", "crime and disorder", null),
    /** Anti-social behaviour, with other behaviour that harms the local environment: within section 6(1)(a). */
    ANTI_SOCIAL_BEHAVIOUR("anti-social-behaviour", "anti-social behaviour and the local environment", CRIME_DISORDER),
    /** Misuse of drugs, alcohol and other substances: section 6(1)(b). */
    SUBSTANCE_MISUSE("substance-misuse", "substance misuse", null),
    /** Misuse of drugs. */
    DRUGS("drugs", "drugs", SUBSTANCE_MISUSE),
    /** Misuse of alcohol. */
    ALCOHOL("alcohol", "alcohol", SUBSTANCE_MISUSE),
    /** Misuse of substances other than drugs and alcohol. */
    OTHER_SUBSTANCES("other-substances", "other substances", SUBSTANCE_MISUSE),
    /** Re-offending by people who live in the area: section 6(1)(c). */
    RE_OFFENDING("re-offending", "re-offending", null),
    /** Serious violence: section 6(1)(d). */
    SERIOUS_VIOLENCE("serious-violence", "serious violence", null),
    /** Preventing people from becoming involved in serious violence: section 6(1)(d)(i). */
    SERIOUS_VIOLENCE_PREVENTION(
            "serious-violence-prevention", "preventing involvement in serious violence", SERIOUS_VIOLENCE),
    /** Reducing instances of serious violence: section 6(1)(d)(ii). */
    SERIOUS_VIOLENCE_REDUCTION(
            "serious-violence-reduction", "reducing instances of serious violence", SERIOUS_VIOLENCE);

    private final String word;
    private final String name;
    private final @Nullable Subject wider;

    Subject(String word, String name, @Nullable Subject wider) {
        this.word = word;
        this.name = name;
        this.wider = wider;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How a sentence names it, in lower case. */
    public String getName() {
        return name;
    }

    /** The subject that the Act puts it in, if any. */
    public Optional<Subject> getWider() {
        return Optional.ofNullable(wider);
    }

    /** These subjects and the wider ones they stand in. */
    public static Set<Subject> withWider(Iterable<Subject> subjects) {
        EnumSet<Subject> all = EnumSet.noneOf(Subject.class);
        for (Subject subject : subjects) {
            all.add(subject);
            if (subject.wider != null) {
                all.add(subject.wider);
            }
        }
        return all;
    }
}
