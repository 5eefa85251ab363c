package org.hotline12345.catalogue.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.catalogue.Declared;
import org.hotline12345.catalogue.DeclaredSetting;
import org.hotline12345.catalogue.DeclaredSetting.Type;
import org.hotline12345.catalogue.DeclaredUnit;
import org.hotline12345.catalogue.SettingValue;
import org.hotline12345.catalogue.Settings;
import org.hotline12345.catalogue.kit.ModuleJar;
import org.junit.jupiter.api.Test;

/** What a module brings and lets be set, read from its file. */
class DeclarationsTest {

    private static final String COMPONENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="cn.gov.push.Water" configuration-pid="%s">
              <property name="unit.id" value="650421-water"/>
              <property name="unit.name" value="供水站"/>
              <property name="unit.parent" value="650421"/>
              <property name="unit.duties">
            供水/停水
            供水/水质
              </property>
              <service><provide interface="org.hotline12345.unit.api.HandlingUnit"/></service>
              <implementation class="cn.gov.push.Water"/>
            </scr:component>
            """;

    private static final String METATYPE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
              <OCD id="push" name="推送">
                <AD id="url" name="地址" type="String" default="http://localhost/" description="本单位系统的地址"/>
                <AD id="seconds" type="Integer" default="5"/>
                <AD id="ways" type="String" cardinality="9" default="a,b"><Option label="A" value="a"/><Option label="B" value="b"/></AD>
                <AD id="secret" type="Password"/>
              </OCD>
              <Designate pid="%s"><Object ocdref="push"/></Designate>
            </metatype:MetaData>
            """;

    @Test
    void aUnitOfOneFileIsReadWithItsValues() throws UnfitFile {
        Declared declared = read(ModuleJar.town("cn.gov.town", "1.0.0", "650421-x", "650421", "[\"650421/鲁克沁镇\"]"));

        assertEquals(
                List.of(new DeclaredUnit("650421-x", "某镇", "650421", List.of("650421/鲁克沁镇"), List.of("*"))),
                declared.units());
        DeclaredSetting desk = declared.settings().stream()
                .filter(it -> it.is("org.hotline12345.unit~650421-x", "unit.desk"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("值班室"), desk.values());
        assertEquals(List.of(), declared.foreign());
    }

    @Test
    void aUnitOfAClassIsReadWithoutRunningIt() throws UnfitFile {
        Declared declared = read(component("$").header("Service-Component", "OSGI-INF/*.xml"));

        assertEquals(
                List.of(new DeclaredUnit("650421-water", "供水站", "650421", List.of(), List.of("供水/停水", "供水/水质"))),
                declared.units());
    }

    @Test
    void whereItsConfigurationPutsAUnitOfAClassIsWhereItStands() throws UnfitFile {
        ModuleJar jar = component("cn.gov.push.gateway")
                .header("Service-Component", "OSGI-INF/*.xml")
                .entry("OSGI-INF/configurator/more.json", "{\"cn.gov.push.gateway\": {\"unit.parent\": \"650422\"}}");

        assertEquals(
                List.of(new DeclaredUnit("650421-water", "供水站", "650422", List.of(), List.of("供水/停水", "供水/水质"))),
                read(jar).units());
    }

    @Test
    void whatAComponentOfItsOwnLetsBeSetCanBeSet() throws UnfitFile {
        ModuleJar jar = component("cn.gov.push.gateway")
                .header("Service-Component", "OSGI-INF/cn.gov.push.Water.xml")
                .entry("OSGI-INF/metatype/push.xml", METATYPE.formatted("cn.gov.push.gateway"));
        Map<String, DeclaredSetting> found =
                read(jar).settings().stream().collect(Collectors.toMap(DeclaredSetting::key, it -> it));

        assertEquals(Set.of("url", "seconds", "ways"), found.keySet());
        assertEquals("地址", found.get("url").name());
        assertEquals(Optional.of("本单位系统的地址"), found.get("url").description());
        assertEquals(Type.WHOLE, found.get("seconds").type());
        assertEquals(List.of("a", "b"), found.get("ways").options());
        assertTrue(found.get("ways").many());
    }

    @Test
    void theConfigurationOfSomebodyElseIsNotItsOwn() throws UnfitFile {
        String pid = "org.hotline12345.access";
        ModuleJar jar = component(pid)
                .header("Service-Component", "OSGI-INF/cn.gov.push.Water.xml")
                .entry("OSGI-INF/metatype/push.xml", METATYPE.formatted(pid))
                .entry("OSGI-INF/configurator/more.json", "{\"" + pid + "\": {\"realm\": \"mine\"}}");

        assertEquals(List.of(pid), read(jar).foreign());
        assertTrue(read(jar).settings().stream().noneMatch(it -> it.key().equals("url")));
    }

    @Test
    void anotherFolderOfConfigurationsIsReadToo() throws UnfitFile {
        ModuleJar jar = ModuleJar.of("cn.gov.hidden", "1.0.0")
                .header(
                        "Require-Capability",
                        "osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\";configurations:List<String>=\"/hidden\"")
                .entry("hidden/unit.json", "{\"org.hotline12345.unit~z\": {\"unit.id\": \"z\"}}");
        assertEquals("z", read(jar).units().get(0).id());
    }

    @Test
    void whatCannotBeReadSaysWhere() {
        assertRefused("unit.json 第 2 行不是 JSON", "OSGI-INF/configurator/unit.json", "{\n oops }");
        assertRefused("不是 JSON", "OSGI-INF/configurator/unit.json", "{\"a\": {}, \"a\": {}}");
        assertRefused("不是 JSON 对象", "OSGI-INF/configurator/unit.json", "[]");
        assertRefused("x.xml 第", "OSGI-INF/metatype/x.xml", "<open>");
        assertRefused("超过", "OSGI-INF/configurator/unit.json", " ".repeat(2_000_000));
    }

    @Test
    void whatIsSetStandsOverWhatTheModuleSays() throws UnfitFile {
        String pid = "org.hotline12345.unit~650421-x";
        Declared declared = read(ModuleJar.town("cn.gov.town", "1.0.0", "650421-x", "650421", "[\"650421/鲁克沁镇\"]"));
        Settings settings = new Settings(
                declared,
                List.of(new SettingValue(pid, "unit.desk", List.of("镇政府")), new SettingValue("gone", "k", List.of())));

        assertEquals(Set.of(pid), settings.changed());
        assertEquals("镇政府", settings.properties(pid).get("unit.desk"));
        assertEquals("650421-x", settings.properties(pid).get("unit.id"));
        assertEquals(1, ((String[]) settings.properties(pid).get("unit.territory")).length);
    }

    private static ModuleJar component(String pid) {
        return ModuleJar.of("cn.gov.push", "1.0.0")
                .entry("OSGI-INF/cn.gov.push.Water.xml", COMPONENT.formatted(pid))
                .entry("cn/gov/push/Water.class", new byte[] {1});
    }

    private static void assertRefused(String said, String entry, String text) {
        ModuleJar jar = ModuleJar.of("cn.gov.x", "1.0.0").entry(entry, text);
        UnfitFile refused = assertThrows(UnfitFile.class, () -> read(jar));
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
    }

    private static Declared read(ModuleJar jar) throws UnfitFile {
        try (ModuleArchive archive = ModuleArchive.of(jar.bytes())) {
            return Declarations.of(archive, Set.of(DeclaredUnits.FACTORY));
        }
    }
}
