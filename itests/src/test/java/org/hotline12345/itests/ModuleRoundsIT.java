package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.container.Caller;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Footprint;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Load;
import org.hotline12345.itests.container.ModuleJar;
import org.hotline12345.itests.container.Modules;
import org.hotline12345.itests.container.Peace;
import org.hotline12345.itests.module.ModuleChannel;
import org.hotline12345.itests.module.ModuleIndicator;
import org.hotline12345.itests.module.ModulePaths;
import org.hotline12345.itests.module.ModuleReceiver;
import org.hotline12345.itests.module.ModuleResource;
import org.hotline12345.itests.module.ModuleSource;
import org.hotline12345.itests.module.ModuleUnit;
import org.hotline12345.knowledge.api.KnowledgeSource;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.ticket.api.TicketReceiver;
import org.hotline12345.ticket.api.Undelivered;
import org.hotline12345.unit.api.HandlingUnit;
import org.junit.After;
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

/**
 * Each kind of module is installed, updated, downgraded and uninstalled again and again while the hotline and the module's own
 * endpoint are used: nobody notices, and nothing remains. {@code -Dmodules.rounds} says how often, {@code -Dmodules.requests}
 * how many requests there are at least, and {@code -Dmodules.rate} how many in a second.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class ModuleRoundsIT {

    private static final int ROUNDS = Integer.getInteger("modules.rounds", 1);
    private static final int REQUESTS = Integer.getInteger("modules.requests", 0);
    private static final int PER_SECOND = Integer.getInteger("modules.rate", 100);
    private static final List<String> KINDS =
            List.of("unit", "described", "receiver", "knowledge", "evaluation", "assessment", "law");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(10);

    private static final String ARTICLE = """
            ---
            title: 试验模块的办公时间
            unit: 650421
            validFrom: 2025-01-01
            source: 试验
            ---
            工作日办公。
            """;

    @Inject
    private FeaturesService features;

    @Inject
    private BundleContext context;

    @Inject
    private Undelivered undelivered;

    private Modules modules;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        new Guests(features).arrive("knowledge", "evaluation");
        await("the subsystems are there").atMost(PATIENCE).until(() -> {
            String document = Hotline.unboundRest().get("/openapi.json").text();
            return document.contains("/knowledge/articles") && document.contains("/evaluation/figures");
        });
        modules = new Modules(context);
    }

    @After
    public void forget() {
        undelivered.forget(name("receiver"));
    }

    @Test
    public void nobodyNoticesAndNothingRemains() throws Exception {
        Peace peace =
                new Peace(context, KINDS.stream().map(ModuleRoundsIT::name).toArray(String[]::new));
        Load load = new Load(PER_SECOND);
        Caller caller = new Caller();
        round(caller, 0);
        Footprint before = Footprint.now();
        int round = 1;
        while (round <= ROUNDS || load.sent() + caller.sent() < REQUESTS) {
            round(caller, round++);
        }
        Load.Result result = load.end();
        List<String> failures = caller.end();
        modules.awaitForgotten(KINDS.size());
        Footprint after = Footprint.now();
        System.out.printf(
                "%d rounds of %d kinds of modules: %s; %,d requests to the modules, %d failed; before: %s; after: %s;"
                        + " %d of %d class loaders of modules are held%n",
                round - 1,
                KINDS.size(),
                result,
                caller.sent(),
                failures.size(),
                before,
                after,
                modules.held(),
                modules.loaders());

        assertEquals(List.of(), result.failures());
        assertEquals(List.of(), failures);
        peace.check();
        assertTrue(before + " and then " + after, after.threads() <= before.threads() + 10);
        assertTrue(before + " and then " + after, after.classes() <= before.classes() + 500);
        assertTrue(before + " and then " + after, after.heap() <= before.heap() + 40);
    }

    /** Installs each kind, updates it, downgrades it and uninstalls it. */
    private void round(Caller caller, int round) throws Exception {
        for (String kind : KINDS) {
            Bundle first = modules.install(module(kind, "1.0.0"), kind + "/1.0.0/" + round);
            awaitAnswers(kind, "1.0.0");
            caller.call("/" + name(kind));
            Bundle newer = modules.install(module(kind, "1.1.0"), kind + "/1.1.0/" + round);
            awaitAnswers(kind, "1.1.0");
            modules.uninstall(first);
            Bundle older = modules.install(module(kind, "1.0.0"), kind + "/1.0.0/again/" + round);
            modules.uninstall(newer);
            awaitAnswers(kind, "1.0.0");
            caller.hangUp();
            modules.uninstall(older);
        }
    }

    private void awaitAnswers(String kind, String version) {
        await(kind + " " + version + " answers")
                .atMost(PATIENCE)
                .pollInterval(OFTEN)
                .until(() -> {
                    Answer answer = Hotline.unboundRest().get("/" + name(kind));
                    return answer.status() == 200 && answer.at("/version").equals(version);
                });
    }

    private static String name(String kind) {
        return "org.example.rounds." + kind;
    }

    private static ModuleJar module(String kind, String version) {
        ModuleJar module = ModuleJar.named(name(kind), version)
                .component(ModuleResource.class, RestResource.class, Map.of("rest.path", "/" + name(kind)))
                .component(ModulePaths.class, OpenApiPart.class, Map.of());
        return switch (kind) {
            case "unit" ->
                module.component(
                        ModuleUnit.class,
                        HandlingUnit.class,
                        Map.of("unit.id", "650421-rounds", "unit.name", "试验单位", "unit.parent", "650421"));
            case "described" -> module.unit("650421-rounds-described", "试验单位");
            case "receiver" ->
                module.component(ModuleReceiver.class, TicketReceiver.class, Map.of(TicketReceiver.NAME, name(kind)));
            case "knowledge" ->
                module.entry("HOTLINE-INF/knowledge/hours.md", ARTICLE)
                        .component(
                                ModuleSource.class,
                                KnowledgeSource.class,
                                Map.of("knowledge.name", "试验", "knowledge.unit", "650421"));
            case "evaluation" ->
                module.component(
                        ModuleChannel.class,
                        EvaluationChannel.class,
                        Map.of(EvaluationChannel.NAME, "rounds", EvaluationChannel.WAY, "APP"));
            case "assessment" ->
                module.component(
                        ModuleIndicator.class,
                        Indicator.class,
                        Map.of(Indicator.ID, "rounds.indicator", Indicator.NAME, "试验指标"));
            case "law" -> module.entry("HOTLINE-INF/statutes/limits.csv", "《试验条例》,第一条,CONSULTATION,市场监管/消费维权,7\n");
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
