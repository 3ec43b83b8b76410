package org.communitysafety.csp.io.write;

import org.communitysafety.csp.words.Message;

/** What the rule book says, beside what it tells of each duty. */
final class RuleBookMessages {

    static final Message.Plain TITLE = Message.plain("rules.title");
    static final Message.One<String> LEDE = Message.of("rules.lede", String.class);
    static final Message.One<String> OUTCOMES = Message.of("rules.outcomes", String.class);
    static final Message.Plain CONTENTS = Message.plain("rules.contents");
    static final Message.Two<String, String> CHAPTER = Message.of("rules.chapter", String.class, String.class);
    static final Message.Two<String, String> ENTRY = Message.of("rules.entry", String.class, String.class);
    static final Message.One<String> OF_OTHERS = Message.of("rules.of-others", String.class);
    static final Message.Plain READ = Message.plain("rules.read");
    static final Message.Plain INSTRUMENT = Message.plain("rules.instrument");
    static final Message.Plain INSTRUMENT_TITLE = Message.plain("rules.instrument-title");
    static final Message.Plain READ_TO = Message.plain("rules.read-to");
    static final Message.Plain WHAT_AND_HOW = Message.plain("rules.what-and-how");
    static final Message.Plain READ_BY = Message.plain("rules.read-by");
    static final Message.One<String> NOT_LAW = Message.of("rules.not-law", String.class);
    static final Message.Three<String, String, String> CITED = Message.of("rules.cited", String.class, String.class, String.class);
    static final Message.Three<String, String, String> CITED_OF_OTHERS =
            Message.of("rules.cited-of-others", String.class, String.class, String.class);
    static final Message.Plain AND_ALSO = Message.plain("brief.and-also");

    private RuleBookMessages() {}
}
