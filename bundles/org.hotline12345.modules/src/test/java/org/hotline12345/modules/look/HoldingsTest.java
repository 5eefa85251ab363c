package org.hotline12345.modules.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.awaitility.Awaitility;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.modules.Foreign;
import org.hotline12345.modules.Jar;
import org.hotline12345.modules.RealFramework;
import org.hotline12345.modules.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

class HoldingsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-03-28T04:00:00Z"), ZoneOffset.UTC);
    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    private RealFramework framework;
    private Bundle hoarder;
    private Bundle modest;

    /** What a module's own objects are made of. */
    public static final class Kept implements BundleActivator {

        @Override
        public void start(BundleContext context) {}

        @Override
        public void stop(BundleContext context) {}
    }

    /** Of another module. */
    public static final class Small implements BundleActivator {

        @Override
        public void start(BundleContext context) {}

        @Override
        public void stop(BundleContext context) {}
    }

    @BeforeEach
    void install() throws Exception {
        framework = new RealFramework(folder);
        hoarder = running("org.example.hoarder", Kept.class);
        modest = running("org.example.modest", Small.class);
    }

    @AfterEach
    void close() throws Exception {
        framework.close();
    }

    @Test
    void whoHoldsTooMuchOnceMemoryIsScarceIsSaidToDoSo() {
        Holdings holdings = holdings(80, 100 * MEBIBYTE);
        assertEquals(Optional.empty(), holdings.trouble(hoarder));

        holdings.look();

        assertEquals(
                "org.example.hoarder 自己的对象占用内存 100 MiB，超过 64 MiB；可能一直保存而不释放，请让提供者改正后更新",
                holdings.trouble(hoarder).orElseThrow());
        assertEquals(Optional.empty(), holdings.trouble(modest));
    }

    @Test
    void whereThereIsRoomNobodyIsLookedAt() {
        Holdings holdings = holdings(69, 100 * MEBIBYTE);
        holdings.look();
        assertEquals(Optional.empty(), holdings.trouble(hoarder));
    }

    @Test
    void whoHoldsWhatOthersNeedStartsAnewOnceWithNothingInItsHands() {
        BundleWiring before = hoarder.adapt(BundleWiring.class);
        BundleWiring other = modest.adapt(BundleWiring.class);
        Holdings holdings = holdings(80, 300 * MEBIBYTE);

        holdings.look();

        assertTrue(holdings.trouble(hoarder).orElseThrow().contains("300 MiB，超过 64 MiB，已自动重新启动以释放内存；"));
        Awaitility.await().until(() -> {
            BundleWiring now = hoarder.adapt(BundleWiring.class);
            return now != null && now != before && hoarder.getState() == Bundle.ACTIVE;
        });
        assertSame(other, modest.adapt(BundleWiring.class));
        assertNotSame(before.getClassLoader(), hoarder.adapt(BundleWiring.class).getClassLoader());
    }

    @Test
    void theHeapSaysWhatTheObjectsOfAClassTake() {
        Kept[] some = new Kept[1000];
        for (int i = 0; i < some.length; i++) {
            some[i] = new Kept();
        }
        long bytes = Heap.bytesByClass().get(Kept.class.getName());
        assertTrue(bytes >= 1000 * 8 && bytes < 1000 * 64, () -> bytes + " for " + some.length);
        int taken = Heap.takenPercent();
        assertTrue(taken >= 0 && taken <= 100, () -> "taken " + taken);
    }

    @Test
    void onceThereIsRoomAgainNobodyHoldsTooMuch() {
        AtomicInteger taken = new AtomicInteger(80);
        HandClock clock = new HandClock(NOON.instant());
        Holdings holdings = holdings(taken::get, 100 * MEBIBYTE, clock);
        holdings.look();
        taken.set(50);
        clock.turn(Duration.ofSeconds(599));
        holdings.look();
        assertTrue(holdings.trouble(hoarder).isPresent());

        clock.turn(Duration.ofSeconds(1));
        holdings.look();
        assertEquals(Optional.empty(), holdings.trouble(hoarder));
    }

    private Holdings holdings(int takenPercent, long bytes) {
        return holdings(() -> takenPercent, bytes, NOON);
    }

    private Holdings holdings(IntSupplier takenPercent, long bytes, Clock clock) {
        return new Holdings(
                framework.context(),
                Foreign.noFeatures(),
                Settings.defaults(MemorySettings.class),
                takenPercent,
                () -> Map.of(Kept.class.getName(), bytes, Small.class.getName(), MEBIBYTE, "[B", 400 * MEBIBYTE),
                clock);
    }

    private Bundle running(String name, Class<?> own) throws Exception {
        Bundle bundle = framework.installed(Jar.of(name, "1.0.0")
                .entry("HOTLINE-INF/a.txt", "a")
                .activator(own)
                .in(framework.deploy(), name + ".jar"));
        bundle.start();
        return bundle;
    }
}
