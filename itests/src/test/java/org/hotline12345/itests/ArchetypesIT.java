package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.process.Shipped;
import org.hotline12345.itests.process.Workshop;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Modules of each kind, made by the archetypes, built with their own tests, and put into the folder {@code deploy} of the
 * shipped assembly; and one that was built against the API of long ago.
 */
public class ArchetypesIT {

    @ClassRule
    public static final Shipped SHIPPED = Shipped.shared();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(20);

    private static Workshop workshop;

    private final Rest rest = SHIPPED.rest();

    @BeforeClass
    public static void makeAndBuildAll() throws Exception {
        long began = System.nanoTime();
        workshop = Workshop.opened();
        workshop.make("unit.file", Map.of("unitId", "650421-file"));
        workshop.make("unit", Map.of("unitId", "650421-water"));
        workshop.make("knowledge", Map.of());
        workshop.make("evaluation", Map.of());
        workshop.make("assessment", Map.of());
        workshop.make("limits", Map.of("year", "2023"));
        workshop.take("earlier");
        workshop.build();
        System.out.println("Seven modules were made, built and tested in "
                + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
    }

    @Test
    public void aUnitWithoutJavaSignsForItsDesk() throws Exception {
        SHIPPED.deploy(workshop.jar("example.unit.file"));

        assertTrue(signedBy("650421-file").history().text().contains("值班室"));
    }

    @Test
    public void aUnitOfOneClassSignsAndLooksAtReports() throws Exception {
        SHIPPED.deploy(workshop.jar("example.unit"));
        RestTicket ticket = signedBy("650421-water").as("shanshan-water");

        Map<String, Object> brief = Said.with(Said.report(), Map.of("reply", "已办"));
        Answer refused =
                ticket.attempt("RequestClosure", Map.of("report", brief)).expecting(422);
        assertTrue(refused.text(), refused.text().contains("示例承办单位：答复过于简略"));
        assertTrue(refused.text(), refused.text().contains("不少于10个字"));
        ticket.take("RequestClosure", Map.of("report", Said.report()));
    }

    @Test
    public void aModuleOfTheFirstVersionRunsUnchanged() throws Exception {
        SHIPPED.deploy(workshop.jar("example.earlier"));

        assertTrue(signedBy("650421-earlier").history().text().contains("老值班室"));
    }

    @Test
    public void articlesAreFoundAndTheLiveSourceAnswers() throws Exception {
        SHIPPED.shell("feature:install hotline-knowledge");
        SHIPPED.deploy(workshop.jar("example.knowledge"));

        String question = "/knowledge?q=" + URLEncoder.encode("政务服务大厅几点上班", StandardCharsets.UTF_8);
        await("the article is found, and the source answers")
                .atMost(PATIENCE)
                .until(
                        () -> rest.as("calltaker").get(question).text(),
                        it -> it.contains("政务服务大厅什么时候办公") && it.contains("办事大厅实时状态"));
    }

    @Test
    public void theChannelIsThereToAsk() throws Exception {
        SHIPPED.shell("feature:install hotline-evaluation");
        SHIPPED.deploy(workshop.jar("example.evaluation"));

        await("requesters can be asked by it")
                .atMost(PATIENCE)
                .until(
                        SHIPPED::log,
                        it -> it.contains("Requesters can be asked by app.example (APP)")
                                && it.contains("brings 0 languages and 1 files of further questions"));
    }

    @Test
    public void ruleSetsCanNameTheIndicator() throws Exception {
        SHIPPED.deploy(workshop.jar("example.assessment"));

        await("the indicator is offered")
                .atMost(PATIENCE)
                .until(
                        () -> rest.as("center").get("/assessment/rule-sets").text(),
                        it -> it.contains("example.repeated") && it.contains("返工率"));
    }

    @Test
    public void theDayOffCountsForNobodysLimit() throws Exception {
        SHIPPED.deploy(workshop.jar("example.limits"));
        Map<String, Object> dayBefore = Said.with(Said.help(), Map.of("at", "2023-08-16T10:00:00+08:00"));

        await("the day off stands in the limit")
                .atMost(PATIENCE)
                .until(() -> accepted(rest.as("calltaker"), dayBefore)
                        .as("center")
                        .deadlines()
                        .text()
                        .contains("葡萄节"));
    }

    /** As {@code mvn install} does it: the same file of the author's repository is another one. */
    @Test
    public void whatIsInstalledAnewIsThereInSeconds() throws Exception {
        Path repository = SHIPPED.file("home/.m2/repository/org/example/example.loop/1.0-SNAPSHOT");
        Files.createDirectories(repository);
        Path jar = repository.resolve("example.loop-1.0-SNAPSHOT.jar");
        Files.copy(unit("650421-loop", "改前"), jar);
        SHIPPED.shell("bundle:install -s mvn:org.example/example.loop/1.0-SNAPSHOT");
        awaitName("650421-loop", "改前");
        SHIPPED.shell("bundle:watch -i 500");
        SHIPPED.shell("bundle:watch mvn:org.example/example.loop/1.0-SNAPSHOT");

        Files.move(unit("650421-loop", "改后"), jar, StandardCopyOption.REPLACE_EXISTING);

        long began = System.nanoTime();
        awaitName("650421-loop", "改后");
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("What was installed anew was there after " + took.toMillis() + " ms");
        assertTrue(took.toString(), took.compareTo(SOON) < 0);
        SHIPPED.shell("bundle:watch --remove mvn:org.example/example.loop/1.0-SNAPSHOT");
    }

    /** The unit of the first test, with other words in its file. */
    private static Path unit(String id, String name) throws IOException {
        Path jar = Files.createTempFile("unit", ".jar");
        Files.copy(workshop.jar("example.unit.file"), jar, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path file = inside.getPath("OSGI-INF/configurator/unit.json");
            Files.writeString(
                    file, Files.readString(file).replace("650421-file", id).replace("示例承办单位", name));
            Path manifest = inside.getPath("META-INF/MANIFEST.MF");
            Files.writeString(manifest, Files.readString(manifest).replace("example.unit.file", "example.loop"));
        }
        return jar;
    }

    /** A ticket that the unit has signed by itself, once it is approved. */
    private RestTicket signedBy(String unit) {
        awaitName(unit, "");
        rest.as("center")
                .post("/units/" + unit + "/approval", Map.of("document", "吐政服〔2025〕8号"))
                .expecting(200);
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to(unit));
        await(unit + " signs")
                .atMost(PATIENCE)
                .until(() -> ticket.as("center").steps().contains("Sign"));
        RestTicket seen = ticket.as("center");
        int sign = seen.steps().indexOf("Sign");
        assertEquals("module:" + unit, seen.history().at("/steps/" + sign + "/actor/name"));
        return seen;
    }

    private void awaitName(String unit, String name) {
        await(unit + " is called " + name).atMost(PATIENCE).until(() -> {
            Answer answer = rest.as("center").get("/units/" + unit);
            return answer.status() == 200
                    && answer.at("/name").contains(name)
                    && answer.at("/presence").equals("PRESENT");
        });
    }
}
