package org.hotline12345.catalogue.shell;

import static org.hotline12345.catalogue.kit.Town.ADMINISTRATOR;
import static org.hotline12345.catalogue.kit.Town.IT;
import static org.hotline12345.catalogue.kit.Town.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.hotline12345.catalogue.Hall;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.shell.api.kit.Console;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final String WHY = "吐政信〔2026〕8号";

    @TempDir
    Path folder;

    private final ModuleStore tables = ModuleStore.inMemory("catalogue");
    private Hall hall;
    private Console console;

    @BeforeEach
    void open() {
        hall = new Hall(tables, Hall.keys(folder), false);
        console = new Console(IT, hall.catalogue);
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void theCityKeepsTheCatalogueAtTheConsole() throws Exception {
        Path pem = Files.writeString(folder.resolve("shanshan.pem"), hall.pem("shanshan"));
        Path jar = Files.write(folder.resolve("town.jar"), hall.town("1.0.0", "650421-x", "shanshan"));
        assertSaid(
                "证书 1 已登记：CN=shanshan",
                new RegisterCertificate(),
                Map.of("county", "650421", "file", pem.toString(), "why", WHY));
        assertSaid("有效", new ListCertificates(), Map.of());
        assertSaid(
                "cn.gov.town/1.0.0 已放入目录：650421",
                new PutIntoCatalogue(),
                Map.of("file", jar.toString(), "why", WHY, "counties", List.of("650421")));
        assertSaid("CN=shanshan", new ListCatalogue(), Map.of());

        hall.catalogue.counties().enable(ADMINISTRATOR, SHANSHAN, new ModuleId("cn.gov.town", "1.0.0"), WHY);
        hall.store.report("node-1", List.of(Hall.running(new ModuleId("cn.gov.town", "1.0.0"))));
        assertSaid("运行中 1.0.0", new ListCountyModules(), Map.of("county", "650421"));
        assertTrue(console.refused(new TakeOutOfCatalogue(), takeOut()).contains("先停用"));
        assertSaid("已停用", new DisableModule(), Map.of("county", "650421", "module", "cn.gov.town", "why", WHY));
        assertSaid("已移出 650421 的目录", new TakeOutOfCatalogue(), takeOut());
        assertSaid("已撤销", new RevokeCertificate(), Map.of("number", 1L, "why", WHY));
        assertSaid("已撤销", new ListCertificates(), Map.of());
        assertSaid("区县管理员", new ListActs(), Map.of("county", "650421"));
    }

    @Test
    void whatIsTypedWrongSaysWhatWouldBeRight() throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "a");
        assertTrue(console.refused(
                        new PutIntoCatalogue(),
                        Map.of("file", text.toString(), "why", WHY, "counties", List.of("650421")))
                .contains("不以 .jar 结尾"));
        assertTrue(
                console.refused(new ListCountyModules(), Map.of("county", "鄯善")).contains("不是单位编号"));
        assertTrue(console.refused(
                        new TakeOutOfCatalogue(),
                        Map.of("county", "650421", "module", "a b", "version", "1", "why", WHY))
                .contains("不是模块的名称和版本"));
        assertTrue(console.refused(new RevokeCertificate(), Map.of("number", 9L, "why", WHY))
                .contains("没有证书 9"));
    }

    private static Map<String, ?> takeOut() {
        return Map.of("county", "650421", "module", "cn.gov.town", "version", "1.0.0", "why", WHY);
    }

    private void assertSaid(String said, Action command, Map<String, ?> typed) throws Exception {
        String printed = console.run(command, typed);
        assertTrue(printed.contains(said), printed);
    }
}
