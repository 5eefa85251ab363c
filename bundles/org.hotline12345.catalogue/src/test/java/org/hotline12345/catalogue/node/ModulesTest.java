package org.hotline12345.catalogue.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.catalogue.NodeReport;
import org.hotline12345.catalogue.NodeState;
import org.hotline12345.catalogue.kit.ModuleJar;
import org.hotline12345.law.contract.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** A node brings itself to what the catalogue says, in a framework of its own. */
class ModulesTest {

    private static final String NAME = "cn.gov.town";
    private static final ModuleId ONE = new ModuleId(NAME, "1.0.0");
    private static final ModuleId TWO = new ModuleId(NAME, "2.0.0");

    @TempDir
    Path storage;

    private final HandClock clock = new HandClock(Instant.parse("2026-03-02T02:00:00Z"));
    private final Wishes wishes = new Wishes();
    private final Map<ModuleId, String> troubles = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private Node node;
    private Modules modules;

    @BeforeEach
    void start() throws Exception {
        node = new Node(storage);
        modules = modules();
        wishes.put(jar("1.0.0"));
        wishes.put(jar("2.0.0"));
    }

    @AfterEach
    void stop() throws Exception {
        node.stop();
    }

    private Modules modules() {
        return new Modules(
                node.own(),
                new Wellness() {
                    @Override
                    public Optional<String> trouble(Bundle bundle) {
                        return Optional.ofNullable(troubles.get(new ModuleId(
                                bundle.getSymbolicName(), bundle.getVersion().toString())));
                    }

                    @Override
                    public Optional<String> refused(Bundle bundle) {
                        return Optional.ofNullable(refused.get(bundle.getSymbolicName()));
                    }
                },
                wishes::file,
                clock);
    }

    @Test
    void whatIsEnabledRunsAndWhatIsDisabledGoes() {
        wishes.enable(ONE);
        assertEquals(NodeState.RUNNING, bring().state());
        assertEquals(List.of("1.0.0"), node.running(NAME));
        long id = node.bundle(NAME, "1.0.0").orElseThrow().getBundleId();
        modules.bring("node-1", wishes.same());
        assertEquals(id, node.bundle(NAME, "1.0.0").orElseThrow().getBundleId());

        wishes.disable(NAME);
        assertEquals(List.of(), modules.bring("node-1", wishes.now()));
        assertEquals(Optional.empty(), node.bundle(NAME, "1.0.0"));
    }

    @Test
    void anotherVersionTakesOverWhereItIsWell() {
        wishes.enable(ONE);
        bring();
        wishes.enable(TWO);
        assertEquals(NodeState.RUNNING, bring().state());
        assertEquals(List.of("2.0.0"), node.running(NAME));
        wishes.enable(ONE);
        bring();
        assertEquals(List.of("1.0.0"), node.running(NAME));
    }

    @Test
    void theVersionBeforeStaysForAsLongAsTheNextIsNotWell() {
        wishes.enable(ONE);
        bring();
        troubles.put(TWO, "组件 x 缺少服务 y");
        wishes.enable(TWO);
        assertEquals(NodeState.STARTING, bring().state());
        assertEquals(List.of("1.0.0", "2.0.0"), node.running(NAME));

        clock.turn(Modules.GRACE);
        NodeReport failed = again();
        assertEquals(NodeState.FAILED, failed.state());
        assertEquals(Optional.of("组件 x 缺少服务 y"), failed.cause());
        assertEquals(List.of("1.0.0"), node.running(NAME));
        assertEquals(failed, again());
        assertEquals(List.of("1.0.0"), node.running(NAME));

        troubles.clear();
        clock.turn(Modules.REST);
        assertEquals(NodeState.RUNNING, again().state());
        assertEquals(List.of("2.0.0"), node.running(NAME));
    }

    @Test
    void whatTheHotlineDoesNotTakeInIsSaidAndKeepsNoVersionFromTakingOver() {
        wishes.enable(ONE);
        bring();
        refused.put(NAME, "迪坎镇：没有纳入：上级单位不存在");
        wishes.enable(TWO);
        assertEquals(NodeState.RUNNING, bring().state());
        assertEquals(List.of("2.0.0"), node.running(NAME));
        assertEquals(NodeState.STARTING, again().state());

        clock.turn(Modules.GRACE);
        NodeReport failed = again();
        assertEquals(NodeState.FAILED, failed.state());
        assertEquals(Optional.of("迪坎镇：没有纳入：上级单位不存在"), failed.cause());
        assertEquals(List.of("2.0.0"), node.running(NAME));
        refused.clear();
        assertEquals(NodeState.RUNNING, again().state());
    }

    @Test
    void aMissingPackageIsSaidInASentenceAndStopsNoOther() {
        ModuleId broken = wishes.put(
                ModuleJar.of("cn.gov.broken", "1.0.0").header("Import-Package", "no.such.thing;version=\"[2.1,3)\""));
        wishes.enable(broken);
        wishes.enable(ONE);
        List<NodeReport> reports = modules.bring("node-1", wishes.now());

        assertEquals(NodeState.FAILED, reports.get(0).state());
        String cause = reports.get(0).cause().orElseThrow();
        assertTrue(cause.startsWith("缺少软件包 no.such.thing（2.1.0 以上版本）"), cause);
        assertEquals(NodeState.RUNNING, reports.get(1).state());

        wishes.put(ModuleJar.of("cn.gov.thing", "1.0.0").header("Export-Package", "no.such.thing;version=2.2"));
        wishes.enable(new ModuleId("cn.gov.thing", "1.0.0"));
        modules.bring("node-1", wishes.now());
        clock.turn(Modules.GRACE);
        assertTrue(modules.bring("node-1", wishes.same()).stream().allMatch(it -> it.state() == NodeState.RUNNING));
    }

    @Test
    void anExceptionAtItsStartIsSaid() {
        ModuleId broken =
                wishes.put(ModuleJar.of("cn.gov.broken", "1.0.0").header("Bundle-Activator", "cn.gov.Missing"));
        wishes.enable(broken);
        NodeReport failed = bring();
        assertEquals(NodeState.FAILED, failed.state());
        assertTrue(failed.cause().orElseThrow().contains("cn.gov.Missing"), failed.toString());
    }

    @Test
    void aFileThatIsGoneIsSaid() {
        wishes.enable(ONE);
        Modules empty = new Modules(node.own(), it -> Optional.empty(), it -> Optional.empty(), clock);
        NodeReport failed = empty.bring("node-1", wishes.now()).get(0);
        assertTrue(failed.cause().orElseThrow().contains("目录中没有它的文件"), failed.toString());
    }

    @Test
    void afterARestartItRunsBeforeAnybodyAsksAndIsKnown() throws Exception {
        wishes.enable(ONE);
        bring();
        long id = node.bundle(NAME, "1.0.0").orElseThrow().getBundleId();
        node.restart();
        assertEquals(List.of("1.0.0"), node.running(NAME));

        modules = modules();
        assertEquals(NodeState.RUNNING, bring().state());
        assertEquals(id, node.bundle(NAME, "1.0.0").orElseThrow().getBundleId());
        wishes.disable(NAME);
        node.restart();
        modules = modules();
        modules.bring("node-1", wishes.now());
        assertEquals(List.of(), node.running(NAME));
    }

    @Test
    void theSameVersionWithAnotherContentTakesItsPlace() {
        wishes.enable(ONE);
        bring();
        wishes.put(jar("1.0.0").entry("more.txt", "多"));
        assertEquals(NodeState.RUNNING, bring().state());
        assertTrue(node.bundle(NAME, "1.0.0").orElseThrow().getEntry("more.txt") != null);
    }

    @Test
    void whatOthersInstalledIsLeftAlone() throws Exception {
        Bundle other = node.context()
                .installBundle(
                        "file:other",
                        new ByteArrayInputStream(ModuleJar.of("other", "1.0.0").bytes()));
        other.start();
        wishes.enable(ONE);
        bring();
        wishes.disable(NAME);
        modules.bring("node-1", wishes.now());
        assertEquals(List.of("1.0.0"), node.running("other"));
        assertTrue(OwnBundles.otherwise(node.context(), "other"));
    }

    private static ModuleJar jar(String version) {
        return ModuleJar.of(NAME, version).entry("v.txt", version);
    }

    private NodeReport bring() {
        return modules.bring("node-1", wishes.now()).get(0);
    }

    private NodeReport again() {
        return modules.bring("node-1", wishes.same()).get(0);
    }
}
