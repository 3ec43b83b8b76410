package org.communitysafety.csp.element;

/** A value of a closed list, with the word that stands for it in papers. */
public interface Word {

    /** How papers write it, in lower case with dashes. */
    String getWord();
}
