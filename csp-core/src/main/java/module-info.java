/**
 * The papers of a Community Safety Partnership and the law they are checked against: a pure domain, without files,
 * clock, network or logging.
 */
@SuppressWarnings("module")
module org.communitysafety.csp.core {
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    // What every element of the papers has in common.
    exports org.communitysafety.csp.element;
    // Days, months and years as the papers use them.
    exports org.communitysafety.csp.time;
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
    // Assertions for tests, whatever runs them.
    exports org.communitysafety.csp.assertions;
    // How near a word comes to one that was mistyped.
    exports org.communitysafety.csp.spelling to org.communitysafety.csp.io;
    // How elements are generated: mappings are in the same way.
    exports org.communitysafety.csp.style to org.communitysafety.csp.io;
}
