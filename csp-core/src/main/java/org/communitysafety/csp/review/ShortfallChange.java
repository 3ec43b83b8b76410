package org.communitysafety.csp.review;

import java.util.Optional;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Shortfall;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.element.ElementId;

/**
 * What one of two reviews finds lacking and the other does not, of a duty that both ask.
 *
 * @param finding the finding that has it
 * @param other what the other review found on the same duty
 * @param shortfall what is lacking
 */
public record ShortfallChange(Finding finding, Finding other, Shortfall shortfall) {

    /** The element that lacks it; empty if the papers as a whole do. */
    public Optional<ElementId> element() {
        return shortfall.element().map(Element::getId);
    }

    /**
     * Of what is gone, whether the second review shows the duty, or found the element again without that lack. Where the duty could not be
     * checked, does not apply or lacks all evidence, nothing tells that what was lacking is there.
     */
    public boolean isMadeGood() {
        return switch (other.outcome()) {
            case SHOWN, SHOWN_ELSEWHERE -> true;
            case NOT_APPLICABLE, NOT_YET_DUE, NOT_EVALUATED -> false;
            default -> element().filter(id -> other.evidence().stream().anyMatch(one -> one.element().getId().equals(id)))
                    .isPresent();
        };
    }
}
