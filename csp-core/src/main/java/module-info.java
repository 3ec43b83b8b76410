/**
 * The papers of a Community Safety Partnership and the law they are checked against: a pure domain, without files,
 * clock, network or logging.
 *
 * <h2>The field in ten minutes</h2>
 *
 * <p><strong>Who.</strong> In each district, unitary area, London borough and Welsh county borough the council (and the county council
 * above it), the police, the fire and rescue authority, the integrated care board or local health board and the providers of probation
 * services are together <em>responsible authorities</em> (section 5 of the Crime and Disorder Act 1998). They meet as a <em>community
 * safety partnership</em>. Who they are depends on the area and the day: {@link org.communitysafety.csp.authority} tells them by name
 * from {@link org.communitysafety.csp.area}. Bodies that the papers name are in {@link org.communitysafety.csp.partner}.
 *
 * <p><strong>What.</strong> They must have strategies to reduce crime and disorder, to combat substance misuse, to reduce re-offending
 * and, since 2023, to prevent and reduce serious violence (section 6). The Regulations of 2007 say how: a <em>strategy group</em> makes a
 * {@linkplain org.communitysafety.csp.assessment strategic assessment} each year, and from it a {@linkplain org.communitysafety.csp.plan
 * partnership plan} with priorities, steps, resources and measures; local people are asked and told. A county with districts has no plan:
 * its districts' assessments come together in a {@linkplain org.communitysafety.csp.agreement community safety agreement}. A
 * {@linkplain org.communitysafety.csp.violence strategy of its own} may stand under the Serious Violence Duty of 2022. A plan goes through
 * councils by {@linkplain org.communitysafety.csp.report committee reports}. What was done is told by
 * {@linkplain org.communitysafety.csp.record records}. All of it together is {@link org.communitysafety.csp.papers.Papers}.
 *
 * <p><strong>When.</strong> A plan's year runs from 1 April to 31 March. A duty is asked on a day, and that is not today: what the plan
 * must hold, on the 31 March before its year; what the assessment must, on its own date; what is published, on the day that it was.
 * {@link org.communitysafety.csp.duty.Concern} says which.
 *
 * <p><strong>The law.</strong> A {@link org.communitysafety.csp.duty.Duty} is one limb of one provision. {@link org.communitysafety.csp.statute}
 * has all that are encoded, in the order of the law and with the days between which each wording was law.
 *
 * <p><strong>The answer.</strong> {@link org.communitysafety.csp.review.Review#of(org.communitysafety.csp.papers.Papers)} gives one
 * {@link org.communitysafety.csp.duty.Finding} for each duty in force. Papers <em>show</em> that a duty was met; they do not meet it. So an
 * {@link org.communitysafety.csp.duty.Outcome} is "shown" with the evidence, "not shown" only where the law wants it in a paper that was read
 * whole, "not recorded" where silence may be rightful, "for judgement" where no machine may decide, and never "lawful". A
 * {@link org.communitysafety.csp.review.Gate} says what is to stop; what people answer stands beside the findings
 * ({@link org.communitysafety.csp.answer}) and changes none.
 *
 * <h2>How elements are built</h2>
 *
 * <p>Each element is an interface with getters and a nested {@code Builder}, which has a method for each getter: {@code title(…)} for
 * {@code getTitle()}. What may be absent is an {@code Optional} and need not be set; of a list {@code actions(…)} sets all,
 * {@code addActions(…)} adds some. {@code like(…)} takes all from another element, {@code build()} refuses with an
 * {@code IllegalStateException} what lacks a part that must be there, and nothing takes {@code null}. What is built is immutable,
 * equal if its parts are, and thread-safe; a builder is neither.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>Papers from your own records: {@link org.communitysafety.csp.papers.Papers#builder()}; from files: the module
 *       {@code org.communitysafety.csp.io}.
 *   <li>Papers against the law: {@link org.communitysafety.csp.review.Review}; of one element:
 *       {@link org.communitysafety.csp.review.Review#findingsOn}; what two reviews do not have in common:
 *       {@link org.communitysafety.csp.review.ReviewDifference}.
 *   <li>A form or service that is validated: {@link org.communitysafety.csp.validation}.
 *   <li>A test: {@link org.communitysafety.csp.assertions}. Rules of your own: {@link org.communitysafety.csp.pack}.
 * </ul>
 */
@SuppressWarnings("module")
module org.communitysafety.csp.core {
    requires transitive jakarta.validation;
    // What may be null: read by compilers, and not needed when the code runs.
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    // What every element of the papers has in common.
    exports org.communitysafety.csp.element;
    // Days, months and years as the papers use them.
    exports org.communitysafety.csp.time;
    // What is said to people, in one language or another.
    exports org.communitysafety.csp.words;
    // Local government areas, and the police, fire and health bodies linked to them.
    exports org.communitysafety.csp.area;
    // The partnership, its areas and the bodies the papers name.
    exports org.communitysafety.csp.partner;
    // Measures, targets and observations.
    exports org.communitysafety.csp.measure;
    // The strategic assessment.
    exports org.communitysafety.csp.assessment;
    // The partnership plan.
    exports org.communitysafety.csp.plan;
    // The county's community safety agreement.
    exports org.communitysafety.csp.agreement;
    // The strategy under the Serious Violence Duty.
    exports org.communitysafety.csp.violence;
    // The committee report that carries a plan through a council.
    exports org.communitysafety.csp.report;
    // Facts of the year: meetings, copies, protocols, publications, consultations, decisions.
    exports org.communitysafety.csp.record;
    // All of it together, and its parts by name.
    exports org.communitysafety.csp.papers;
    // Section 5(1): who the responsible authorities are, and whether the papers name them.
    exports org.communitysafety.csp.authority;
    // The dated steps of the yearly cycle of an area.
    exports org.communitysafety.csp.calendar;
    // Levels and patterns of street-level crime, counted from published records.
    exports org.communitysafety.csp.crime;
    // Addresses of the law.
    exports org.communitysafety.csp.law;
    // Which words hint at which subject.
    exports org.communitysafety.csp.vocabulary;
    // What a duty is and what it answers.
    exports org.communitysafety.csp.duty;
    // The duties of the law, chapter by chapter.
    exports org.communitysafety.csp.statute;
    // What named people answer on a duty.
    exports org.communitysafety.csp.answer;
    // Rules of somebody's own, asked apart from the law; found in jars only where that is asked for.
    exports org.communitysafety.csp.pack;
    uses org.communitysafety.csp.pack.PackSource;
    // Papers held against the law.
    exports org.communitysafety.csp.review;
    // New papers, with everything still to be written.
    exports org.communitysafety.csp.start;
    // What a change of law does: what starts and stops, and what that means for papers.
    exports org.communitysafety.csp.change;
    // The papers of two years held against each other: what became of priorities, actions, measures and answers.
    exports org.communitysafety.csp.compare;
    // The form of a sound document.
    exports org.communitysafety.csp.form;
    // A gate as a constraint of Jakarta Validation.
    exports org.communitysafety.csp.validation;
    // Assertions for tests, whatever runs them.
    exports org.communitysafety.csp.assertions;
    // How near a word comes to one that was mistyped.
    exports org.communitysafety.csp.spelling to org.communitysafety.csp.io;
    // How elements are generated: mappings are in the same way.
    exports org.communitysafety.csp.style to org.communitysafety.csp.io;
}
