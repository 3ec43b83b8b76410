/**
 * Papers in and out: reading with every fault and every place, and writing that gives the same bytes for the same papers.
 */
module org.communitysafety.csp.io {
    requires transitive org.communitysafety.csp.core;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;

    // Reading and writing papers as JSON, and the schema of it.
    exports org.communitysafety.csp.io;
    // What reading gives: the papers, every fault with its place, and what was not read.
    exports org.communitysafety.csp.io.read;
}
