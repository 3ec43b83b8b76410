package org.communitysafety.csp.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What stands in a document and what it is written as do not know each other, and the library for DOCX stays in one package. */
class DocumentFloorsTest {

    private static final String ROOT = "org.communitysafety.csp.examples";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void no_package_comes_back_to_itself() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void a_document_knows_neither_what_stands_in_it_nor_what_it_is_written_as() {
        noClasses().that().resideInAPackage(ROOT + ".document")
                .should().dependOnClassesThat().resideInAnyPackage(ROOT + ".draft", ROOT + ".written", ROOT + ".cli").check(CLASSES);
        noClasses().that().resideInAPackage(ROOT + ".draft")
                .should().dependOnClassesThat().resideInAnyPackage(ROOT + ".written", ROOT + ".cli").check(CLASSES);
        noClasses().that().resideInAPackage(ROOT + ".written")
                .should().dependOnClassesThat().resideInAnyPackage(ROOT + ".draft", ROOT + ".cli").check(CLASSES);
    }

    @Test
    void libraries_that_write_stay_where_documents_are_written() {
        classes().that().resideInAPackage(ROOT + "..").and().resideOutsideOfPackage(ROOT + ".written")
                .should().onlyDependOnClassesThat().resideOutsideOfPackages("org.apache.poi..", "org.openxmlformats..", "gg.jte..")
                .check(CLASSES);
    }
}
