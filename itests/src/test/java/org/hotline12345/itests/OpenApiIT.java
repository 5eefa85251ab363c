package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.inject.Inject;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** With every subsystem installed at once, the one OpenAPI document has each resource, and each operation once. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class OpenApiIT {

    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Another store and other cities' modules stand in the same repository, and describe nothing. */
    private static final String NO_SUBSYSTEM = "hotline-(store|unit|law|evaluation-smpp|evaluation-water).*";

    @Inject
    private FeaturesService features;

    @Inject
    private BundleContext context;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        Set<String> guests = Arrays.stream(features.listFeatures())
                .filter(it ->
                        it.getName().startsWith("hotline-") && !it.getName().matches(NO_SUBSYSTEM))
                .filter(it -> !features.isInstalled(it))
                .map(Feature::getName)
                .collect(Collectors.toCollection(HashSet::new));
        features.installFeatures(guests, CALMLY);
        Hotline.awaitReady();
    }

    @Test
    public void everyResourceIsDescribedAndEveryOperationOnce() {
        await("each resource is described")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(Set.of("/openapi.json"), undescribed(document())));

        JsonNode document = document();
        List<String> operations = document.path("paths").findValuesAsText("operationId");
        assertEquals(
                List.of(),
                operations.stream()
                        .filter(it -> operations.indexOf(it) != operations.lastIndexOf(it))
                        .toList());
        Set<String> lost = new HashSet<>(document.findValuesAsText("$ref"));
        lost.removeIf(it -> !document.at(it.substring(1)).isMissingNode());
        assertEquals(Set.of(), lost);
    }

    private static JsonNode document() {
        return Hotline.unboundRest().get("/openapi.json").expecting(200).json();
    }

    /** The addresses of resources below which the document has nothing. */
    private Set<String> undescribed(JsonNode document) {
        Set<String> described = StreamSupport.stream(
                        ((Iterable<String>) () -> document.path("paths").fieldNames()).spliterator(), false)
                .collect(Collectors.toSet());
        return resources().stream()
                .filter(address ->
                        described.stream().noneMatch(it -> it.equals(address) || it.startsWith(address + "/")))
                .collect(Collectors.toSet());
    }

    private Set<String> resources() {
        try {
            ServiceReference<?>[] found =
                    context.getAllServiceReferences("org.hotline12345.rest.api.RestResource", null);
            return Arrays.stream(found)
                    .map(it -> it.getProperty("rest.path"))
                    .map(Objects::toString)
                    .collect(Collectors.toSet());
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
