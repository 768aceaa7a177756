package id.simpul.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

@AnalyzeClasses(packages = "id.simpul", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule MODULES = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("connectors")
            .definedBy("id.simpul.connectors..")
            .layer("jobs")
            .definedBy("id.simpul.jobs..")
            .layer("pipeline")
            .definedBy("id.simpul.pipeline..")
            .whereLayer("pipeline")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("jobs")
            .mayOnlyBeAccessedByLayers("pipeline")
            .because("a consumer knows its producer, never the reverse");

    @ArchTest
    static final ArchRule JOBS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("language")
            .definedBy("id.simpul.jobs.language..")
            .layer("document")
            .definedBy("id.simpul.jobs.document..")
            .layer("extract")
            .definedBy("id.simpul.jobs.extract..")
            .layer("reconcile")
            .definedBy("id.simpul.jobs.reconcile..")
            .layer("warehouse")
            .definedBy("id.simpul.jobs.warehouse..")
            .layer("batch")
            .definedBy("id.simpul.jobs.batch..")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("extract", "reconcile", "warehouse", "batch")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("reconcile", "warehouse", "batch")
            .whereLayer("reconcile")
            .mayOnlyBeAccessedByLayers("warehouse", "batch")
            .whereLayer("warehouse")
            .mayOnlyBeAccessedByLayers("batch")
            .whereLayer("batch")
            .mayNotBeAccessedByAnyLayer()
            .because("facts are made in the order of the data, and each room is understood without the next");

    @ArchTest
    static final ArchRule WHAT_JOBS_SEE_OF_CONNECTORS = noClasses()
            .that()
            .resideInAPackage("id.simpul.jobs..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.simpul.connectors.intake..", "org.apache.camel..")
            .because("how documents are fetched is no business of those who read them");

    @ArchTest
    static final ArchRule LANGUAGE_IS_PURE_JAVA = classes()
            .that()
            .resideInAPackage("id.simpul.jobs.language..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "id.simpul.jobs.language..")
            .because("rules over text must be usable and testable anywhere");

    @ArchTest
    static final ArchRule FACTS_ARE_PURE_JAVA = classes()
            .that()
            .resideInAnyPackage("id.simpul.jobs.extract..", "id.simpul.jobs.reconcile..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "id.simpul.jobs..")
            .because("nothing behind the readers sees a file format, a framework or a database");

    @ArchTest
    static final ArchRule READERS_KNOW_ONE_LIBRARY_EACH = noClasses()
            .that()
            .resideInAPackage("id.simpul.jobs.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "id.simpul.connectors..")
            .because("readers turn bytes into documents and know nothing of where either is kept");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("id.simpul.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("rooms with two doors in a ring are one room");
}
