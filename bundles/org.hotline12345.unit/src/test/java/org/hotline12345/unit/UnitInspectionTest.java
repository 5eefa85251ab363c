package org.hotline12345.unit;

import static org.hotline12345.unit.fixture.Bundles.lukqin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.hotline12345.modules.api.kit.WrittenModule;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.descriptor.Descriptors;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.hotline12345.unit.tree.UnitRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitInspectionTest {

    private static final String FILE = "OSGI-INF/configurator/unit.json";
    private static final String CLASS = "OSGI-INF/water.xml";
    private static final String COMPONENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="water">
              <property name="unit.id" type="String" value="650421-water"/>
              <property name="unit.name" type="String" value="鄯善县供水站"/>
              <property name="unit.parent" type="String" value="650421"/>
              <property name="unit.duties" type="String">水电气热/停水
            水电气热/水质
            </property>
              <service><provide interface="org.hotline12345.unit.api.HandlingUnit"/></service>
              <implementation class="water.Water"/>
            </scr:component>
            """;

    private final UnitRegister register =
            new UnitRegister(new CityFile(Path.of("no-such-file.json")).read(), new InMemoryUnits(), new HandClock());
    private final UnitInspection inspection = UnitInspection.of(register);

    @BeforeEach
    void begin() {
        register.keep();
    }

    @Test
    void aGoodModuleHasNothingWrong() {
        assertEquals(List.of(), said(descriptor(Descriptors.MOST)));
        assertEquals(List.of(), said(component(COMPONENT)));
        assertEquals(List.of(), said(new WrittenModule()));
    }

    @Test
    void whatTheTreeSaysIsSaidAtTheLineOfThePropertyOrOfItsValue() {
        assertEquals(
                List.of(FILE + ":7 (提示) 事项分类里没有“停水”"),
                said(descriptor(Descriptors.LEAST.replace(
                        "\"650421\"\n", "\"650421\",\n\"unit.duties\": [\"停水\"],\n" + origin()))));
        assertEquals(
                List.of(FILE + ":9 “650402”不在上级单位的辖区（650421）内"),
                said(descriptor(Descriptors.LEAST.replace(
                        "\"650421\"\n",
                        "\"650421\",\n\"unit.territory\": [\n\"650421/鲁克沁镇\",\n\"650402\"],\n" + origin()))));
        assertEquals(
                List.of(FILE + ":6 (提示) 没有上级单位 65042"),
                said(descriptor(Descriptors.LEAST.replace("\"650421\"\n", "\"65042\",\n" + origin()))));
        assertEquals(
                List.of(FILE + ":4 编号 water 是市里自有单位的编号"),
                said(descriptor(Descriptors.LEAST
                        .replace("650421-lukqin", "water")
                        .replace("\"650421\"\n", "\"650421\",\n" + origin()))));
    }

    @Test
    void anIdThatAnotherModuleHasIsSaidWithTheRuleThatDecides() {
        register.arrived(lukqin(7));

        assertEquals(
                List.of(FILE + ":6 (提示) 编号 650421-lukqin 已由模块 bundle.of.650421-lukqin 使用，先登记的在用"),
                said(descriptor(Descriptors.MOST)));
    }

    @Test
    void aManifestThatDoesNotAskForTheConfiguratorIsSaid() {
        assertEquals(
                List.of("META-INF/MANIFEST.MF 清单没有要求 osgi.configurator，平台不会读取 " + FILE),
                said(new WrittenModule().entry(FILE, Descriptors.MOST)));
    }

    @Test
    void whoDoesNotSayOfWhichModuleItIsOrSaysAnotherIsTold() {
        assertEquals(List.of(FILE + ":3 (提示) 没有写明单位来自哪个模块"), said(descriptor(Descriptors.LEAST)));
        assertEquals(
                List.of(FILE + ":12 (提示) unit.origin 写的不是本模块的名称"),
                said(descriptor(Descriptors.MOST.replace("some.module", "other.module"))));
    }

    @Test
    void theComponentOfAUnitIsLookedOverAsWell() {
        assertEquals(List.of(CLASS + ":3 unit.id 不能是“供水站”"), said(component(COMPONENT.replace("650421-water", "供水站"))));
        assertEquals(
                List.of(CLASS + ":5 unit.parent 应是一段文本，不是 [650421]"),
                said(component(COMPONENT.replace(
                        "name=\"unit.parent\" type=\"String\"", "name=\"unit.parent\" type=\"Long\""))));
        assertEquals(List.of(CLASS + ":2 缺少 unit.name"), said(component(COMPONENT.replace("unit.name", "unit.nmae"))));
        assertEquals(List.of(CLASS + ":6 (提示) 事项分类里没有“水电气热/水”"), said(component(COMPONENT.replace("水质", "水"))));
    }

    @Test
    void whatRequiresAConfigurationOrIsNoUnitIsLeftToIt() {
        assertEquals(
                List.of(),
                said(component(COMPONENT
                        .replace("650421-water", "供水站")
                        .replace("name=\"water\"", "name=\"water\" configuration-policy=\"require\""))));
        assertEquals(
                List.of(),
                said(component(COMPONENT.replace("650421-water", "供水站").replace("api.HandlingUnit", "api.Another"))));
    }

    @Test
    void aComponentThatWouldReadOtherFilesReadsNone() {
        String stolen = COMPONENT
                .replace("?>\n", "?>\n<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n")
                .replace("鄯善县供水站", "&e;");

        assertEquals(List.of(), said(component(stolen)));
    }

    @Test
    void componentsMayBeNamedByAStar() {
        assertEquals(
                List.of(CLASS + ":3 unit.id 不能是“供水站”"),
                said(new WrittenModule()
                        .header("Service-Component", "OSGI-INF/*.xml")
                        .entry(CLASS, COMPONENT.replace("650421-water", "供水站"))));
    }

    @Test
    void aDescriptorOfFiftyMebibytesIsNotRead() {
        assertEquals(
                List.of(FILE + " 文件超过 1024 KiB，没有读取"), said(new WrittenModule().unreadable(FILE, 50L * 1024 * 1024)));
    }

    private static String origin() {
        return "\"unit.origin\": \"some.module\"\n";
    }

    private static WrittenModule descriptor(String text) {
        return new WrittenModule()
                .header(
                        "Require-Capability",
                        "osgi.extender; filter:=\"(&(osgi.extender=osgi.configurator)(version>=1))\"")
                .entry(FILE, text);
    }

    private static WrittenModule component(String text) {
        return new WrittenModule().header("Service-Component", CLASS).entry(CLASS, text);
    }

    private List<String> said(WrittenModule module) {
        return inspection.inspect(module).stream().map(WrittenModule::said).toList();
    }
}
