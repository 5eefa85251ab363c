package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.InputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.ModuleJar;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
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
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A module in which one file of each format is wrong: each is left out by who reads it, shown with the reason, and gone with it. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class BroughtByModulesIT {

    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String MODULE = "org.example.wrong";
    private static final Map<String, String> FILES = Map.of(
            "HOTLINE-INF/calendar/city.csv", "layer,CITY\nplace,6504\nyear,2030\ntitle,通知\n2030-01-02,FREE,假日\n",
            "HOTLINE-INF/statutes/city.csv", "《甲法》,第一条,HELP,教育,0\n",
            "HOTLINE-INF/knowledge/market.md", "---\ntitel: 集市\n---\n每周五。\n",
            "OSGI-INF/configurator/unit.json", """
                    {
                      ":configurator:resource-version": 1,
                      "org.hotline12345.unit~650421-wrong": {
                        "unit.id": "650421-wrong",
                        "unit.name": "不存在的镇",
                        "unit.parent": "65042",
                        "unit.origin": "org.example.wrong"
                      }
                    }
                    """);

    @Inject
    private FeaturesService features;

    @Inject
    private BundleContext context;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        new Guests(features).arrive("knowledge");
    }

    @Test
    public void whatIsWrongIsLeftOutAndShownUntilItLeaves() throws Exception {
        Bundle module = context.installBundle("test:" + MODULE, module());
        try {
            module.start();
            await("each file is shown with what is wrong with it")
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertEquals(
                            Map.of(
                                    "放假通知 city.csv", "没有采用。第 5 行：“FREE”既不是 OFF 也不是 WORK。放假写 OFF，调休上班写 WORK",
                                    "法定时限 city.csv（0 条）", "没有采用。第 1 行：工作日数不能是“0”。写 1 至 999 的整数",
                                    "知识库文章 market.md", "没有采用。第 2 行：没有“titel”这一项。改成 title",
                                    "不存在的镇（650421-wrong）",
                                            "没有纳入：没有上级单位 65042。改正 unit.parent，或者先部署上级单位；" + "两个单位不能互为上级。是不是“650421”？"),
                            shown()));
        } finally {
            module.uninstall();
        }
        await("nothing is shown of it any more").atMost(PATIENCE).untilAsserted(() -> assertEquals(Map.of(), shown()));
    }

    /** What a newcomer installs by its name and reads. */
    @Test
    public void theExamplesBringWhatTheirPagesSay() throws Exception {
        Map<String, String> examples = Map.of(
                "hotline-assessment-shanshan", "考核指标“办结提速率”（shanshan.sooner-closed）",
                "hotline-statutes-labour", "法定时限 labour.csv（1 条）");
        features.installFeatures(examples.keySet(), CALMLY);
        try {
            Rest center = Hotline.rest().as("center");
            examples.forEach((feature, brought) -> await(feature)
                    .atMost(PATIENCE)
                    .untilAsserted(() -> {
                        Answer shown = center.get("/modules/" + feature).expecting(200);
                        assertEquals(shown.text(), "WELL", shown.at("/health"));
                        assertEquals(shown.text(), brought, shown.at("/brings/0/name"));
                        assertEquals(
                                shown.text(), 0, shown.json().path("dependents").size());
                    }));
            Answer ruleSets = center.get("/assessment/rule-sets").expecting(200);
            assertEquals(ruleSets.text(), "shanshan.sooner-closed", ruleSets.at("/indicators/0/id"));
            assertTrue(ruleSets.text(), ruleSets.at("/indicators/0/formula").startsWith("（上年同期平均办结用时－"));
            assertEquals(ruleSets.text(), "5", ruleSets.at("/indicators/0/weight"));
        } finally {
            features.uninstallFeatures(examples.keySet(), CALMLY);
        }
    }

    @Test
    public void theSchemaOfAUnitIsForAnybody() {
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                Hotline.rest().get("/schemas/unit.json").expecting(200).at("/$schema"));
        Hotline.rest().get("/schemas/nothing.json").expecting(404);
    }

    /** What the module has brought, with its trouble; of an article only the first that is wrong. */
    private Map<String, String> shown() throws InvalidSyntaxException {
        Map<String, String> shown = new TreeMap<>();
        for (ServiceReference<Contributions> each : context.getServiceReferences(Contributions.class, null)) {
            for (Contribution brought : context.getService(each).now()) {
                if (brought.bundle().equals(MODULE)) {
                    shown.put(brought.name(), brought.trouble().orElse("").split("；第 ")[0]);
                }
            }
        }
        return shown;
    }

    private static InputStream module() {
        ModuleJar module = ModuleJar.named(MODULE, "1.0.0").configured();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            module = module.entry(file.getKey(), file.getValue());
        }
        return module.stream();
    }
}
