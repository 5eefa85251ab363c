package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.ModuleDesk;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Deploy;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.ModuleJar;
import org.hotline12345.itests.container.Peace;
import org.hotline12345.itests.container.Shell;
import org.hotline12345.itests.module.ModuleHoarder;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;

/** City IT sees modules, and installs, updates, rolls back and removes them. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class ModulesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String UNIT = "org.example.orchard";
    private static final String ID = "650421-orchard";

    private ModuleDesk it;

    @Inject
    private BundleContext context;

    @Inject
    private SessionFactory sessions;

    @Inject
    private ConfigurationAdmin configurations;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        Hotline.awaitReady();
        it = new ModuleDesk(System.getProperty("hotline.address"), "it");
    }

    @Test
    public void aUnitIsInstalledUpdatedRolledBackAndRemovedByHttp() throws Exception {
        Peace peace = new Peace(context, UNIT);
        Answer first = upload("1.0.0", "果园一").expecting(200);
        assertEquals("WELL", first.at("/module/health"));
        awaitName("果园一");

        assertEquals("1.1.0", upload("1.1.0", "果园二").expecting(200).at("/module/version"));
        awaitName("果园二");
        assertEquals(1, it.find(UNIT).json().path("bundles").size());
        assertEquals("1.0.0", it.find(UNIT).at("/previous"));

        assertEquals("1.0.0", it.rollBack(UNIT).expecting(200).at("/module/version"));
        awaitName("果园一");
        it.remove(UNIT, false).expecting(200);
        it.find(UNIT).expecting(404);
        peace.check();

        JsonNode acts = it.acts().expecting(200).json().path("acts");
        List<String> kinds = List.of("REMOVE", "ROLL_BACK", "UPDATE", "INSTALL");
        for (int i = 0; i < kinds.size(); i++) {
            assertEquals(kinds.get(i), acts.path(i).path("kind").asText());
            assertEquals("it", acts.path(i).path("by").asText());
            assertTrue(acts.path(i).path("done").asBoolean());
        }
    }

    @Test
    public void anUpdateThatFailsLeavesTheOldInForce() throws Exception {
        String name = "org.example.vineyard";
        it.upload(
                        "vineyard-1.jar",
                        ModuleJar.named(name, "1.0.0")
                                .entry("HOTLINE-INF/a.txt", "a")
                                .bytes())
                .expecting(200);

        byte[] broken = ModuleJar.named(name, "2.0.0").explosive().bytes();
        Answer refused = it.upload("vineyard-2.jar", broken).expecting(422);
        assertTrue(refused.text(), refused.at("/detail").contains("no fuse"));
        assertEquals("1.0.0", it.find(name).at("/version"));
        assertEquals("WELL", it.find(name).at("/health"));
        it.remove(name, false).expecting(200);
    }

    /** Three MiB are not much; here they are more than a module may have. */
    @Test
    public void whoHoldsEverMoreIsShownAndStartsAnew() throws Exception {
        String name = "org.example.hoarder";
        it.upload(
                        "hoarder.jar",
                        ModuleJar.named(name, "1.0.0")
                                .immediate(ModuleHoarder.class)
                                .bytes())
                .expecting(200);
        org.osgi.service.cm.Configuration memory =
                configurations.getConfiguration("org.hotline12345.modules.memory", "?");
        memory.update(new Hashtable<>(
                Map.of("roundSeconds", 1, "scarceFromPercent", 0, "mostMebibytes", 1, "restartedFromMebibytes", 2)));
        try {
            await("it is shown")
                    .atMost(PATIENCE)
                    .until(
                            () -> it.find(name),
                            module -> module.at("/health").equals("UNWELL")
                                    && module.at("/troubles/0").matches(".*占用内存 [2-9] MiB，超过 1 MiB，已自动重新启动.*"));
        } finally {
            memory.delete();
        }
        await("it runs")
                .atMost(PATIENCE)
                .until(() -> it.find(name).at("/bundles/0/state").equals("ACTIVE"));
        it.remove(name, false).expecting(200);
    }

    @Test
    public void halfBrokenModulesInDeployAreShownAndHarmNothing() throws Exception {
        Peace peace = new Peace(context, "org.example.broken.import", "org.example.broken.activation");
        Map<String, String> wanted = new LinkedHashMap<>();
        List<Path> dropped = List.of(
                drop(ModuleJar.named("org.example.broken.import", "1.0.0")
                        .header("Import-Package", "org.example.nowhere;version=\"[1,2)\"")),
                drop(ModuleJar.named("org.example.broken.activation", "1.0.0").explosive()),
                drop(ModuleJar.named("org.example.bomb", "1.0.0").entry("zeros", new byte[64 << 20])),
                drop(ModuleJar.named("org.example.giant", "1.0.0")
                        .entry("OSGI-INF/configurator/unit.json", new byte[50 << 20])),
                drop(ModuleJar.named("org.hotline12345.unit", version("org.hotline12345.unit"))));
        wanted.put("org.example.broken.import", "org.example.nowhere");
        wanted.put("org.example.broken.activation", "no fuse");
        wanted.put("org.example.bomb-1.0.0.jar", "压缩炸弹");
        wanted.put("org.example.giant-1.0.0.jar", "1024 KiB");
        wanted.put(dropped.get(4).getFileName().toString(), "已经安装");

        wanted.forEach((name, why) -> await(name).atMost(PATIENCE).until(() -> {
            Answer module = it.find(name);
            return module.at("/health").equals("UNWELL")
                    && module.at("/troubles/0").contains(why);
        }));
        assertTrue(
                it.find("org.example.broken.activation").at("/lastError/cause").contains("no fuse"));
        accepted(Hotline.rest().as("calltaker"), Said.complaint());
        String listed = new Shell(sessions, "it", "hotline.city-it").run("hotline:modules");
        assertTrue(listed, listed.contains("缺少程序包 org.example.nowhere"));

        for (Path each : dropped) {
            Files.delete(each);
        }
        wanted.keySet()
                .forEach(name -> await(name + " is gone").atMost(PATIENCE).until(() -> hasGone(it.find(name))));
        peace.check();
    }

    /** While it goes it is told of as well as before and after. */
    private static boolean hasGone(Answer module) {
        return module.status() == 404 || module.expecting(200).text().isEmpty();
    }

    @Test
    public void whatWouldStopIsSaidBeforeAFeatureGoes() {
        it.install("hotline-circular").expecting(200);
        Answer refused = it.remove("hotline-document", false).expecting(409);
        assertTrue(refused.text(), refused.text().contains("功能 hotline-circular 需要 hotline-document"));

        it.remove("hotline-document", true).expecting(200);
        assertEquals("ABSENT", it.find("hotline-circular").at("/health"));
        assertEquals("ABSENT", it.find("hotline-document").at("/health"));
    }

    @Test
    public void aKarIsInstalledUpdatedRolledBackAndItsFeatureRemoved() throws Exception {
        Peace peace = new Peace(context, "org.example.vine");
        Answer installed = it.upload("vine.kar", kar("1.0.0")).expecting(200);
        assertEquals(installed.text(), "WELL", installed.at("/module/health"));
        assertEquals("FEATURE", it.find("vine").at("/form"));

        Answer updated = it.upload("vine.kar", kar("1.1.0")).expecting(200);
        assertEquals(updated.text(), "1.1.0", updated.at("/module/version"));
        assertEquals(1, updated.json().at("/module/bundles").size());
        assertEquals("1.1.0", updated.at("/module/bundles/0/version"));

        Answer back = it.rollBack("vine").expecting(200);
        assertEquals(back.text(), "1.0.0", back.at("/module/bundles/0/version"));
        it.remove("vine", false).expecting(200);
        assertEquals("ABSENT", it.find("vine").at("/health"));
        peace.check();
    }

    private static byte[] kar(String version) throws Exception {
        return Files.readAllBytes(Deploy.packed(
                "vine",
                version,
                ModuleJar.named("org.example.vine", version)
                        .entry("HOTLINE-INF/a.txt", "a")
                        .file()));
    }

    @Test
    public void aFileIsCheckedAtTheConsoleAndByHttpAndNotInstalled() throws Exception {
        ModuleJar wrong = ModuleJar.named("org.example.wrong", "1.0.0").header("Import-Package", "org.example.nowhere");
        Shell shell = new Shell(sessions, "it", "hotline.city-it");
        String said = shell.run("hotline:check " + wrong.file());
        assertTrue(said, said.contains("META-INF/MANIFEST.MF:") && said.contains("没有通过检查"));
        assertTrue(shell.run("hotline:check "
                        + ModuleJar.named("org.example.right", "1").file())
                .contains("通过检查"));

        Answer checked = it.check("wrong.jar", wrong.bytes()).expecting(200);
        assertFalse(checked.json().path("accepted").asBoolean());
        assertTrue(checked.json().at("/findings/0/line").asInt() > 0);
        it.upload("wrong.jar", wrong.bytes()).expecting(422);
        it.find("org.example.wrong").expecting(404);
    }

    @Test
    public void onlyCityItActsAndTheCenterLooks() {
        Rest center = Hotline.rest().as("center");
        assertTrue(center.get("/modules").expecting(200).text().contains("hotline-assessment"));
        ModuleDesk other = new ModuleDesk(System.getProperty("hotline.address"), "center");
        other.remove("hotline-assessment", true).expecting(403);
        other.upload("a.jar", new byte[10]).expecting(403);
        new ModuleDesk(System.getProperty("hotline.address"), "shanshan").list().expecting(403);
    }

    private Answer upload(String version, String name) {
        return it.upload(
                "orchard-" + version + ".jar",
                ModuleJar.named(UNIT, version).unit(ID, name).bytes());
    }

    private void awaitName(String name) {
        await("the unit is " + name).atMost(PATIENCE).until(() -> {
            Answer unit = Hotline.unboundRest().as("center").get("/units/" + ID);
            return unit.at("/name").equals(name) && unit.at("/presence").equals("PRESENT");
        });
    }

    private static Path drop(ModuleJar jar) throws Exception {
        return Deploy.bundle(jar.file());
    }

    private String version(String symbolicName) {
        for (Bundle each : context.getBundles()) {
            if (symbolicName.equals(each.getSymbolicName())) {
                return each.getVersion().toString();
            }
        }
        throw new AssertionError("There is no " + symbolicName);
    }
}
