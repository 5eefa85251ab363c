package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Deploy;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Load;
import org.hotline12345.itests.container.ModuleJar;
import org.hotline12345.itests.container.Peace;
import org.hotline12345.itests.container.Units;
import org.hotline12345.itests.module.Explosive;
import org.hotline12345.itests.module.ModuleUnit;
import org.hotline12345.itests.module.UnitStartFails;
import org.hotline12345.unit.api.HandlingUnit;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Modules that are broken in each way that one can think of are put into deploy/ while others use the hotline: the core does
 * not notice, the next good module is taken in, and after they were taken out nothing is left of them.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class BrokenModulesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MB = 1024 * 1024;
    private static final String MARK = "org.example.broken.";
    private static final String GOOD = "650421-good";

    @Inject
    private BundleContext context;

    private final List<Path> dropped = new ArrayList<>();

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @After
    public void clear() throws IOException {
        for (Path each : dropped) {
            Files.deleteIfExists(each);
        }
    }

    @Test
    public void brokenModulesCostNobodyAnything() throws Exception {
        Rest rest = Hotline.rest();
        List<String> core = core();
        Set<String> before = known();
        Peace peace = new Peace(context, MARK + "starts", MARK + "unit", MARK + "json", MARK + "parent", GOOD);
        Load load = new Load();

        drop("import", broken("import").header("Import-Package", "org.example.nowhere"));
        drop("json", broken("json").unit("650421-json", "单位").entry("OSGI-INF/configurator/unit.json", "{ no json"));
        drop(
                "parent",
                broken("parent")
                        .component(
                                ModuleUnit.class,
                                HandlingUnit.class,
                                Map.of("unit.id", "650421-orphan", "unit.name", "单位", "unit.parent", "nobody")));
        drop("twin", ModuleJar.named("org.hotline12345.unit", version("org.hotline12345.unit")));
        drop("starts", broken("starts").type(Explosive.class).header("Bundle-Activator", Explosive.class.getName()));
        drop(
                "unit",
                broken("unit")
                        .component(
                                UnitStartFails.class,
                                HandlingUnit.class,
                                Map.of("unit.id", "650421-broken", "unit.name", "单位", "unit.parent", "650421")));
        drop("bomb", broken("bomb").unit("650421-bomb", "单位").entry("zeros.bin", new byte[260 * MB]));
        drop(
                "descriptor",
                broken("descriptor")
                        .unit("650421-large", "单位")
                        .entry("OSGI-INF/configurator/unit.json", "{" + " ".repeat(50 * MB) + "}"));
        dropped.add(Deploy.bundle(ModuleJar.ofUnit(GOOD, "好单位").file("zz-good.jar")));
        Units shown = new Units();
        shown.awaitPresence(GOOD, "PRESENT");

        Load.Result result = load.end();
        System.out.println("While broken modules came: " + result);
        assertEquals(List.of(), result.failures());
        assertEquals("UP", rest.get("/health").expecting(200).at("/status"));
        assertEquals(core, core());
        for (String refused : List.of("650421-json", "650421-orphan", "650421-large", "650421-bomb")) {
            assertFalse(refused, known().contains(refused));
        }
        assertTrue(installed().stream().noneMatch(it -> it.endsWith("bomb") || it.endsWith("descriptor")));

        clear();
        await("nothing is left of them")
                .atMost(PATIENCE)
                .until(() -> installed().isEmpty());
        shown.awaitPresence(GOOD, "LEFT");
        shown.awaitPresence("650421-broken", "LEFT");
        peace.check();
        assertEquals(core, core());
        assertEquals(before, known());
    }

    /** The units that are here. */
    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (JsonNode each :
                Hotline.unboundRest().as("center").get("/units").json().path("units")) {
            if (!each.path("presence").asText().equals("LEFT")) {
                known.add(each.path("id").asText());
            }
        }
        return known;
    }

    private void drop(String name, ModuleJar module) throws IOException {
        dropped.add(Deploy.bundle(module.file(name + ".jar")));
    }

    private static ModuleJar broken(String name) {
        return ModuleJar.named(MARK + name, "1.0.0");
    }

    /** The broken ones that the container has as bundles. */
    private List<String> installed() {
        return Arrays.stream(context.getBundles())
                .map(Bundle::getSymbolicName)
                .filter(it -> it != null && it.startsWith(MARK))
                .toList();
    }

    /** The platform's own bundles with their states. */
    private List<String> core() {
        return Arrays.stream(context.getBundles())
                .filter(it ->
                        it.getSymbolicName() != null && it.getSymbolicName().startsWith("org.hotline12345"))
                .map(it -> it.getBundleId() + " " + it.getSymbolicName() + " " + it.getState())
                .toList();
    }

    private String version(String name) {
        return Arrays.stream(context.getBundles())
                .filter(it -> name.equals(it.getSymbolicName()))
                .findFirst()
                .orElseThrow()
                .getVersion()
                .toString();
    }
}
