package org.communitysafety.csp.examples.document;

/** A part of a document, one below the other. */
public sealed interface Part permits Heading, Paragraph, Listing, Table, Marked {}
