package org.communitysafety.csp.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communitysafety.csp.assessment.ProposedPriority;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.element.Statement;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.measure.TargetKind;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Partnership;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.record.Nomination;
import org.communitysafety.csp.record.Protocol;
import org.communitysafety.csp.report.CommitteeReport;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.sound.Change;
import org.communitysafety.csp.sound.SoundPapers;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The form of papers, by the validator that this library names and by the one that a host would have anyway. */
class FormCheckTest {

    static {
        // The module under test does not read that of the validator: it needs the validation API only.
        ModuleLayer.boot().findModule("org.hibernate.validator").ifPresent(module -> FormCheckTest.class.getModule().addReads(module));
    }

    private static final ValidatorFactory OURS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
            .buildValidatorFactory();
    private static final ValidatorFactory HOSTS = Validation.buildDefaultValidatorFactory();

    private static final JavaClasses TYPES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.communitysafety.csp");

    @AfterAll
    static void close() {
        OURS.close();
        HOSTS.close();
    }

    @Test
    void sound_papers_have_no_defect_of_form() {
        assertThat(FormCheck.with(OURS.getValidator()).of(SoundPapers.of2025())).isEmpty();
        assertThat(FormCheck.with(HOSTS.getValidator()).of(SoundPapers.of2008())).isEmpty();
    }

    @Test
    void each_defect_has_the_pointer_of_its_place_and_a_sentence_in_the_order_of_places() {
        assertThat(FormCheck.with(OURS.getValidator()).of(unsound())).containsExactly(
                new FormFinding("/assessment/recommendedPriorities/4/rank", "a rank counts from 1"),
                new FormFinding("/partnership/areas/1/code", "an area needs its code"),
                new FormFinding("/plan/actions/8/text", "an action needs its text"),
                new FormFinding("/plan/measures/6/targets/1/text", "a target needs its text"),
                new FormFinding("/plan/measures/6/title", "a measure needs its title"),
                new FormFinding("/plan/priorities/4/rank", "a rank counts from 1"),
                new FormFinding("/plan/priorities/4/title", "a priority needs its title"),
                new FormFinding("/records/protocols/1/nominations/0/post", "a nomination needs its post"),
                new FormFinding("/reports/0/statements/0/text", "a statement needs its words"),
                new FormFinding("/reports/0/title", "a paper needs its title"));
    }

    @Test
    void a_hosts_own_default_validator_finds_the_same() {
        assertThat(FormCheck.with(HOSTS.getValidator()).of(unsound()))
                .isEqualTo(FormCheck.with(OURS.getValidator()).of(unsound()));
    }

    @Test
    void every_attribute_with_a_constraint_is_known_to_either_validator() {
        Map<String, Set<String>> written = written();
        assertThat(written).hasSizeGreaterThan(30);
        assertThat(known(OURS.getValidator(), written.keySet())).isEqualTo(written);
        assertThat(known(HOSTS.getValidator(), written.keySet())).isEqualTo(written);
    }

    /** A type that is gone into only where somebody wrote so would pass in silence. */
    @Test
    void every_element_in_a_collection_or_in_an_optional_is_gone_into() {
        List<String> silent = new ArrayList<>();
        Set<String> types = written().keySet();
        for (JavaClass type : TYPES) {
            if (type.isInterface() && type.getPackageName().matches(".*\\.(papers|plan|assessment|report|record|partner|measure)")) {
                for (Method getter : reflect(type).getDeclaredMethods()) {
                    if (!Modifier.isStatic(getter.getModifiers())
                            && getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
                        AnnotatedType inner = container.getAnnotatedActualTypeArguments()[0];
                        if (types.contains(inner.getType().getTypeName())
                                && !inner.isAnnotationPresent(Valid.class)) {
                            silent.add(type.getSimpleName() + "." + getter.getName());
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void no_message_is_a_template_that_was_not_filled_in() {
        Validator validator = OURS.getValidator();
        for (ConstraintViolation<Papers> violation : validator.validate(unsound())) {
            assertThat(violation.getMessage()).doesNotContain("{").doesNotContain("$");
        }
    }

    @Test
    void a_defect_of_form_is_no_gap_in_law() {
        Papers blank = Change.plan((plan, was) -> plan.addPriorities(
                        Priority.builder().id(ElementId.of("blank")).title(" ").parent(ElementId.of("p-cd")).rank(0).build()))
                .apply(SoundPapers.of2025());
        assertThat(FormCheck.with(OURS.getValidator()).of(blank)).hasSize(2);
        assertThat(Review.of(blank).summary().gaps()).isZero();
    }

    @Test
    void a_check_without_a_validator_is_refused() {
        assertThatThrownBy(() -> FormCheck.with(null)).isInstanceOf(NullPointerException.class).hasMessage("a validator");
    }

    private static Papers unsound() {
        ElementId id = ElementId.of("unsound");
        return Change.plan((plan, was) -> plan
                        .addPriorities(Priority.builder().id(id).title(" ").rank(0).build())
                        .addActions(Action.builder().id(id).text("").build())
                        .addMeasures(Measure.builder()
                                .id(id)
                                .title("\t")
                                .addTargets(Target.builder().text("Better").kind(TargetKind.NARRATIVE).build())
                                .addTargets(Target.builder().text(" ").kind(TargetKind.NARRATIVE).build())
                                .build()))
                .and(Change.assessment((assessment, was) -> assessment.addRecommendedPriorities(
                        ProposedPriority.builder().id(id).title("Last").rank(-1).build())))
                .and(Change.records((records, was) -> records.addProtocols(Protocol.builder()
                        .id(id)
                        .title("Second")
                        .addNominations(Nomination.builder().body(id).post("").build())
                        .build())))
                .and(Change.papers(papers -> papers
                        .partnership(Partnership.builder()
                                .like(SoundPapers.of2025().getPartnership().orElseThrow())
                                .addAreas(AreaUse.builder().code("").build())
                                .build())
                        .addReports(CommitteeReport.builder()
                                .id(id)
                                .title("")
                                .addStatements(Statement.builder().id(id).text("").build())
                                .build())))
                .apply(SoundPapers.of2025());
    }

    /** The constrained attributes of each public type, read from the annotations themselves. */
    private static Map<String, Set<String>> written() {
        Map<String, Set<String>> written = new TreeMap<>();
        for (JavaClass type : TYPES) {
            if (type.isInterface()) {
                for (Method getter : reflect(type).getMethods()) {
                    if (isConstrained(getter)) {
                        written.computeIfAbsent(type.getName(), first -> new TreeSet<>()).add(attribute(getter));
                    }
                }
            }
        }
        return written;
    }

    private static boolean isConstrained(Method getter) {
        return hasConstraint(getter.getAnnotations()) || isConstrained(getter.getAnnotatedReturnType());
    }

    private static boolean isConstrained(AnnotatedType type) {
        if (hasConstraint(type.getAnnotations())) {
            return true;
        }
        if (type instanceof AnnotatedParameterizedType container) {
            for (AnnotatedType inner : container.getAnnotatedActualTypeArguments()) {
                if (isConstrained(inner)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasConstraint(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> known(Validator validator, Set<String> types) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (String type : types) {
            Set<String> attributes = new TreeSet<>();
            for (PropertyDescriptor property :
                    validator.getConstraintsForClass(TYPES.get(type).reflect()).getConstrainedProperties()) {
                boolean inside = property.getConstrainedContainerElementTypes().stream()
                        .anyMatch(element -> element.hasConstraints());
                if (property.hasConstraints() || inside) {
                    attributes.add(property.getPropertyName());
                }
            }
            known.put(type, attributes);
        }
        return known;
    }

    private static String attribute(Method getter) {
        String name = getter.getName().substring(getter.getName().startsWith("is") ? 2 : 3);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Class<?> reflect(JavaClass type) {
        return type.reflect();
    }
}
