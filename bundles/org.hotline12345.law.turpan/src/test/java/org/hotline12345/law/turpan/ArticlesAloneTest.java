package org.hotline12345.law.turpan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The articles stand on the vocabulary of the law and on nothing else. */
@AnalyzeClasses(packages = "org.hotline12345.law.turpan", importOptions = DoNotIncludeTests.class)
class ArticlesAloneTest {

    @ArchTest
    static final ArchRule ARTICLES_ARE_NOBODY_ELSES = classes()
            .that()
            .haveNameMatching(".*\\.Article\\d+")
            .should()
            .bePackagePrivate()
            .andShould()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule ARTICLES_KNOW_THE_LAW_ONLY = classes()
            .that()
            .haveNameMatching(".*\\.Article\\d+(\\$.*)?")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.hotline12345.law..");

    @ArchTest
    static final ArchRule THE_BUNDLE_KNOWS_NO_OTHER = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.hotline12345.law..",
                    "org.osgi.service.component.annotations",
                    "org.osgi.service.metatype.annotations");

    @ArchTest
    static final ArchRule ONLY_THE_REGULATION_AND_ITS_SETTINGS_ARE_PUBLIC = classes()
            .that()
            .arePublic()
            .should()
            .haveSimpleName("Turpan2021")
            .orShould()
            .haveSimpleName("TurpanReadings");

    @ArchTest
    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");
}
