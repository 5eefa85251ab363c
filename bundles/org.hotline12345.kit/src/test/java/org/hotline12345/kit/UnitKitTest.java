package org.hotline12345.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.hotline12345.law.party.Unit;
import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitKitTest {

    private static final String UNIT = """
            {
              ":configurator:resource-version": 1,
              "org.hotline12345.unit~650421-town": {
                "unit.id": "650421-town", "unit.name": "某镇", "unit.parent": "%s", "unit.territory": ["%s"]
              }
            }
            """;

    private static final String COMPONENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="org.example.Water">
              <property name="unit.id" type="String" value="650421-pump"/>
              <property name="unit.name" type="String" value="泵站"/>
              <property name="unit.parent" type="String" value="650421"/>
              <property name="unit.duties" type="String">水电气热/停水
            水电气热/水质</property>
              <service><provide interface="org.hotline12345.unit.api.HandlingUnit"/></service>
              <implementation class="org.example.Water"/>
            </scr:component>
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadAsTheConfiguratorReadsIt() throws IOException {
        Unit unit = UnitKit.units(described("650421", "650421/鲁克沁镇")).get(0);

        assertEquals("650421-town", unit.id().value());
        assertEquals(List.of("650421/鲁克沁镇"), unit.territory());
        assertEquals(List.of("*"), unit.duties());
    }

    @Test
    void aComponentIsReadAsItsServiceWillBe() throws IOException {
        Module module = new Folder(folder)
                .with("OSGI-INF/org.example.Water.xml", COMPONENT)
                .manifest("Service-Component: OSGI-INF/org.example.Water.xml")
                .module();

        Unit unit = UnitKit.units(module).get(0);

        assertEquals("泵站", unit.name());
        assertEquals(List.of("水电气热/停水", "水电气热/水质"), unit.duties());
    }

    @Test
    void aParentThatRunsTheHotlineIsNone() throws IOException {
        says("unit.json:4", described("center", "650421/鲁克沁镇"));
    }

    @Test
    void aPlaceBeyondTheParentsIsNotTakenIn() throws IOException {
        says("不在上级单位的辖区", described("650421", "650422/夏镇"));
    }

    @Test
    void aFaultOfTheJsonHasItsLine() throws IOException {
        Module module = new Folder(folder)
                .with("OSGI-INF/configurator/unit.json", "{\n  \"a\": 1,\n}")
                .manifest(Folder.EXTENDER)
                .module();

        says("unit.json:3", module);
    }

    @Test
    void aFileThatNobodyWouldReadIsFound() throws IOException {
        described("650421", "650421/鲁克沁镇");

        says(
                "osgi.configurator",
                new Folder(folder).manifest("Bundle-SymbolicName: a").module());
    }

    @Test
    void aModuleWithoutUnitIsFound() throws IOException {
        says("no unit", new Folder(folder).manifest("Bundle-SymbolicName: a").module());
    }

    @Test
    void whoAnswersIsHeard() {
        HandlingUnit unit = delivery -> delivery.ticket().matter().category().equals("水电气热/停水")
                ? new Receipt.Signed("抢修班")
                : new Receipt.Waiting();

        assertEquals(new Receipt.Signed("抢修班"), UnitKit.deliver(unit, "水电气热/停水"));
        assertEquals(new Receipt.Waiting(), UnitKit.deliver(unit, "水电气热/水质"));
    }

    @Test
    void whoHangsThrowsOrAnswersNothingHasFailed() {
        fails("did not answer within 1000 ms", delivery -> {
            await();
            return new Receipt.Waiting();
        });
        fails("no pump", delivery -> {
            throw new IllegalStateException("no pump");
        });
        fails("null", delivery -> null);
    }

    @Test
    void aCheckIsAskedAboutAReport() {
        Checked.Unfit unfit = new Checked.Unfit("没有写明恢复时间", "写明恢复供水的时间");

        assertEquals(
                unfit,
                UnitKit.check(
                        closing -> closing.report().reply().orElse("").contains("时") ? new Checked.Fit() : unfit,
                        "水电气热/停水",
                        UnitKit.report("已恢复")));
    }

    private Module described(String parent, String place) throws IOException {
        return new Folder(folder)
                .with("OSGI-INF/configurator/unit.json", UNIT.formatted(parent, place))
                .manifest(Folder.EXTENDER)
                .module();
    }

    private static void says(String words, Module module) {
        AssertionError error = assertThrows(AssertionError.class, () -> UnitKit.units(module));
        assertTrue(error.getMessage().contains(words), error.getMessage());
    }

    private static void fails(String words, HandlingUnit unit) {
        AssertionError error = assertThrows(AssertionError.class, () -> UnitKit.deliver(unit, "水电气热/停水"));
        assertTrue(error.getMessage().contains(words), error.getMessage());
    }

    private static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
