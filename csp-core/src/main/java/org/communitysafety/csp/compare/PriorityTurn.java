package org.communitysafety.csp.compare;

import org.communitysafety.csp.element.Word;

/** What became of a priority. */
public enum PriorityTurn implements Word {
    /** It ranks higher among those carried on. */
    PROMOTED("promoted"),
    /** It ranks lower among those carried on. */
    DEMOTED("demoted"),
    /** It has another number, and not because its place among those carried on is another: others went or came. */
    RENUMBERED("renumbered"),
    /** It has a rank and had none. */
    RANKED("ranked"),
    /** It had a rank and has none. */
    UNRANKED("unranked"),
    /** Several carry it on. */
    SPLIT("split"),
    /** It carries several on. */
    MERGED("merged"),
    /** It goes by another title. */
    RENAMED("renamed"),
    /** It is of another sort, or part of another priority: "cross-cutting". */
    RECLASSED("reclassed"),
    /** The second plan does not have it. */
    DROPPED("dropped"),
    /** The first plan does not have it. */
    ADDED("added");

    private final String word;

    PriorityTurn(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
