package org.communitysafety.csp;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packages import only from the floors below theirs, and nothing that depends on the machine. */
class FloorsTest {

    private static final String ROOT = "org.communitysafety.csp.";

    /** From the ground up; packages of one floor may use one another, but not in a circle. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("time", "element", "style", "spelling", "words"),
            Set.of("law", "area", "vocabulary", "measure", "partner"),
            Set.of("assessment", "plan", "report", "record", "agreement", "violence"),
            Set.of("papers"),
            Set.of("authority", "calendar", "crime"),
            Set.of("duty"),
            Set.of("answer", "pack"),
            Set.of("statute", "form", "review", "start"),
            Set.of("change", "assertions", "validation"),
            Set.of("compare"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.communitysafety.csp");

    @Test
    void every_package_has_a_floor() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(floorName(type)));
        found.remove("");
        Set<String> known = new TreeSet<>();
        FLOORS.forEach(known::addAll);
        assertThat(found).isEqualTo(known);
    }

    @Test
    void a_package_imports_only_from_its_own_floor_and_those_below() {
        Map<String, String> upwards = new TreeMap<>();
        CLASSES.forEach(type -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.getPackageName().startsWith(ROOT) && floor(target) > floor(type)) {
                upwards.put(type.getName(), target.getName());
            }
        }));
        assertThat(upwards).isEmpty();
    }

    @Test
    void no_package_stands_in_a_circle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothing_asks_for_the_time_of_the_machine() {
        noClasses().should().callMethodWhere(called("now")).orShould().dependOnClassesThat()
                .areAssignableTo(Clock.class).check(CLASSES);
        noClasses().should().callMethodWhere(called("currentTimeMillis")).orShould().callMethodWhere(called("nanoTime"))
                .check(CLASSES);
    }

    @Test
    void nothing_asks_for_the_locale_charset_or_zone_of_the_machine() {
        noClasses().should().callMethodWhere(of(Locale.class, "getDefault"))
                .orShould().callMethodWhere(of(Charset.class, "defaultCharset"))
                .orShould().callMethodWhere(of(ZoneId.class, "systemDefault"))
                .orShould().callMethod(String.class, "toLowerCase")
                .orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "getBytes")
                .orShould().callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "formatted", Object[].class)
                .check(CLASSES);
    }

    @Test
    void nothing_reaches_out_of_the_domain() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage(
                        "com.fasterxml..", "org.slf4j..", "java.util.logging..", "java.net..", "java.nio.file..",
                        "java.nio.channels..", "java.sql..", "org.hibernate.."))
                .orShould().dependOnClassesThat().belongToAnyOf(System.class, Runtime.class, Thread.class)
                .check(CLASSES);
    }

    /** But for the constraint, which is asked by a framework that works so: it makes what a host names, and goes through properties. */
    @Test
    void nothing_in_the_domain_works_by_reflection() {
        noClasses().that().resideOutsideOfPackage(ROOT + "validation").should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..")).check(CLASSES);
    }

    private static int floor(JavaClass type) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(floorName(type))) {
                return floor;
            }
        }
        return -1;
    }

    private static String floorName(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }

    private static DescribedPredicate<JavaAccess<?>> called(String method) {
        return DescribedPredicate.describe("call " + method, access -> access.getTarget().getName().equals(method)
                && access.getTargetOwner().getPackageName().startsWith("java."));
    }

    private static DescribedPredicate<JavaAccess<?>> of(Class<?> owner, String method) {
        return DescribedPredicate.describe("call " + owner.getSimpleName() + "." + method,
                access -> access.getTarget().getName().equals(method) && access.getTargetOwner().isEquivalentTo(owner));
    }
}
