package org.hotline12345.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hotline12345.knowledge.api.KnowledgeSource;
import org.hotline12345.knowledge.api.LiveAnswer;
import org.hotline12345.knowledge.api.Lookup;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.modules.api.handover.Precedence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class LiveSourcesTest {

    private static final Question BUS = new Question("101路", Optional.empty(), Optional.empty(), 10);
    private static final LiveAnswer COMING = new LiveAnswer("101路", "4分钟后到站", "公交调度", Optional.empty());

    private final LiveSources sources = new LiveSources();
    private long services;

    @AfterEach
    void stop() {
        sources.stop();
    }

    @Test
    void answersStandUnderTheNameOfTheirSource() {
        come("公交", question -> new Lookup.Known(List.of(COMING)));
        come("供水", question -> new Lookup.Nothing());

        LiveSources.Said said = sources.ask(BUS);
        assertEquals(1, said.live().size());
        assertEquals("公交", said.live().get(0).name());
        assertEquals(Town.COUNTY, said.live().get(0).unit());
        assertEquals(COMING, said.live().get(0).answer());
        assertEquals(List.of(), said.silent());
    }

    @Test
    void whoHangsThrowsOrSaysNothingCostsItsOwnAnswerOnly() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        come("悬停", question -> hang(interrupted));
        come("出错", question -> {
            throw new NoClassDefFoundError("its own");
        });
        come("空", question -> null);
        come("无尽", LiveSourcesTest::endless);
        come("胡言", question -> new Lookup.Known(Collections.singletonList(null)));
        sources.come(by("some.module", "1.0.0"), "不启动", Town.COUNTY.value(), () -> {
            throw new IllegalStateException("its service does not start");
        });
        come("公交", question -> new Lookup.Known(List.of(COMING)));

        LiveSources.Said said = assertTimeout(Duration.ofSeconds(3), () -> sources.ask(BUS));
        assertEquals(Set.of("悬停", "出错", "空", "无尽", "胡言", "不启动"), Set.copyOf(said.silent()));
        assertEquals(1, said.live().size());
        assertTrue(interrupted.await(5, TimeUnit.SECONDS));
    }

    @Test
    void whoFailsAgainAndAgainIsLeftAlone() {
        AtomicInteger asked = new AtomicInteger();
        come("出错", question -> {
            asked.incrementAndGet();
            throw new IllegalStateException("its own");
        });

        for (int count = 0; count < 20; count++) {
            assertEquals(List.of("出错"), sources.ask(BUS).silent());
        }
        assertEquals(5, asked.get());
    }

    @Test
    void whoLeavesIsNotAsked() {
        come("公交", question -> new Lookup.Known(List.of(COMING)));
        sources.go(services);

        assertEquals(List.of(), sources.ask(BUS).live());
    }

    @Test
    void whatAModuleBroughtIsShownWithItsTrouble() {
        come("公交", question -> new Lookup.Nothing());
        come("出错", question -> {
            throw new NoClassDefFoundError("bus/Stop");
        });
        sources.come(by("other.module", "1.0.0"), "无主", "没有", () -> question -> null);
        sources.ask(BUS);

        assertEquals(
                Map.of(
                        "实时来源“公交”", Optional.empty(),
                        "实时来源“出错”", Optional.of("出错：NoClassDefFoundError（bus/Stop）"),
                        "实时来源“无主”", Optional.of("没有采用：knowledge.unit 不能是“没有”。在 @Source 里写单位编号，例如 650421")),
                sources.now().stream().collect(Collectors.toMap(it -> it.name(), it -> it.trouble())));

        sources.go(services);
        assertEquals(2, sources.now().size());
    }

    @Test
    void ofTwoVersionsTheNewerIsAskedAndOfTwoBundlesBoth() {
        come("公交", "1.0.0", "org.example.bus");
        come("公交", "1.1.0", "org.example.bus");
        come("公交", "1.0.0", "org.example.tram");
        assertEquals(List.of("1.1.0", "1.0.0"), titles());

        sources.go(2);
        assertEquals(List.of("1.0.0", "1.0.0"), titles());
    }

    private List<String> titles() {
        return sources.ask(BUS).live().stream().map(it -> it.answer().title()).toList();
    }

    private static Lookup endless(Question question) {
        return endless(question);
    }

    private void come(String name, KnowledgeSource source) {
        sources.come(by("some.module", "1.0.0"), name, Town.COUNTY.value(), () -> source);
    }

    private void come(String name, String version, String bundle) {
        LiveAnswer answer = new LiveAnswer(version, "4分钟后到站", "公交调度", Optional.empty());
        sources.come(
                by(bundle, version), name, Town.COUNTY.value(), () -> question -> new Lookup.Known(List.of(answer)));
    }

    private Precedence by(String bundle, String version) {
        return new Precedence(bundle, Version.parseVersion(version), 0, ++services);
    }

    private static Lookup hang(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return new Lookup.Nothing();
    }
}
