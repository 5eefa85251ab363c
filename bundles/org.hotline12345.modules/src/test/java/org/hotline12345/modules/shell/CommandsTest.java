package org.hotline12345.modules.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.Jar;
import org.hotline12345.modules.act.Town;
import org.hotline12345.shell.api.kit.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final Map<String, String> UNIT = Map.of("name", "org.example.unit");

    @TempDir
    Path folder;

    private Town town;
    private Console it;

    @BeforeEach
    void open() throws Exception {
        town = new Town(folder.resolve("container"));
        it = new Console(Actor.of("it", Role.CITY_IT), town.desk, town.modules);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void aModuleIsCheckedInstalledShownUpdatedRolledBackAndRemoved() throws Exception {
        String first = file("1.0.0");
        assertEquals("通过检查\n", it.run(new CheckModule(), Map.of("file", first)));
        assertEquals("已安装 org.example.unit 1.0.0\n", it.run(new InstallModule(), Map.of("what", first)));
        it.run(new InstallModule(), Map.of("what", file("1.1.0")));
        String shown = it.run(new ShowModule(), UNIT);
        assertTrue(shown.contains("模块包 org.example.unit 1.1.0，正常"), shown);
        assertTrue(shown.contains("可回退到 1.0.0"), shown);
        assertTrue(shown.contains("ACTIVE"), shown);

        it.run(new RollBackModule(), UNIT);
        it.run(new UpdateModule(), Map.of("name", "org.example.unit", "version", "1.1.0"));
        assertTrue(it.run(new ListModules(), Map.of()).contains("org.example.unit"));
        assertEquals("已移除 org.example.unit\n", it.run(new RemoveModule(), UNIT));
        String record = it.run(new ListModules(), Map.of("acts", true));
        assertTrue(record.contains("回退") && record.contains("2025-03-28 12:00") && record.contains("it"), record);
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndFails() throws Exception {
        Path wrong = Jar.of("org.example.unit", "1.0.0")
                .header("Import-Package", "org.example.nowhere")
                .in(folder, "wrong.jar");
        assertTrue(
                it.refused(new CheckModule(), Map.of("file", wrong.toString())).startsWith("没有通过检查"));
        String refused = it.refused(new InstallModule(), Map.of("what", wrong.toString()));
        assertTrue(refused.contains("wrong.jar!META-INF/MANIFEST.MF:5"), refused);
        assertTrue(it.refused(new CheckModule(), Map.of("file", "/nowhere.jar")).contains("读不到文件"));
        assertTrue(it.refused(new CheckModule(), Map.of("file", "/etc/passwd")).contains(".jar 或 .kar"));
        assertTrue(it.refused(new ShowModule(), UNIT).contains("没有模块 org.example.unit"));
        assertTrue(it.refused(new RollBackModule(), UNIT).contains("没有可以回退的版本"));
    }

    @Test
    void theCenterLooksAndDoesNotActAndUnitsDoNotLook() throws Exception {
        Console center = it.as(Actor.of("center", Role.CENTER));
        center.run(new ListModules(), Map.of());
        assertTrue(center.refused(new RemoveModule(), UNIT).contains("没有这一角色"));
        assertTrue(town.desk
                .remove(Actor.of("center", Role.CENTER), "a", true)
                .toString()
                .contains("FORBIDDEN"));
        Console unit = it.as(Actor.officer("shanshan", new UnitId("650421")));
        assertTrue(unit.refused(new ListModules(), Map.of()).contains("市级信息化运维"));
    }

    private String file(String version) throws Exception {
        return Jar.of("org.example.unit", version)
                .entry("HOTLINE-INF/a.txt", "a")
                .in(folder, "unit-" + version + ".jar")
                .toString();
    }
}
