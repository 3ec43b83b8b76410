package org.communitysafety.csp.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitysafety.csp.area.Nation.ENGLAND;
import static org.communitysafety.csp.area.Nation.WALES;
import static org.communitysafety.csp.duty.Concern.PLAN;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.assertions.PapersAssertions;
import org.communitysafety.csp.duty.Basis;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.duty.Showing;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.PackReview;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.words.Words;
import org.junit.jupiter.api.Test;

/** Rules of one's own are answered as duties are, and have no power over what the law answers. */
class RulePackTest {

    private static final Papers SOUND = SoundPapers.of2025();

    private static PackRule rule(String name, Showing.Search search, Nation... where) {
        return PackRule.numbered("example.gov.uk:" + name, "A rule").of("the partnership").under("Standard 4", "https://example.gov.uk/4")
                .should("have something").from(2025, 3, 31, where).setOutIn(PLAN)
                .shownBy(new Showing("something", List.of("/plan/actions"), search)).asking("Has it?").said();
    }

    private static RulePack pack(PackRule... rules) {
        return RulePack.of("example.gov.uk", "Standard", "1", List.of(rules));
    }

    private static PackReview asked(RulePack pack, ReviewOptions options) {
        return Review.of(SOUND, options.with(pack)).rulePacks().get(0);
    }

    private static void first(org.communitysafety.csp.duty.Dossier dossier, org.communitysafety.csp.duty.Look look) {
        Action action = dossier.plan().orElseThrow().getActions().get(0);
        look.shows(action, "text", Basis.DECLARED, action.getText());
    }

    @Test
    void a_rule_is_answered_in_its_own_words() {
        PackRule silent = rule("silent", (dossier, on, look) -> { }, ENGLAND);
        PackFinding found = asked(pack(silent), ReviewOptions.USUAL).findings().get(0);
        assertThat(found.outcome()).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(found.reason()).isEqualTo("The plan was read whole, and nothing in it shows something.");
        assertThat(found.askedOn()).contains(LocalDate.of(2025, 3, 31));
        assertThat(silent.getDemand()).isEqualTo("The partnership should have something.");
        assertThat(found).hasToString("example.gov.uk:silent not-shown: " + found.reason());
        PackFinding shown = asked(pack(rule("shown", (dossier, on, look) -> first(dossier, look), ENGLAND)), ReviewOptions.USUAL)
                .findings().get(0);
        assertThat(shown.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(shown.evidence()).hasSize(1);
    }

    @Test
    void it_holds_on_its_own_days_and_in_its_own_nation_only() {
        PackRule ours = rule("ours", (dossier, on, look) -> { }, ENGLAND);
        assertThat(asked(pack(ours), ReviewOptions.USUAL.on(LocalDate.of(2025, 3, 30))).findings()).isEmpty();
        assertThat(asked(pack(ours), ReviewOptions.USUAL.on(LocalDate.of(2025, 3, 31))).findings()).hasSize(1);
        assertThat(asked(pack(rule("theirs", (dossier, on, look) -> { }, WALES)), ReviewOptions.USUAL).findings()).isEmpty();
        PackRule past = PackRule.numbered("example.gov.uk:past", "Past").of("the partnership").under("Standard 1").should("have it")
                .from(2020, 1, 1, ENGLAND).to(2025, 3, 30).setOutIn(PLAN)
                .shownBy(new Showing("it", List.of(), (dossier, on, look) -> { })).said();
        assertThat(asked(pack(past), ReviewOptions.USUAL).findings()).isEmpty();
        assertThat(asked(pack(past), ReviewOptions.USUAL.on(LocalDate.of(2025, 3, 30))).findings()).hasSize(1);
    }

    @Test
    void a_rule_that_is_not_asked_is_told_with_the_day_and_why() {
        PackRule later = PackRule.numbered("example.gov.uk:later", "Later").of("the partnership").under("Standard 1").should("have it")
                .from(2025, 4, 1, ENGLAND).setOutIn(PLAN)
                .shownBy(new Showing("it", List.of("/plan/actions"), (dossier, on, look) -> { })).said();
        PackRule past = PackRule.numbered("example.gov.uk:past", "Past").of("the partnership").under("Standard 1").should("have it")
                .from(2020, 1, 1, ENGLAND).to(2025, 3, 30).setOutIn(PLAN)
                .shownBy(new Showing("it", List.of(), (dossier, on, look) -> { })).said();
        PackReview review = asked(pack(later, past, rule("theirs", (dossier, on, look) -> { }, WALES)), ReviewOptions.USUAL);
        assertThat(review.isAsked()).isFalse();
        assertThat(review.notAsked()).extracting(one -> one.rule().getId().value() + " " + one.day().map(LocalDate::toString).orElse("-") + " " + one.why())
                .containsExactly(
                        "example.gov.uk:later 2025-03-31 It holds from 1 April 2025 on, and is asked on 31 March 2025: it is the 31 March before "
                                + "the plan's year.",
                        "example.gov.uk:past 2025-03-31 It held from 1 January 2020 to 30 March 2025, and is asked on 31 March 2025: it is the "
                                + "31 March before the plan's year.",
                        "example.gov.uk:theirs - It is for Wales; Exampleford lies in England.");
        assertThat(asked(pack(rule("ours", (dossier, on, look) -> { }, ENGLAND)), ReviewOptions.USUAL).notAsked()).isEmpty();
    }

    @Test
    void a_pack_of_which_nothing_is_asked_does_not_pass_in_silence() {
        PackRule later = PackRule.numbered("example.gov.uk:later", "Later").of("the partnership").under("Standard 1").should("have it")
                .from(2025, 4, 1, ENGLAND).setOutIn(PLAN)
                .shownBy(new Showing("it", List.of("/plan/actions"), (dossier, on, look) -> { })).said();
        Review review = Review.of(SOUND, ReviewOptions.USUAL.with(pack(later)));
        assertThat(review.at(Gate.GAPS).isPassed()).isTrue();
        assertThat(review.atWithPacks(Gate.GAPS).isPassed()).isFalse();
        assertThatThrownBy(() -> PapersAssertions.assertThat(SOUND).with(pack(later)).passesWithPacks(Gate.GAPS))
                .hasMessage("""
                        the papers pass the gate "gaps" by the law, but not by the packs that are asked beside it

                        no rule of example.gov.uk 1 is asked of these papers:
                          example.gov.uk:later: It holds from 1 April 2025 on, and is asked on 31 March 2025: it is the 31 March before the plan's year.""");
        PackRule shown = rule("shown", (dossier, on, look) -> first(dossier, look), ENGLAND);
        PapersAssertions.assertThat(SOUND).with(pack(later, shown)).passesWithPacks(Gate.GAPS);
    }

    @Test
    void a_pack_that_tries_changes_nothing_that_the_law_answers() {
        RulePack hostile = pack(
                rule("clears", (dossier, on, look) -> {
                    dossier.told().clear();
                    look.contradicts(dossier.plan().orElseThrow(), "", Basis.DECLARED, "anything");
                }, ENGLAND),
                rule("silent", (dossier, on, look) -> { }, ENGLAND),
                rule("throws", (dossier, on, look) -> {
                    throw new IllegalStateException("no");
                }, ENGLAND));
        for (Papers papers : List.of(SOUND, Change.plan((plan, was) -> plan.resources(List.of())).apply(SOUND))) {
            Review law = Review.of(papers);
            Review with = Review.of(papers, ReviewOptions.USUAL.with(hostile));
            assertThat(with.findings()).isEqualTo(law.findings());
            assertThat(with.summary()).isEqualTo(law.summary());
            assertThat(with.notes()).isEqualTo(law.notes());
            assertThat(with.authorities()).isEqualTo(law.authorities());
            assertThat(with.catalogue().fingerprint()).isEqualTo(law.catalogue().fingerprint());
            for (Gate gate : Gate.values()) {
                assertThat(with.at(gate).stopped()).isEqualTo(law.at(gate).stopped());
                assertThat(with.at(gate).isPassed()).isEqualTo(law.at(gate).isPassed());
            }
        }
    }

    @Test
    void a_rule_that_throws_is_told_as_broken_and_the_others_are_asked() {
        List<Throwable> thrown = List.of(new IllegalStateException("no"), new StackOverflowError(), new NoClassDefFoundError("gone"),
                new AssertionError("never"));
        for (Throwable one : thrown) {
            PackReview review = asked(pack(rule("throws", (dossier, on, look) -> {
                if (one instanceof RuntimeException unchecked) {
                    throw unchecked;
                }
                throw (Error) one;
            }, ENGLAND), rule("shown", (dossier, on, look) -> first(dossier, look), ENGLAND)), ReviewOptions.USUAL);
            assertThat(review.findings()).extracting(PackFinding::outcome).containsExactly(Outcome.NOT_EVALUATED, Outcome.SHOWN);
            assertThat(review.findings().get(0).reason()).startsWith("The rule itself is broken: " + one.getClass().getSimpleName());
            assertThat(review.isEveryRuleAnswered()).isFalse();
        }
    }

    @Test
    void gates_count_the_law_alone_unless_asked() {
        Review review = Review.of(SOUND, ReviewOptions.USUAL.with(pack(rule("silent", (dossier, on, look) -> { }, ENGLAND))));
        assertThat(review.at(Gate.GAPS).isPassed()).isTrue();
        assertThat(review.atWithPacks(Gate.GAPS).isPassed()).isFalse();
        assertThat(review.atWithPacks(Gate.GAPS).stopped()).hasSize(1);
        assertThat(review.atWithPacks(Gate.CONFLICTS).isPassed()).isTrue();
        PapersAssertions.assertThat(SOUND).with(pack(rule("shown", (dossier, on, look) -> first(dossier, look), ENGLAND)))
                .passesWithPacks(Gate.GAPS);
        assertThatThrownBy(() -> PapersAssertions.assertThat(SOUND).with(pack(rule("silent", (dossier, on, look) -> { }, ENGLAND)))
                .passes(Gate.GAPS).passesWithPacks(Gate.GAPS))
                .hasMessage("""
                        the papers pass the gate "gaps" by the law, but not by the packs that are asked beside it

                        example.gov.uk:silent: A rule
                          asks      The partnership should have something.
                          in        Standard 4, https://example.gov.uk/4
                          found     "not found in the papers read" (not-shown), asked on 31 March 2025. The plan was read whole, and \
                        nothing in it shows something.
                          to do     Set out in the plan something, or name the document that has it.""");
    }

    @Test
    void what_could_not_be_read_is_no_lack() {
        PackReview review = asked(pack(rule("silent", (dossier, on, look) -> { }, ENGLAND)),
                ReviewOptions.USUAL.withUnread(List.of("/plan/actions/3")));
        assertThat(review.findings().get(0).outcome()).isEqualTo(Outcome.NOT_EVALUATED);
    }

    @Test
    void a_second_pack_of_one_namespace_is_told_and_not_asked() {
        PackRule rule = rule("silent", (dossier, on, look) -> { }, ENGLAND);
        Review review = Review.of(SOUND, ReviewOptions.USUAL.with(pack(rule)).with(pack(rule)));
        assertThat(review.rulePacks().get(0).fault()).isEmpty();
        assertThat(review.rulePacks().get(1).fault())
                .contains("Another pack has the namespace example.gov.uk too; this one, 1, was not asked.");
        assertThat(review.rulePacks().get(1).findings()).isEmpty();
        assertThat(review.atWithPacks(Gate.NONE).isPassed()).isFalse();
    }

    @Test
    void an_id_without_a_namespace_is_no_rules_and_no_id_is_a_dutys() {
        for (String wrong : List.of("CDA98-6-1-A", "a", ":a", "a:", "A:b", "a:B", "a:b:c", "a..b:c", "a:b--c", "a b:c", "")) {
            assertThatThrownBy(() -> PackRule.numbered(wrong, "A rule")).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Write a namespace and a name");
        }
        assertThat(RuleId.of("example.gov.uk:a-1").getNamespace()).isEqualTo("example.gov.uk");
    }

    @Test
    void a_pack_with_an_id_twice_of_another_namespace_or_with_nothing_is_refused() {
        PackRule rule = rule("silent", (dossier, on, look) -> { }, ENGLAND);
        assertThatThrownBy(() -> pack(rule, rule)).hasMessage("the id example.gov.uk:silent stands twice");
        assertThatThrownBy(() -> RulePack.of("other", "Other", "1", List.of(rule)))
                .hasMessage("the rule example.gov.uk:silent is not of the pack other");
        assertThatThrownBy(RulePackTest::pack).hasMessage("the pack example.gov.uk has no rule");
        assertThatThrownBy(() -> RulePack.of("Example", "Other", "1", List.of(rule))).hasMessageContaining("is not a namespace");
        assertThatThrownBy(() -> RulePack.of("example.gov.uk", " ", "1", List.of(rule))).hasMessageContaining("needs a title");
    }

    @Test
    void packs_of_jars_are_found_and_broken_ones_are_told() {
        RulePack sound = pack(rule("silent", (dossier, on, look) -> { }, ENGLAND));
        Iterator<PackSource> sources = new Iterator<>() {
            private final Iterator<PackSource> rest = List.<PackSource>of(
                    () -> {
                        throw new IllegalArgumentException("the id a:b stands twice");
                    },
                    () -> null, () -> sound).iterator();
            private boolean refused;

            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public PackSource next() {
                if (!refused) {
                    refused = true;
                    throw new ServiceConfigurationError("not a subtype");
                }
                return rest.next();
            }
        };
        RulePacks found = RulePacks.of(sources, Words.english());
        assertThat(found.packs()).containsExactly(sound);
        assertThat(found.faults()).hasSize(3);
        assertThat(found.faults().get(0)).isEqualTo("A pack could not be loaded: ServiceConfigurationError, \"not a subtype\"");
        assertThat(found.faults().get(1)).endsWith(" could not be had: IllegalArgumentException, \"the id a:b stands twice\"");
        assertThat(found.faults().get(2)).endsWith(" could not be had: it gave nothing");
        Review review = Review.of(SOUND, ReviewOptions.USUAL.with(found));
        assertThat(review.rulePacks()).hasSize(1);
        assertThat(review.atWithPacks(Gate.NONE).isPassed()).isFalse();
        assertThat(found.find("example.gov.uk")).contains(sound);
        assertThat(found.find("other")).isEqualTo(Optional.empty());
    }
}
