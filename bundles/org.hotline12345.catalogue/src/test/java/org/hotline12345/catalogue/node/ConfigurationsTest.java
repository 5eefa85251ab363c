package org.hotline12345.catalogue.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.catalogue.SettingValue;
import org.hotline12345.catalogue.kit.ModuleJar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** The configurations of a node follow what counties propose and set, by the container's own Configuration Admin. */
class ConfigurationsTest {

    private static final String UNIT = "org.hotline12345.unit~650421-x";
    private static final String PROPOSED = "org.hotline12345.unit~catalogue-650421-new";

    @TempDir
    Path storage;

    private final Wishes wishes = new Wishes();
    private Node node;
    private ConfigurationAdmin admin;
    private ModuleId module;

    @BeforeEach
    void start() throws Exception {
        node = new Node(storage);
        admin = node.configurations();
        module = wishes.put(ModuleJar.town("cn.gov.town", "1.0.0", "650421-x", "650421", "[\"650421/鲁克沁镇\"]"));
    }

    @AfterEach
    void stop() throws Exception {
        node.stop();
    }

    @Test
    void aProposedUnitIsDescribedAndGoesAgain() throws Exception {
        wishes.propose("650421-new", "连木沁镇");
        bring();
        assertEquals("连木沁镇", value(PROPOSED, "unit.name"));
        assertEquals("值班室", value(PROPOSED, "unit.desk"));
        long changes = configuration(PROPOSED).getChangeCount();
        bring();
        assertEquals(changes, configuration(PROPOSED).getChangeCount());

        wishes.propose("650421-new", "连木沁镇人民政府");
        bring();
        assertEquals("连木沁镇人民政府", value(PROPOSED, "unit.name"));
        wishes.withdraw();
        bring();
        assertNull(configuration(PROPOSED));
    }

    @Test
    void whatACountySetsStandsOverTheModulesOwnAndIsTakenBack() throws Exception {
        Configuration own = admin.getFactoryConfiguration("org.hotline12345.unit", "650421-x", "?");
        own.update(new Hashtable<>(Map.of("unit.id", "650421-x", "unit.desk", "值班室")));
        wishes.enable(module, new SettingValue(UNIT, "unit.desk", List.of("镇政府")));
        bring(module);
        assertEquals("镇政府", value(UNIT, "unit.desk"));
        assertEquals("某镇", value(UNIT, "unit.name"));

        wishes.enable(module);
        bring(module);
        assertEquals("值班室", value(UNIT, "unit.desk"));
        wishes.disable(module.name());
        bring();
        assertNull(configuration(UNIT));
    }

    @Test
    void whatIsNotItsOwnItLeavesAlone() throws Exception {
        admin.getConfiguration("somebody.else", "?").update(new Hashtable<>(Map.of("a", "b")));
        wishes.enable(module);
        bring(module);
        bring();
        assertEquals("b", value("somebody.else", "a"));
        assertNull(configuration(UNIT));
    }

    private void bring(ModuleId... running) throws Exception {
        new Configurations(admin).bring(wishes.now(), List.of(running));
    }

    private Object value(String pid, String key) throws Exception {
        Dictionary<String, Object> properties = configuration(pid).getProperties();
        return properties.get(key);
    }

    private Configuration configuration(String pid) throws Exception {
        Configuration[] found = admin.listConfigurations("(service.pid=" + pid + ")");
        return found == null ? null : found[0];
    }
}
