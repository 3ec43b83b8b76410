package org.communitysafety.csp.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Results stand below what writes them, reading and writing do not know each other, and JSON stays inside. */
class WrittenFloorsTest {

    private static final String ROOT = "org.communitysafety.csp.io";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void no_package_comes_back_to_itself() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothing_below_knows_the_package_that_hosts_call() {
        noClasses().that().resideInAnyPackage(ROOT + ".result", ROOT + ".write", ROOT + ".read", ROOT + ".format", ROOT + ".sheet",
                        ROOT + ".table", ROOT + ".mapping", ROOT + ".map", ROOT + ".crime", ROOT + ".audience", ROOT + ".verify")
                .should().dependOnClassesThat().resideInAPackage(ROOT).check(CLASSES);
        noClasses().that().resideInAPackage(ROOT + ".write")
                .should().dependOnClassesThat().resideInAPackage(ROOT + ".format").check(CLASSES);
    }

    @Test
    void tables_stand_above_sheets_and_these_above_the_format() {
        noClasses().that().resideInAnyPackage(ROOT + ".read", ROOT + ".format", ROOT + ".sheet", ROOT + ".write", ROOT + ".result")
                .should().dependOnClassesThat().resideInAPackage(ROOT + ".table").check(CLASSES);
        noClasses().that().resideInAnyPackage(ROOT + ".read", ROOT + ".format", ROOT + ".write", ROOT + ".result")
                .should().dependOnClassesThat().resideInAPackage(ROOT + ".sheet").check(CLASSES);
    }

    @Test
    void json_is_parsed_and_made_in_the_packages_for_it_alone() {
        noClasses().that().resideInAnyPackage(ROOT, ROOT + ".result", ROOT + ".read", ROOT + ".sheet", ROOT + ".mapping", ROOT + ".map", ROOT + ".audience")
                .should().dependOnClassesThat().resideInAPackage("com.fasterxml..").check(CLASSES);
    }
}
