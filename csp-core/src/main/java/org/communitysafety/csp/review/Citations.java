package org.communitysafety.csp.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Evidence;
import org.communitysafety.csp.element.Citation;
import org.communitysafety.csp.element.Paper;
import org.communitysafety.csp.element.Topic;
import org.communitysafety.csp.papers.Papers;

/**
 * Laws cited for what they do not ask. Wrong citations are common, and never fail a plan.
 *
 * <p>Only what a citation says of itself is looked at: the instrument, the provision and what it is cited for.
 */
final class Citations {

    /** Where what is asked really stands. */
    private record Home(String instrument, List<String> numbers, String words) {}

    private static final String REGULATIONS = "SI 2007/1830";
    private static final Map<Topic, Home> HOMES = new EnumMap<>(Topic.class);

    static {
        HOMES.put(Topic.STRATEGIC_ASSESSMENT, new Home(REGULATIONS, List.of("5", "6", "7"),
                "The strategic assessment is asked for by regulations 5 to 7 of SI 2007/1830"));
        HOMES.put(Topic.PARTNERSHIP_PLAN, new Home(REGULATIONS, List.of("10", "11"),
                "The partnership plan is asked for by regulations 10 and 11 of SI 2007/1830"));
        HOMES.put(Topic.STRATEGY, new Home("CDA 1998", List.of("6"),
                "The strategies are asked for by section 6 of the Crime and Disorder Act 1998"));
        HOMES.put(Topic.INFORMATION_SHARING, new Home(REGULATIONS, List.of("4"),
                "The information-sharing protocol is asked for by regulation 4 of SI 2007/1830"));
        HOMES.put(Topic.PUBLIC_MEETING, new Home(REGULATIONS, List.of("12"),
                "The public meeting is asked for by regulation 12 of SI 2007/1830"));
        HOMES.put(Topic.SUMMARY, new Home(REGULATIONS, List.of("14"),
                "The summary is asked for by regulation 14 of SI 2007/1830"));
    }

    private Citations() {}

    static List<Note> of(Papers papers) {
        List<Note> notes = new ArrayList<>();
        papers.getPlan().ifPresent(paper -> add(paper, notes));
        papers.getAssessment().ifPresent(paper -> add(paper, notes));
        papers.getAgreement().ifPresent(paper -> add(paper, notes));
        papers.getSeriousViolenceStrategy().ifPresent(paper -> add(paper, notes));
        papers.getReports().forEach(paper -> add(paper, notes));
        return notes;
    }

    private static void add(Paper paper, List<Note> notes) {
        for (Citation citation : paper.getCitations()) {
            if (citation.getText().contains("Crime and Disorder Act 1988")) {
                notes.add(note(citation, "The Crime and Disorder Act is of 1998, not 1988."));
            }
            Home home = citation.getCitedFor().map(HOMES::get).orElse(null);
            if (home != null && citation.getInstrument().isPresent() && !isAt(citation, home)) {
                notes.add(note(citation, home.words() + ", not by " + citation.getInstrument().get()
                        + citation.getProvision().map(where -> " " + where).orElse("") + "."));
            }
        }
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

    private static Note note(Citation citation, String text) {
        return new Note(NoteKind.CITATION, text,
                List.of(new Evidence(citation, "text", Basis.QUOTED, citation.getText())),
                Optional.of("Put the citation right; the plan does not fail on it."));
    }
}
