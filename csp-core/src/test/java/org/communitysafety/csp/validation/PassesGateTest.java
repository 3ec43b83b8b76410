package org.communitysafety.csp.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.time.PlanYear;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A gate as a host's validator asks it, by the default validator of a host and by one without an expression language. */
public class PassesGateTest {

    static {
        // The module under test does not read that of the validator: it needs the validation API only.
        ModuleLayer.boot().findModule("org.hibernate.validator").ifPresent(module -> PassesGateTest.class.getModule().addReads(module));
    }

    private static final ValidatorFactory HOSTS = Validation.buildDefaultValidatorFactory();
    private static final ValidatorFactory PLAIN = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
            .buildValidatorFactory();
    private static final Change WITHOUT_RESOURCES = Change.plan((plan, was) -> plan.resources(List.of()));

    public PassesGateTest() {}

    @AfterAll
    static void close() {
        HOSTS.close();
        PLAIN.close();
    }

    /** What a host sends in. */
    public static class Submission {
        @Valid
        @PassesGate(groups = BeforeAdoption.class)
        public Papers papers;

        Submission(Papers papers) {
            this.papers = papers;
        }
    }

    @Test
    void a_draft_with_gaps_can_be_saved() {
        assertThat(HOSTS.getValidator().validate(new Submission(Papers.builder().build()))).isEmpty();
    }

    @Test
    void papers_that_show_all_pass_and_no_papers_are_no_violation() {
        assertThat(asked(new Submission(SoundPapers.of2025()))).isEmpty();
        assertThat(asked(new Submission(null))).isEmpty();
    }

    @Test
    void a_gap_is_a_violation_where_the_papers_are_silent_in_words_to_act_on() {
        for (ValidatorFactory factory : List.of(HOSTS, PLAIN)) {
            assertThat(asked(factory, new Submission(WITHOUT_RESOURCES.apply(SoundPapers.of2025())))).singleElement().satisfies(gap -> {
                assertThat(gap.getPropertyPath()).hasToString("papers.plan.resources");
                assertThat(gap.getMessage()).startsWith("SI2007-1830-R11-1-D, ").contains("not found in the papers read").contains("Set out in the plan").endsWith(".");
            });
        }
    }

    /** One violation for each finding that stops, whether shown at an element or where the papers are silent. */
    @Test
    void each_duty_that_stops_is_told_once() {
        Papers empty = Papers.builder().like(SoundPapers.of2025()).plan(Plan.builder().id(ElementId.of("plan")).title("A plan")
                .year(PlanYear.of(LocalDate.of(2025, 4, 1))).build()).build();
        List<String> told = asked(new Submission(empty)).stream().map(violation -> violation.getMessage().split(",")[0]).sorted().toList();
        List<String> stopped = Review.of(empty).at(Gate.GAPS).stopped().stream().map(finding -> finding.duty().getId().value()).sorted().toList();
        assertThat(told).isEqualTo(stopped).hasSizeGreaterThan(2);
    }

    @Test
    void an_area_that_is_not_known_is_one_violation_at_the_areas() {
        Papers mistyped = Papers.builder().like(SoundPapers.of2025()).partnership(Partnership.builder()
                .like(SoundPapers.of2025().getPartnership().orElseThrow()).areas(List.of(AreaUse.builder().code("E07999").build())).build()).build();
        for (ValidatorFactory factory : List.of(HOSTS, PLAIN)) {
            assertThat(asked(factory, new Submission(mistyped))).singleElement().satisfies(one -> {
                assertThat(one.getPropertyPath()).hasToString("papers.partnership.areas");
                assertThat(one.getMessage()).containsPattern("^[1-9][0-9]+ duties could not be checked\\. ").contains("E07999").endsWith(".");
            });
        }
        record Complete(@PassesGate(value = Gate.COMPLETE, groups = BeforeAdoption.class) Papers papers) {}
        assertThat(HOSTS.getValidator().validate(new Complete(mistyped), BeforeAdoption.class)).hasSize(1);
    }

    @Test
    void a_year_that_is_not_known_is_one_violation_at_the_year() {
        Papers yearless = Change.plan((plan, was) -> plan.year(Optional.empty()).period(Optional.empty())).apply(SoundPapers.of2025());
        assertThat(asked(new Submission(yearless)).stream().filter(one -> one.getPropertyPath().toString().equals("papers.plan.year")))
                .singleElement().satisfies(one -> assertThat(one.getMessage()).contains("duties could not be checked. ").contains("Give the plan's year"));
    }

    @Test
    void an_id_that_leads_nowhere_or_that_two_elements_have_is_a_violation_where_it_stands() {
        Papers ghost = Change.plan((plan, was) -> plan.actions(Change.where(was.getActions(), one -> one == was.getActions().get(0),
                one -> Action.builder().like(one).leads(List.of(ElementId.of("ghost"))).build()))).apply(SoundPapers.of2025());
        for (ValidatorFactory factory : List.of(HOSTS, PLAIN)) {
            assertThat(asked(factory, new Submission(ghost))).anySatisfy(one -> {
                assertThat(one.getPropertyPath()).hasToString("papers.plan.actions[0].leads[0]");
                assertThat(one.getMessage()).isEqualTo("'ghost' is a body that is not in these papers: add it, or put its id right.");
            });
        }
        Papers twice = Change.plan((plan, was) -> plan.addResources(was.getResources().get(0))).apply(SoundPapers.of2025());
        assertThat(asked(new Submission(twice))).extracting(one -> one.getPropertyPath().toString())
                .contains("papers.plan.resources[0].id");
    }

    @Test
    void words_of_the_papers_are_never_worked_out() {
        String hostile = "${1+1} {validatedValue} \\{x\\} $";
        Papers papers = Papers.builder().like(SoundPapers.of2025()).build();
        for (ValidatorFactory factory : List.of(HOSTS, PLAIN)) {
            assertThat(asked(factory, new Titled(papers, hostile))).isNotEmpty().allSatisfy(violation ->
                    assertThat(violation.getMessage()).isEqualTo(hostile));
        }
    }

    /** Says its own words as a violation, as the gate does with those of the papers. */
    public static class Titled {
        @Echo(groups = BeforeAdoption.class)
        public final Papers papers;

        Titled(Papers papers, String words) {
            this.papers = Papers.builder().like(papers).title(words).build();
        }
    }

    @Test
    void without_a_group_it_is_refused() {
        record Draft(@PassesGate Papers papers) {}
        assertThatThrownBy(() -> HOSTS.getValidator().validate(new Draft(Papers.builder().build())))
                .isInstanceOf(ValidationException.class)
                .satisfies(thrown -> assertThat(declared(thrown)).isInstanceOf(ConstraintDeclarationException.class)
                        .hasMessageContaining("BeforeAdoption"));
    }

    @Test
    void a_host_that_wants_it_at_every_save_can_say_so() {
        record Strict(@PassesGate(groups = Default.class) Papers papers) {}
        assertThat(HOSTS.getValidator().validate(new Strict(Papers.builder().build()))).isNotEmpty();
    }

    @Test
    void a_message_of_the_hosts_own_is_told_once_at_the_papers() {
        record Short(@PassesGate(groups = BeforeAdoption.class, message = "not ready for the council") Papers papers) {}
        assertThat(HOSTS.getValidator().validate(new Short(Papers.builder().build()), BeforeAdoption.class)).singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getMessage()).isEqualTo("not ready for the council");
                    assertThat(violation.getPropertyPath()).hasToString("papers");
                });
    }

    @Test
    void gates_may_be_asked_side_by_side_and_inside_a_container() {
        record Two(
                Optional<@PassesGate(value = Gate.CONFLICTS, groups = BeforeAdoption.class)
                        @PassesGate(value = Gate.COMPLETE, groups = BeforeAdoption.class) Papers> papers) {}
        Papers lacking = WITHOUT_RESOURCES.apply(SoundPapers.of2025());
        assertThat(Review.of(lacking).at(Gate.CONFLICTS).isPassed()).isTrue();
        assertThat(HOSTS.getValidator().validate(new Two(Optional.of(lacking)), BeforeAdoption.class))
                .hasSize(Review.of(lacking).at(Gate.COMPLETE).stopped().size());
    }

    /** A host's own choice of day. */
    public static final class BeforeTheLaw implements GateReview {

        public BeforeTheLaw() {}

        @Override
        public ReviewOptions get() {
            return ReviewOptions.USUAL.on(LocalDate.of(2001, 4, 1));
        }
    }

    @Test
    void the_day_is_the_one_the_host_supplies_and_law_that_is_not_known_never_passes() {
        record Old(@PassesGate(groups = BeforeAdoption.class, reviewed = BeforeTheLaw.class) Papers papers) {}
        assertThat(HOSTS.getValidator().validate(new Old(SoundPapers.of2025()), BeforeAdoption.class)).singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("papers"));
    }

    /** Not for anybody to make. */
    static final class Hidden implements GateReview {
        @Override
        public ReviewOptions get() {
            return ReviewOptions.USUAL;
        }
    }

    @Test
    void a_supplier_that_cannot_be_made_is_told_as_a_mistake_of_the_declaration() {
        record Wrong(@PassesGate(groups = BeforeAdoption.class, reviewed = Hidden.class) Papers papers) {}
        assertThatThrownBy(() -> HOSTS.getValidator().validate(new Wrong(SoundPapers.of2025()), BeforeAdoption.class))
                .satisfies(thrown -> assertThat(declared(thrown)).hasMessageContaining("Hidden").hasMessageContaining("public"));
    }

    /** The paths of elements are those that validation itself has for them. */
    @Test
    void an_element_has_the_path_that_validation_has() {
        Papers papers = Change.plan((plan, was) -> plan.addPriorities(Priority.builder().id(ElementId.of("untitled")).title(" ").build()))
                .apply(SoundPapers.of2025());
        Priority untitled = papers.getPlan().orElseThrow().getPriorities().get(papers.getPlan().orElseThrow().getPriorities().size() - 1);
        String there = HOSTS.getValidator().validate(papers).iterator().next().getPropertyPath().toString();
        assertThat(there).endsWith(".title");
        assertThat(ElementPaths.of(papers).of(untitled).orElseThrow().toString() + ".title").isEqualTo(there);
    }

    private static Throwable declared(Throwable thrown) {
        return thrown instanceof ConstraintDeclarationException || thrown.getCause() == null ? thrown : declared(thrown.getCause());
    }

    private static Set<? extends ConstraintViolation<?>> asked(Object submission) {
        return asked(HOSTS, submission);
    }

    private static Set<? extends ConstraintViolation<?>> asked(ValidatorFactory factory, Object submission) {
        Validator validator = factory.getValidator();
        return validator.validate(submission, BeforeAdoption.class);
    }
}
