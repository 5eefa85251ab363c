package org.hotline12345.law;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. */
@AnalyzeClasses(packages = "org.hotline12345.law", importOptions = DoNotIncludeTests.class)
class PackagesTest {

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.hotline12345.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JDK_ONLY = noClasses()
            .should()
            .dependOnClassesThat(
                    are(not(resideInAnyPackage("java..", "org.hotline12345.law..", "org.osgi.annotation.versioning"))));

    @ArchTest
    static final ArchRule NO_FRAMEWORK_OF_THE_JDK =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "java.net..", "java.io..");

    @ArchTest
    static final ArchRule TIME_AND_PARTY_STAND_ALONE = noClasses()
            .that()
            .resideInAnyPackage("..law.time", "..law.party")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..law.ticket", "..law.step", "..law.procedure");

    @ArchTest
    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");
}
