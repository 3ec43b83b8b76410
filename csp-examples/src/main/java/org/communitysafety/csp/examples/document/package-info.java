/**
 * What a document is, apart from what it is written as and from what stands in it.
 *
 * <p>A {@link org.communitysafety.csp.examples.document.Document} has a title, and below it headings of three levels, paragraphs, lists,
 * tables and marked paragraphs. There is no other look in it: how a heading or a table looks is for the writers in
 * {@code org.communitysafety.csp.examples.written}. It is made with a builder:
 *
 * <pre>{@code
 * Document document = Document.titled("Plan of the Exampleford partnership, 2025-26")
 *         .withContents()
 *         .heading(1, "Introduction")
 *         .paragraph(plan.getDescription())                       // words of papers are put in as they are
 *         .toBeWritten("Say who was asked.")                      // a part that the papers have nothing for
 *         .legal(duty.getDemand(), Run.link(duty.getProvision().toString(), duty.getProvision().link()))
 *         .table(Table.of("Actions", "Action", "Lead", "When").withRowHeadings().row(text, lead, due))
 *         .build();
 * }</pre>
 *
 * <p>What would make a document hard to read for somebody cannot be built: a heading that leaves out a level, a table without a caption or
 * with a row that does not fit its headings, an empty heading, a sentence that tells of the law and cites nothing. Words that come from
 * papers lose what could hide them or turn them round when they are put into a {@link org.communitysafety.csp.examples.document.Run};
 * the writers escape them for what they write.
 */
@NullMarked
package org.communitysafety.csp.examples.document;

import org.jspecify.annotations.NullMarked;
