package org.communitysafety.csp.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.element.Citation;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Words;

/**
 * Laws cited for what they do not ask. Wrong citations are common, and never fail a plan.
 *
 * <p>Only what a citation says of itself is looked at: the instrument, the provision and what it is cited for.
 */
final class Citations {

    /** Where what is asked really stands. */
    private record Home(String instrument, List<String> numbers, Told told) {}

    /** Says where it stands, and not in what is cited. */
    @FunctionalInterface
    private interface Told {
        String not(String cited, Words words);
    }

    private static final Home SECTION_6 = new Home("CDA 1998", List.of("6"),
            (cited, words) -> words.say(CitationMessages.STRATEGIES, cited));

    private static final Map<Nation, Map<Topic, Home>> HOMES = new EnumMap<>(Map.of(
            Nation.ENGLAND, homes("SI 2007/1830", "10", "11", "12", "14"),
            Nation.WALES, homes("SI 2007/3076", "8", "9", "10", "12")));

    private final boolean mayBeWales;
    private final List<Map<Topic, Home>> homes;
    private final Words words;
    private final List<Note> notes = new ArrayList<>();

    private Citations(Optional<Nation> nation, Words words) {
        this.mayBeWales = nation.filter(Nation.ENGLAND::equals).isEmpty();
        this.homes = nation.map(one -> List.of(HOMES.get(one))).orElseGet(() -> List.copyOf(HOMES.values()));
        this.words = words;
    }

    private static Map<Topic, Home> homes(String si, String plan, String contents, String meeting, String summary) {
        return Map.of(
                Topic.STRATEGY, SECTION_6,
                Topic.STRATEGIC_ASSESSMENT, new Home(si, List.of("5", "6", "7"),
                        (cited, words) -> words.say(CitationMessages.ASSESSMENT, si, cited)),
                Topic.PARTNERSHIP_PLAN, new Home(si, List.of(plan, contents),
                        (cited, words) -> words.say(CitationMessages.PLAN, plan, contents, si, cited)),
                Topic.INFORMATION_SHARING, new Home(si, List.of("4"),
                        (cited, words) -> words.say(CitationMessages.PROTOCOL, si, cited)),
                Topic.PUBLIC_MEETING, new Home(si, List.of(meeting),
                        (cited, words) -> words.say(CitationMessages.MEETING, meeting, si, cited)),
                Topic.SUMMARY, new Home(si, List.of(summary),
                        (cited, words) -> words.say(CitationMessages.SUMMARY, summary, si, cited)));
    }

    /** Where the nation is not known, what is right in either is right. */
    static List<Note> of(Papers papers, Optional<Nation> nation, Words words) {
        Citations citations = new Citations(nation, words);
        papers.getPlan().ifPresent(citations::add);
        papers.getAssessment().ifPresent(citations::add);
        papers.getAgreement().ifPresent(citations::add);
        papers.getSeriousViolenceStrategy().ifPresent(citations::add);
        papers.getReports().forEach(citations::add);
        return citations.notes;
    }

    private void add(Paper paper) {
        for (Citation citation : paper.getCitations()) {
            if (citation.getText().contains("Crime and Disorder Act 1988")) {
                notes.add(note(citation, words.say(CitationMessages.OF_1998)));
            }
            List<Home> right = citation.getCitedFor().map(this::homesOf).orElse(List.of());
            if (!right.isEmpty() && citation.getInstrument().isPresent() && !isApart(citation)
                    && right.stream().noneMatch(home -> isAt(citation, home))) {
                notes.add(note(citation, right.get(0).told().not(cited(citation), words)));
            }
        }
    }

    /** Regulations of which it was not read what they ask are cited rightly or wrongly, and nobody here knows. */
    private boolean isApart(Citation citation) {
        return mayBeWales && citation.getInstrument().filter(LawApart.SUBSTANCE_MISUSE_IN_WALES::equals).isPresent();
    }

    private String cited(Citation citation) {
        String instrument = citation.getInstrument().orElseThrow();
        return citation.getProvision().map(where -> words.say(CitationMessages.CITED, instrument, where)).orElse(instrument);
    }

    private List<Home> homesOf(Topic topic) {
        return homes.stream().filter(of -> of.containsKey(topic)).map(of -> of.get(topic)).toList();
    }

    private static boolean isAt(Citation citation, Home home) {
        return citation.getInstrument().get().equals(home.instrument())
                && citation.getProvision().map(where -> home.numbers().contains(number(where))).orElse(true);
    }

    /** The number that a provision starts with: {@code s.6(1)} and {@code reg 6} both give 6. */
    private static String number(String provision) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < provision.length(); i++) {
            char c = provision.charAt(i);
            if (c >= '0' && c <= '9') {
                number.append(c);
            } else if (number.length() > 0) {
                break;
            }
        }
        return number.toString();
    }

    private Note note(Citation citation, String text) {
        return new Note(NoteKind.CITATION, text,
                List.of(new Evidence(citation, "text", Basis.QUOTED, citation.getText())),
                Optional.of(words.say(CitationMessages.PUT_RIGHT)));
    }
}
