package org.communitysafety.csp.examples.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a reader has to be to read a text with ease, by the Flesch-Kincaid grade level: 0.39 times the words of a sentence, and 11.8 times
 * the syllables of a word, less 15.59, which gives a school year of the United States; five years more give an age, rounded up.
 *
 * <p>The syllables of a word are its runs of the letters a, e, i, o, u and y, one less for a silent e at its end (not that of -le after a
 * consonant), and at least one. Numbers are passed over: how they are read aloud nobody knows. That is a rule of thumb, as all such figures
 * are, and of short texts it tells nothing: there is none below {@value #LEAST} words.
 *
 * @param years the age in years
 * @param words how many words it was told from
 * @param sentences how many sentences
 */
record ReadingAge(int years, int words, int sentences) {

    /** Fewer words than this tell nothing. */
    static final int LEAST = 100;

    private static final double PER_SENTENCE = 0.39;
    private static final double PER_WORD = 11.8;
    private static final double LESS = 15.59;
    private static final int SCHOOL_STARTS = 5;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)*");
    private static final Pattern END = Pattern.compile("[.!?]+(?=\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile(".*[^aeiouyl]e|.*[aeiouy]le");

    /**
     * That of some texts, each of which ends a sentence.
     *
     * @return empty if they have too few words
     */
    static Optional<ReadingAge> of(List<String> texts) {
        int words = 0;
        int syllables = 0;
        int sentences = 0;
        for (String text : texts) {
            for (String sentence : END.split(text)) {
                int here = 0;
                Matcher word = WORD.matcher(sentence);
                while (word.find()) {
                    here++;
                    syllables += syllables(word.group());
                }
                words += here;
                sentences += here > 0 ? 1 : 0;
            }
        }
        return words < LEAST ? Optional.empty() : Optional.of(new ReadingAge(age(words, syllables, sentences), words, sentences));
    }

    private static int age(int words, int syllables, int sentences) {
        double grade = PER_SENTENCE * words / sentences + PER_WORD * syllables / words - LESS;
        return SCHOOL_STARTS + Math.max(0, (int) Math.ceil(grade));
    }

    static int syllables(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        int count = (int) VOWELS.matcher(plain).results().count();
        return Math.max(1, count - (SILENT.matcher(plain).matches() ? 1 : 0));
    }
}
