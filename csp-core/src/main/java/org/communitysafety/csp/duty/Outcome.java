package org.communitysafety.csp.duty;

import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.words.Words;

/** What a duty answers, in order of precedence: the first that is honest is given. */
public enum Outcome implements Word {

    /** Nation, area or date leaves it out, or what sets it off is recorded as not having arisen. */
    NOT_APPLICABLE("not-applicable", "does not apply"),
    /** Its deadline lies after the day on which the papers are looked at. */
    NOT_YET_DUE("not-yet-due", "not due yet"),
    /** The papers state a fact at odds with it. Silence never contradicts. */
    CONTRADICTED("contradicted", "papers conflict: check"),
    /** It could not be checked: a part was not read, or area or date is not known. */
    NOT_EVALUATED("not-evaluated", "could not be checked"),
    /** The papers hold the evidence. */
    SHOWN("shown", "set out"),
    /** The papers say that another document, which they name, has it; that document was not read. */
    SHOWN_ELSEWHERE("shown-elsewhere", "said to be in another document"),
    /** The machine gathers, a person decides. */
    FOR_JUDGEMENT("for-judgement", "a person must decide"),
    /** The paper that the law wants it in was read whole, and has nothing that shows it. */
    NOT_SHOWN("not-shown", "not found in the papers read"),
    /** These papers are silent, and may rightly be: somebody must be asked. */
    NOT_RECORDED("not-recorded", "ask: not in these papers");

    private final String word;
    private final String phrase;

    Outcome(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    @Override
    public String getWord() {
        return word;
    }

    /** How it is put to people. */
    public String getPhrase() {
        return phrase;
    }

    /** How it is put to people, in that language. */
    public String phrase(Words words) {
        return words.own("outcome." + word, phrase);
    }
}
