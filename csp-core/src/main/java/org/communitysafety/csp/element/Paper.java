package org.communitysafety.csp.element;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.time.PartialDate;

/** A document: what it is, how far it has come, and how much of it was in hand when these papers were made. */
public interface Paper extends Element {

    /** The title it goes by. */
    @NotBlank(message = "a paper needs its title")
    String getTitle();

    /** How much of it was in hand; without a word, all of it. */
    Optional<InHand> getInHand();

    /** How far it has come. */
    Optional<Stage> getStage();

    /** Its own date. */
    Optional<PartialDate> getDate();

    /** Who issued it. */
    Optional<String> getPublisher();

    /** Where it was found, and how it came into these papers. */
    Optional<String> getSource();

    /** The parts that were not in hand, by name, so that somebody can fetch them. */
    List<String> getMissingParts();

    /** What it says in prose. */
    List<@Valid Statement> getStatements();

    /** The law it cites. */
    List<@Valid Citation> getCitations();
}
