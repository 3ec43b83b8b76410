package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.words.Message;

/** What a check does not prove. */
final class ProofMessages {

    static final Message.One<String> NOT_OF_PARTNERSHIP = Message.of("proof.not-of-partnership", String.class);
    static final Message.One<String> NEVER_ASKED = Message.of("proof.never-asked", String.class);
    static final Message.Plain COMPUTABLE = Message.plain("proof.computable");
    static final Message.Plain PRESENCE = Message.plain("proof.presence");
    static final Message.Plain JUDGEMENT = Message.plain("proof.judgement");
    static final Message.Two<String, String> SIGN = Message.of("proof.sign", String.class, String.class);
    static final Message.Plain CONSIDER = Message.plain("proof.consider");
    static final Message.Plain GUIDANCE = Message.plain("proof.guidance");
    static final Message.Plain GOOD_PRACTICE = Message.plain("proof.good-practice");
    static final Message.Plain GOVERNANCE = Message.plain("proof.governance");
    static final Message.Plain SILENCE_NO_BREACH = Message.plain("proof.silence-no-breach");
    static final Message.One<String> SILENCE_OF_THE_WHOLE = Message.of("proof.silence-of-the-whole", String.class);
    static final Message.One<String> SILENCE_NO_GAP = Message.of("proof.silence-no-gap", String.class);

    private ProofMessages() {}
}
