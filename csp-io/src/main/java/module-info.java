/**
 * Papers in and out: reading with every fault and every place, and writing that gives the same bytes for the same papers.
 */
module org.communitysafety.csp.io {
    requires transitive org.communitysafety.csp.core;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;

    // Papers, reviews and duties as JSON with their schemas, and reviews and duties as text for people.
    exports org.communitysafety.csp.io;
    // What reading gives: the papers, every fault with its place, and what was not read.
    exports org.communitysafety.csp.io.read;
    // What is written out: reviewed papers, a list of duties, the look of text.
    exports org.communitysafety.csp.io.result;
}
