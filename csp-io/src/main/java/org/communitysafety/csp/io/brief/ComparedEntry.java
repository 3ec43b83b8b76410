package org.communitysafety.csp.io.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.words.Words;
import org.communitysafety.csp.duty.Duty;

/**
 * One thing that differs between two years.
 *
 * @param title what it is about, in words of the papers or the short title of a duty
 * @param mark what became of it, in a few words
 * @param ink what that is printed in
 * @param duty the duty it is about, whose demand is to be told with where it stands; empty for a part of the plans
 * @param law what of it is said of the law; empty if nothing is
 * @param lines what else is to be known, in sentences
 */
public record ComparedEntry(String title, String mark, Ink ink, Optional<Duty> duty, Optional<LawTold> law, List<String> lines) {

    /** Keeps a copy of the list. */
    public ComparedEntry {
        lines = List.copyOf(lines);
    }

    static ComparedEntry of(String title, String mark, Ink ink, List<String> lines) {
        return new ComparedEntry(title, mark, ink, Optional.empty(), Optional.empty(), lines);
    }

    static ComparedEntry of(Duty duty, String mark, Ink ink, List<String> lines, Words words) {
        return new ComparedEntry(duty.title(words), mark, ink, Optional.of(duty), Optional.empty(), lines);
    }

    ComparedEntry with(LawTold told) {
        return new ComparedEntry(title, mark, ink, duty, Optional.of(told), lines);
    }

    /** The same with the lines of another more. */
    ComparedEntry and(ComparedEntry other) {
        return new ComparedEntry(title, mark, ink, duty, law, Stream.concat(lines.stream(), other.lines.stream()).toList());
    }
}
