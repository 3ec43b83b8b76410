package org.communitysafety.csp.io.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communitysafety.csp.authority.AuthorityAnswer;
import org.communitysafety.csp.authority.AuthorityRow;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.law.Strength;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.WeighedAnswer;
import org.communitysafety.csp.words.Message;

/**
 * What a review leaves open, by who can answer it, so that each can be sent its own list. Immutable and thread-safe.
 *
 * <p>Who owes a duty can answer for it: where each responsible authority owes it for itself, each is asked by the name that
 * the area gives it. What a person's answer settles is not open any more.
 *
 * @param reviewed the papers and their review
 * @param lists one for each who can answer, in the order in which the law first asks them; each authority for itself comes last
 */
public record OpenQuestions(ReviewedPapers reviewed, List<Asked> lists) {

    private static final Message.Plain SHOWN_BUT_NOT_MET = Message.plain("questions.shown-but-not-met");

    private static final Set<AuthorityRow> HEALTH = EnumSet.of(
            AuthorityRow.INTEGRATED_CARE_BOARD, AuthorityRow.CLINICAL_COMMISSIONING_GROUP, AuthorityRow.PRIMARY_CARE_TRUST,
            AuthorityRow.LOCAL_HEALTH_BOARD);

    /** What has to be done about a finding that is open. */
    public enum Kind implements Word {
        /** The papers contradict a must, or a must was not found in a paper read whole. */
        PUT_RIGHT("put-right"),
        /** The papers say that another document has it, which was not read. */
        READ("read"),
        /** The papers are silent, and somebody knows. */
        ASK("ask"),
        /** The evidence is there, and a person must weigh it. */
        DECIDE("decide");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String getWord() {
            return word;
        }
    }

    /**
     * One question.
     *
     * @param finding the finding that it would settle; the id of its duty is the number of the question
     * @param kind what has to be done
     * @param words the question, or what to put right
     */
    public record Question(Finding finding, Kind kind, String words) {}

    /**
     * The list for one who can answer.
     *
     * @param who who that is
     * @param bodies the bodies that owe it together, by name; empty if they are not known, or if it is one alone
     * @param questions the questions, in the order of the law
     */
    public record Asked(String who, List<String> bodies, List<Question> questions) {

        /** Keeps copies of the lists. */
        public Asked {
            bodies = List.copyOf(bodies);
            questions = List.copyOf(questions);
        }
    }

    /** Keeps a copy of the list. */
    public OpenQuestions {
        lists = List.copyOf(lists);
    }

    /** Those of a review. */
    public static OpenQuestions of(ReviewedPapers reviewed) {
        Review review = reviewed.review();
        Map<Bearer, List<Question>> byBearer = new LinkedHashMap<>();
        for (Finding finding : review.findings()) {
            question(finding, review).ifPresent(question -> byBearer
                    .computeIfAbsent(finding.duty().getBearer(), first -> new ArrayList<>())
                    .add(question));
        }
        List<String> responsible = names(review, AuthorityRow::isOfSection5);
        List<Asked> lists = new ArrayList<>();
        Map<String, List<Question>> alone = new LinkedHashMap<>();
        names(review, row -> true).forEach(name -> alone.put(name, new ArrayList<>()));
        byBearer.forEach((bearer, questions) -> {
            List<String> each = bodies(review, bearer);
            if (each.isEmpty()) {
                lists.add(new Asked(bearer.beginning(review.options().words()), together(bearer, responsible, alone.keySet()), questions));
            } else {
                each.forEach(name -> alone.computeIfAbsent(name, first -> new ArrayList<>()).addAll(questions));
            }
        });
        alone.forEach((name, questions) -> {
            if (!questions.isEmpty()) {
                lists.add(new Asked(capital(name), List.of(), questions));
            }
        });
        return new OpenQuestions(reviewed, lists);
    }

    /** Those who each owe a duty for themselves, by the names that the area gives them; none if they owe it together. */
    public static List<String> bodies(Review review, Bearer bearer) {
        return names(review, rows(bearer));
    }

    private static List<String> names(Review review, Predicate<AuthorityRow> which) {
        return review.authorities().stream()
                .filter(answer -> answer.expected().isPresent() && answer.row().filter(which).isPresent())
                .map(AuthorityAnswer::name)
                .distinct()
                .toList();
    }

    /** The authorities that each owe it for themselves, by the paragraph that makes them so; none if they owe it together. */
    private static Predicate<AuthorityRow> rows(Bearer bearer) {
        return switch (bearer) {
            case EACH_RESPONSIBLE_AUTHORITY -> AuthorityRow::isOfSection5;
            case POLICE -> row -> row == AuthorityRow.CHIEF_OFFICER;
            case FIRE_AND_RESCUE_AUTHORITY -> row -> row == AuthorityRow.FIRE_AND_RESCUE;
            case HEALTH_BODY -> HEALTH::contains;
            case LOCAL_AUTHORITY, TIER_ONE_LOCAL_AUTHORITY, COUNCIL_WITH_EXECUTIVE -> row -> row == AuthorityRow.COUNCIL;
            case PROBATION_PROVIDERS -> row -> row == AuthorityRow.PROBATION;
            default -> row -> false;
        };
    }

    private static List<String> together(Bearer bearer, List<String> responsible, Collection<String> specified) {
        return switch (bearer) {
            case RESPONSIBLE_AUTHORITIES -> responsible;
            case SPECIFIED_AUTHORITIES -> List.copyOf(specified);
            default -> List.of();
        };
    }

    /** All questions once, though several be asked the same, in the order of the law. */
    public List<Question> questions() {
        Review review = reviewed.review();
        return review.findings().stream().flatMap(finding -> question(finding, review).stream()).toList();
    }

    private static Optional<Question> question(Finding finding, Review review) {
        if (review.isAnswered(finding.duty().getId())) {
            return Optional.empty();
        }
        if (finding.outcome() == Outcome.SHOWN) {
            return review.answersOn(finding.duty().getId()).stream().anyMatch(WeighedAnswer::tellsOfAGap)
                    ? Optional.of(new Question(finding, Kind.DECIDE,
                            Bundle.of(review.options()).say(SHOWN_BUT_NOT_MET)))
                    : Optional.empty();
        }
        String question = finding.question().orElse(finding.reason());
        return switch (finding.outcome()) {
            case CONTRADICTED, NOT_SHOWN -> finding.duty().getStrength() == Strength.MUST
                    ? Optional.of(new Question(finding, Kind.PUT_RIGHT, finding.remedy().orElse(finding.reason())))
                    : Optional.empty();
            case SHOWN_ELSEWHERE -> Optional.of(new Question(finding, Kind.READ, question));
            case NOT_RECORDED -> Optional.of(new Question(finding, Kind.ASK, question));
            case FOR_JUDGEMENT -> Optional.of(new Question(finding, Kind.DECIDE, question));
            case SHOWN, NOT_APPLICABLE, NOT_YET_DUE, NOT_EVALUATED -> Optional.empty();
        };
    }

    /** How many questions are of that kind. */
    public static long count(Collection<Question> questions, Kind kind) {
        return questions.stream().filter(question -> question.kind() == kind).count();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
