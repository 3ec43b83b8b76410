package org.communitysafety.csp.io.format;

import org.communitysafety.csp.element.Citation;
import org.communitysafety.csp.element.Standing;
import org.communitysafety.csp.element.Statement;

/** The fields of what every paper holds, in the order in which they are written. */
final class ElementFormat {

    private ElementFormat() {}

    static final ObjectFormat<Citation, Citation.Builder> CITATION = ObjectFormat.element(
                    "citation", "A law that a paper cites, as the paper cites it, and what it cites it for.", Citation.class, Citation::builder, Citation.Builder::build)
            .fields(its -> its
                    .id(Citation::getId, Citation.Builder::id)
                    .required("text", Texts.TEXT, Citation::getText, Citation.Builder::text, "The citation as written.")
                    .optional("instrument", Texts.TEXT, Citation::getInstrument, Citation.Builder::instrument, "The Act or instrument it means, such as CDA 1998.")
                    .optional("provision", Texts.TEXT, Citation::getProvision, Citation.Builder::provision, "The provision it means, such as s.6.")
                    .optional("citedFor", Words.TOPIC, Citation::getCitedFor, Citation.Builder::citedFor, "What it is cited for.")
                    .optional("visibility", Words.VISIBILITY, Citation::getVisibility, Citation.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Citation::getExtensions, Citation.Builder::putAllExtensions));

    static final ObjectFormat<Statement, Statement.Builder> STATEMENT = ObjectFormat.element(
                    "statement", "What a paper says in prose, outside its tables.", Statement.class, Statement::builder, Statement.Builder::build)
            .fields(its -> its
                    .id(Statement::getId, Statement.Builder::id)
                    .optional("heading", Texts.TEXT, Statement::getHeading, Statement.Builder::heading, "The heading it stands under.")
                    .required("text", Texts.TEXT, Statement::getText, Statement.Builder::text, "What is said, as written.")
                    .defaulted("says", Words.STANDING, Statement::getSays, Statement.Builder::says, Standing.HERE, "What is said of the topics and subjects; without a word, that they are set out here.")
                    .set("about", Words.TOPIC, Statement::getAbout, Statement.Builder::addAllAbout, "The parts of the plan, the assessment or the year's work that it is about.")
                    .set("serves", Words.SUBJECT, Statement::getServes, Statement.Builder::addAllServes, "The subjects it serves.")
                    .optional("document", Texts.TEXT, Statement::getDocument, Statement.Builder::document, "The other document, by its title, where it says elsewhere.")
                    .optional("visibility", Words.VISIBILITY, Statement::getVisibility, Statement.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Statement::getExtensions, Statement.Builder::putAllExtensions));
}
