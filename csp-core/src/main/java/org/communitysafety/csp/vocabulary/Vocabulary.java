package org.communitysafety.csp.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communitysafety.csp.element.Subject;

/** The words that hint at a subject, as they stand in plans. Immutable and thread-safe. */
public final class Vocabulary {

    private static final Map<Subject, List<String>> WORDS = new EnumMap<>(Subject.class);

    static {
        WORDS.put(Subject.CRIME_DISORDER, List.of(
                "crime", "criminal", "disorder", "offence", "offences", "burglary", "burglaries", "theft", "thefts",
                "robbery", "vandalism", "arson", "assault", "assaults", "domestic abuse", "sexual offences", "fraud"));
        WORDS.put(Subject.ANTI_SOCIAL_BEHAVIOUR, List.of(
                "anti-social", "antisocial", "anti social", "asb", "fly-tipping", "fly tipping", "graffiti", "litter",
                "littering", "nuisance", "environmental crime", "noise"));
        WORDS.put(Subject.SUBSTANCE_MISUSE, List.of(
                "substance misuse", "substance abuse", "substances", "addiction"));
        WORDS.put(Subject.DRUGS, List.of(
                "drug", "drugs", "county lines", "cuckooing", "cannabis", "heroin", "cocaine", "opiate", "opiates"));
        WORDS.put(Subject.ALCOHOL, List.of("alcohol", "drinking", "drunkenness", "street drinkers", "licensing act"));
        WORDS.put(Subject.OTHER_SUBSTANCES, List.of(
                "other substances", "solvents", "solvent", "nitrous oxide", "psychoactive", "volatile substances"));
        WORDS.put(Subject.RE_OFFENDING, List.of(
                "re-offending", "reoffending", "re-offend", "reoffend", "re-offenders", "reoffenders",
                "repeat offenders", "offender management", "rehabilitation of offenders", "integrated offender"));
        WORDS.put(Subject.SERIOUS_VIOLENCE, List.of(
                "serious violence", "serious violent", "violent crime", "knife", "knives", "gun crime", "homicide",
                "homicides", "weapon", "weapons", "serious youth violence"));
        WORDS.put(Subject.SERIOUS_VIOLENCE_PREVENTION, List.of(
                "prevent serious violence", "preventing serious violence", "prevention of serious violence"));
        WORDS.put(Subject.SERIOUS_VIOLENCE_REDUCTION, List.of(
                "reduce serious violence", "reducing serious violence", "reduction of serious violence"));
    }

    private Vocabulary() {}

    /** The words that hint at the subject itself, in lower case; those of its narrower subjects are theirs. */
    public static List<String> words(Subject subject) {
        return Objects.requireNonNull(WORDS.get(subject));
    }

    /**
     * The first word in the text that hints at the subject or at one that stands in it; whole words only, in any case.
     *
     * @return the hint as it stands in the list, or empty
     */
    public static Optional<String> hint(Subject subject, String text) {
        for (Map.Entry<Subject, List<String>> entry : WORDS.entrySet()) {
            if (entry.getKey() == subject || entry.getKey().getWider().filter(wider -> wider == subject).isPresent()) {
                for (String word : entry.getValue()) {
                    if (holds(text, word)) {
                        return Optional.of(word);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the text holds the word, which is in lower case, as a whole word in any case. */
    public static boolean holds(String text, String word) {
        char first = word.charAt(0);
        int last = text.length() - word.length();
        for (int at = 0; at <= last; at++) {
            char c = text.charAt(at);
            if ((c == first || c == first - 'a' + 'A')
                    && text.regionMatches(true, at, word, 0, word.length())
                    && !letter(text, at - 1)
                    && !letter(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
