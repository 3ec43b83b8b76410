/**
 * Rules of one's own beside the law: a district, a county or a commissioner says in one sentence a rule what its plans should
 * have, and a review answers it as it answers a duty, apart from the law and without power over it.
 *
 * <pre>{@code
 * static final PackRule LEADS = PackRule.numbered("example.gov.uk:lead-for-every-action", "A lead for every action")
 *         .of("the partnership")
 *         .under("Exampleshire plan standard 2025, paragraph 4", "https://example.gov.uk/plan-standard")
 *         .should("name who leads each action of its plan")
 *         .from(2025, 3, 31, ENGLAND)
 *         .setOutIn(PLAN)
 *         .shownBy(new Showing("a lead for every action", List.of("/plan/actions"), (dossier, on, look) -> ...))
 *         .asking("Who leads each action?")
 *         .said();
 * static final RulePack PACK = RulePack.of("example.gov.uk", "Exampleshire plan standard", "2025-04", List.of(LEADS));
 * }</pre>
 *
 * <p>A pack is given to the options of a review by hand, or found in a jar that names a
 * {@link org.communitysafety.csp.pack.PackSource} for {@link java.util.ServiceLoader}; nothing is looked for until
 * {@link org.communitysafety.csp.pack.RulePacks#installed()} is called. What a pack answers is a
 * {@link org.communitysafety.csp.pack.PackFinding} and never a finding of the law: it has no provision, is never a gap of the
 * law, and no gate counts it unless asked. A rule that throws is told as broken, and the review goes on.
 *
 * <p>{@link org.communitysafety.csp.pack.PlanQuality} is one such pack, off unless it is asked for.
 */
@NullMarked
package org.communitysafety.csp.pack;

import org.jspecify.annotations.NullMarked;
