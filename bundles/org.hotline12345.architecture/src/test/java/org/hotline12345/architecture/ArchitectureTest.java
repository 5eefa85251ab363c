package org.hotline12345.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The directions between all bundles, and names that say nothing. */
class ArchitectureTest {

    private static final Set<String> CHANNEL = Set.of("law", "json", "ticket.api", "unit.api", "access.api");

    private static final Set<String> RECORDS =
            Set.of("law", "json", "ticket.api", "store.api", "store.tables", "rest.api", "soap.api", "shell.api");

    private static final Bundles BUNDLES = new Bundles(Map.ofEntries(
            Map.entry("law", Set.of()),
            Map.entry("law.turpan", Set.of("law")),
            Map.entry("law.sample", Set.of("law")),
            Map.entry("regulations", Set.of("law", "modules.api")),
            Map.entry("calendar", Set.of("law", "modules.api")),
            Map.entry("statutes", Set.of("law", "modules.api")),
            Map.entry("json", Set.of("law")),
            Map.entry("ticket.api", Set.of("law")),
            Map.entry("unit.api", Set.of("law")),
            Map.entry("access.api", Set.of("law")),
            Map.entry("modules.api", Set.of()),
            Map.entry("guard", Set.of()),
            Map.entry("endpoints", Set.of("modules.api")),
            Map.entry("store.api", Set.of("law", "unit.api")),
            Map.entry("ticket", Set.of("law", "ticket.api", "access.api", "store.api", "modules.api")),
            Map.entry("unit", Set.of("law", "json", "guard", "modules.api", "unit.api", "ticket.api", "store.api")),
            Map.entry("access", Set.of("law", "access.api")),
            Map.entry("store.tables", Set.of("store.api")),
            Map.entry("store.jpa", Set.of("law", "json", "store.api", "store.tables", "unit.api")),
            Map.entry("store.shell", Set.of("law", "store.api", "shell.api")),
            Map.entry("rest.api", Set.of("law", "json", "ticket.api")),
            Map.entry("rest", and(and(and(CHANNEL, "rest.api"), "endpoints"), "modules.api")),
            Map.entry("soap.api", Set.of("law", "ticket.api")),
            Map.entry("soap", and(and(and(CHANNEL, "soap.api"), "endpoints"), "modules.api")),
            Map.entry("shell.api", Set.of("law", "ticket.api")),
            Map.entry("shell", and(CHANNEL, "shell.api")),
            Map.entry("assessment.api", Set.of("law")),
            Map.entry(
                    "assessment",
                    Set.of(
                            "law",
                            "json",
                            "guard",
                            "modules.api",
                            "knowledge.api",
                            "ticket.api",
                            "access.api",
                            "store.api",
                            "store.tables",
                            "rest.api",
                            "soap.api",
                            "shell.api",
                            "assessment.api")),
            Map.entry("statistics.api", Set.of("law")),
            Map.entry(
                    "statistics",
                    Set.of(
                            "law",
                            "ticket.api",
                            "access.api",
                            "statistics.api",
                            "store.api",
                            "store.tables",
                            "rest.api",
                            "soap.api",
                            "shell.api")),
            Map.entry("document", Set.of()),
            Map.entry("assessment.circular", Set.of("assessment.api", "document")),
            Map.entry(
                    "bulletin",
                    Set.of(
                            "law",
                            "json",
                            "ticket.api",
                            "statistics.api",
                            "supervision.api",
                            "warning.api",
                            "document",
                            "store.api",
                            "store.tables",
                            "rest.api",
                            "soap.api",
                            "shell.api")),
            Map.entry("evaluation.api", Set.of("law")),
            Map.entry(
                    "evaluation",
                    Set.of(
                            "law",
                            "json",
                            "guard",
                            "modules.api",
                            "ticket.api",
                            "access.api",
                            "evaluation.api",
                            "rest.api",
                            "soap.api",
                            "shell.api",
                            "store.api",
                            "store.tables")),
            Map.entry("evaluation.smpp", Set.of("evaluation.api")),
            Map.entry("knowledge.api", Set.of("law")),
            Map.entry(
                    "knowledge",
                    Set.of(
                            "law",
                            "json",
                            "guard",
                            "modules.api",
                            "ticket.api",
                            "knowledge.api",
                            "store.api",
                            "store.tables",
                            "rest.api",
                            "soap.api",
                            "shell.api")),
            Map.entry("warning.api", Set.of()),
            Map.entry(
                    "warning",
                    Set.of(
                            "law",
                            "warning.api",
                            "json",
                            "ticket.api",
                            "access.api",
                            "store.api",
                            "store.tables",
                            "rest.api",
                            "soap.api",
                            "shell.api")),
            Map.entry(
                    "catalogue",
                    Set.of(
                            "law",
                            "json",
                            "guard",
                            "ticket.api",
                            "unit.api",
                            "modules.api",
                            "store.api",
                            "store.tables",
                            "rest.api",
                            "shell.api")),
            Map.entry("misuse", RECORDS),
            Map.entry("publication", RECORDS),
            Map.entry("training", and(RECORDS, "access.api")),
            Map.entry("supervision.api", Set.of("law")),
            Map.entry(
                    "supervision",
                    Set.of(
                            "law",
                            "json",
                            "ticket.api",
                            "access.api",
                            "supervision.api",
                            "store.api",
                            "store.tables",
                            "rest.api",
                            "soap.api",
                            "shell.api")),
            Map.entry("modules", Set.of("law", "json", "guard", "ticket.api", "modules.api", "rest.api", "shell.api")),
            Map.entry("telemetry", Set.of("law", "ticket.api")),
            Map.entry("deploy", Set.of()),
            Map.entry("unit.shanshan.water", Set.of("law", "unit.api")),
            Map.entry("assessment.shanshan", Set.of("assessment.api")),
            // No bundle of the platform: what tests of modules start from, by the readers that read modules.
            Map.entry(
                    "kit",
                    Set.of(
                            "law",
                            "unit.api",
                            "knowledge.api",
                            "evaluation.api",
                            "assessment.api",
                            "modules.api",
                            "store.api",
                            "unit",
                            "knowledge",
                            "evaluation",
                            "calendar",
                            "statutes"))));

    private static Set<String> and(Set<String> some, String more) {
        Set<String> all = new HashSet<>(some);
        all.add(more);
        return all;
    }

    private static final JavaClasses ALL = Bundles.CLASSES;

    @Test
    void eachBundleUsesWhatItMay() {
        classes().should(BUNDLES.useOnlyWhatTheyMay()).check(ALL);
    }

    /** Satisfaction says little where few have rated (A21): whatever shows the one shows the other. */
    @Test
    void participationStandsWhereverSatisfactionDoes() {
        Set<JavaClass> showing = ALL.stream()
                .filter(it -> it.tryGetField("satisfaction").isPresent())
                .collect(Collectors.toSet());
        assertTrue(showing.size() >= 4, () -> "only " + showing);
        showing.forEach(it -> assertTrue(it.tryGetField("participation").isPresent(), it::getName));
    }

    @Test
    void eachBundleHasItsLineHere() {
        Set<String> found = ALL.stream()
                .filter(it -> it.getPackageName().startsWith(Bundles.ROOT))
                .map(BUNDLES::of)
                .collect(Collectors.toSet());
        assertEquals(BUNDLES.directions().keySet(), found);
    }

    @Test
    void lawNeedsTheJdkOnly() {
        classes()
                .that(BUNDLES.in("law"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.osgi.annotation.versioning")
                        .or(BUNDLES.in("law")))
                .check(ALL);
    }

    @Test
    void onlyChannelsAndStoreKnowTheirTechnology() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..rest..", "..soap..", "..shell..", "..store..", "..json..", "..telemetry..", "..endpoints..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javax.ws.rs..", "javax.xml.ws..", "org.apache.cxf..", "javax.persistence..", "java.sql.."))
                .check(ALL);
    }

    @Test
    void bundlesHaveNoCycles() {
        slices().assignedFrom(BUNDLES.asSlices()).should().beFreeOfCycles().check(ALL);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Utils?|Helper)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(ALL);
    }
}
