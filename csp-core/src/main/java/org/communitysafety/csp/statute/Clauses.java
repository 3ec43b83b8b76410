package org.communitysafety.csp.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words of papers say of a matter, clause by clause: that it was so, that it was not, or nothing.
 *
 * <p>"No trade union was invited" has the words "trade union" and tells of none. A clause in which something is denied tells none of
 * its matters, whichever was meant; only what "except", "without" and their like part off is denied alone. A clause that says "these"
 * or "not shared" of what came before is read with it. What is doubtful counts as denied, so that it is for a person: these are no
 * rules of English.
 */
final class Clauses {

    private static final String GIVEN = "(?:shared|sent|given|provided|supplied|disclosed|submitted|reported|invited|asked|included|added)";

    /** The sentences, but for an abbreviation before a small letter and the points of a list. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\p{N}\"'\u2018\u201c(])");

    private static final Pattern PART = Pattern.compile("\\s*[;\\n\\r]+\\s*");

    /** How a clause begins that says something of the one before. */
    private static final Pattern OF_THE_ONE_BEFORE = Pattern.compile("^\\W*(?:these|they|this|it|that|those|them|none|neither|nor|nobody|not|"
            + "never|both|but (?:not|these|they|it)|was|were|is|are|has|have|had|did|does|do|refused|declined|withheld|omitted)\\b");

    private static final Pattern OF_ALL_BEFORE = Pattern.compile("\\b(?:of (?:these|them|those|which)|the above|the former|the latter)\\b");

    /** Words that deny and yet say nothing against a matter. */
    private static final Pattern HARMLESS = Pattern.compile(
            "\\b(?:without|no|not|lacking|lack of|not fitted with|not having)(?: (?:a|an|any|working|fitted|smoke|heat|or))* "
                    + "(?:alarms?|detectors?)(?: (?:was|were|is|are|being))?(?: (?:fitted|installed|present|working))?\\b"
                    + "|\\b(?:without|no|not|none|nothing|never)(?: (?:any|of|them|the|with|has|have|having|contains?|containing|"
                    + "includ(?:es|ing)|holds?|holding|is|are|being|data|details))* "
                    + "(?:personal|personally|names?|identif(?:iable|ying))\\b(?: (?:data|details|information|identifiers?|identifiable))?"
                    + "|\\(?\\bexcluding(?: (?:those|deliberate|primary|secondary|fires?|in|vehicles?))+\\)?"
                    + "|\\bnot only\\b|\\bnot[- ]for[- ]profit\\b|\\b(?:no|not) (?:later|earlier|fewer|less|more) than\\b|\\bwhether or not\\b"
                    + "|\\bwithout (?:exception|delay|fail)\\b|\\bnos?[. ]+(?=\\d)|\\bmissing (?:persons?|people|children)\\b"
                    + "|\\b(?:pupils?|child(?:ren)?|students?|people)(?: \\w+){0,3} (?:is|are|was|were|been|being) excluded\\b"
                    + "|\\b(?:is|are|was|were|been|being) excluded from(?: \\w+){0,3} schools?\\b");

    /** A denial of the form alone: what was not sent electronically was sent. */
    private static final Pattern OF_THE_FORM = Pattern.compile("\\b(?:not|never|without)(?: (?:been|being|yet|always|shared|sent|given|provided|"
            + "supplied|disclosed)){0,2} (?:electronic(?:ally)?|online|by e-?mail|depersonali[sz]ed|anonymi[sz]ed|anonymous)\\b");

    private static final Pattern OF_THE_REST = Pattern.compile("\\b(?:except(?:ing)?|exclud(?:es|ing)|without(?! (?:being|having)\\b)|apart from|other than|"
            + "save for|rather than|instead of|not including|not counting|(?:with|to) the exclusion of)\\b");

    private static final Pattern OF_THE_WHOLE = Pattern.compile("\\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot|"
            + "refus(?:e|es|ed|al)|declin(?:es|ed)|withheld|withholds?|withdrawn|withdrew|omit(?:s|ted)?|missing|unable|lack(?:s|ed|ing)?|"
            + "yet to|still to|ceased?|stopped|discontinued|left out|await(?:s|ed|ing)|pending|excepted|unavailable|without (?:being|having)|"
            + "(?:is|are|was|were|been|being) excluded|fail(?:s|ed|ure) to (?:share|send|give|provide|supply|"
            + "disclose|invite|include|report|submit)|(?:will|would|should|might|may|could|to) be " + GIVEN + ")\\b|n['\u2019]t\\b");

    private final List<String> affirmed = new ArrayList<>();
    private final List<String> denied = new ArrayList<>();

    private Clauses() {}

    /** Of words, which may be some that belong together, such as a title and a text. */
    static Clauses of(String... words) {
        Clauses clauses = new Clauses();
        for (String clause : clauses(words)) {
            clauses.add(clause);
        }
        return clauses;
    }

    /** Whether they say the matter, and nowhere deny it. */
    boolean tell(Predicate<String> matter) {
        return affirmed.stream().anyMatch(matter) && !deny(matter);
    }

    /** Whether they deny it, or leave in doubt whether they do. */
    boolean deny(Predicate<String> matter) {
        return denied.stream().anyMatch(matter);
    }

    /** Whether they say nothing but that something is not so. */
    boolean deniesAll() {
        return !denied.isEmpty() && affirmed.stream().allMatch(String::isBlank);
    }

    private static List<String> clauses(String... words) {
        List<String> clauses = new ArrayList<>();
        for (String text : words) {
            for (String sentence : SENTENCE.split(text)) {
                boolean listed = false;
                for (String part : PART.split(sentence)) {
                    String clause = part.strip().toLowerCase(Locale.ROOT);
                    add(clause, listed, clauses);
                    listed |= isHeadOfADenial(clause);
                }
            }
        }
        return clauses;
    }

    private static void add(String clause, boolean listed, List<String> clauses) {
        if (clause.isEmpty()) {
            return;
        }
        String whole = clause;
        if (OF_ALL_BEFORE.matcher(clause).find()) {
            whole = String.join(", ", clauses) + " " + clause;
            clauses.clear();
        } else if (!clauses.isEmpty() && (listed || OF_THE_ONE_BEFORE.matcher(clause).find())) {
            whole = clauses.remove(clauses.size() - 1) + " " + clause;
        }
        clauses.add(whole);
    }

    /** "Not shared:", of what follows in a list. */
    private static boolean isHeadOfADenial(String clause) {
        int colon = clause.indexOf(':');
        return colon >= 0 && OF_THE_WHOLE.matcher(without(HARMLESS, clause.substring(0, colon))).find();
    }

    private void add(String clause) {
        String bare = without(HARMLESS, clause);
        OF_THE_FORM.matcher(bare).results().forEach(form -> denied.add(form.group()));
        bare = without(OF_THE_FORM, bare);
        if (OF_THE_WHOLE.matcher(without(OF_THE_REST, bare)).find()) {
            denied.add(clause);
            return;
        }
        Matcher rest = OF_THE_REST.matcher(bare);
        int from = 0;
        while (rest.find(from)) {
            affirmed.add(clause.substring(from, rest.start()));
            int bracket = clause.indexOf(')', rest.end());
            boolean inside = bracket >= 0 && clause.lastIndexOf('(', rest.start()) > clause.lastIndexOf(')', rest.start());
            int end = inside ? bracket : clause.length();
            denied.add(clause.substring(rest.end(), end));
            from = end;
        }
        affirmed.add(clause.substring(from));
    }

    /** The text with something else, of the same length, for what the pattern finds. */
    private static String without(Pattern found, String text) {
        return found.matcher(text).replaceAll(match -> "_".repeat(match.end() - match.start()));
    }
}
