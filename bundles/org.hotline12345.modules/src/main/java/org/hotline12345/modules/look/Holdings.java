package org.hotline12345.modules.look;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.modules.gate.Origin;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 内存占用. Which modules hold how much, once memory becomes scarce: one that keeps ever more is found before it takes what the others
 * need, and starts anew before it has taken it. What is counted are the objects of a module's own classes; text and lists that they
 * hold are the JDK's, and cannot be told apart. Safe for any thread.
 */
@Component(service = Holdings.class, configurationPid = MemorySettings.PID)
@Designate(ocd = MemorySettings.class)
public final class Holdings {

    private static final Logger LOG = LoggerFactory.getLogger(Holdings.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
    private static final Duration BETWEEN_RESTARTS = Duration.ofHours(1);
    private static final long MEBIBYTE = 1 << 20;

    /** Classes of which there is less say nothing of a leak. */
    private static final long LEAST_BYTES = 64 << 10;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Holdings::thread);
    private final BundleContext context;
    private final FeaturesService features;
    private final Origin origin;
    private final IntSupplier takenPercent;
    private final Supplier<Map<String, Long>> bytesByClass;
    private final Clock clock;
    private final Map<Long, Instant> restarted = new HashMap<>();
    private final Map<Long, Held> held = new ConcurrentHashMap<>();
    private Instant looked = Instant.MIN;
    private volatile MemorySettings settings;
    private volatile Future<?> rounds = CompletableFuture.completedFuture(null);

    /** What one held when it was looked at, and whether it was started anew for that within the hour. */
    private record Held(long bytes, boolean restarted) {}

    @Activate
    public Holdings(BundleContext context, @Reference FeaturesService features, MemorySettings settings) {
        this(context, features, settings, Heap::takenPercent, Heap::bytesByClass, Clock.systemUTC());
        schedule();
    }

    Holdings(
            BundleContext context,
            FeaturesService features,
            MemorySettings settings,
            IntSupplier takenPercent,
            Supplier<Map<String, Long>> bytesByClass,
            Clock clock) {
        this.context = context;
        this.features = features;
        this.origin = Origin.here(context.getProperty("karaf.base"));
        this.settings = settings;
        this.takenPercent = takenPercent;
        this.bytesByClass = bytesByClass;
        this.clock = clock;
    }

    /** Who has looked at modules through it goes on with it. */
    @Modified
    void change(MemorySettings changed) {
        settings = changed;
        schedule();
    }

    private void schedule() {
        rounds.cancel(false);
        rounds = thread.scheduleWithFixedDelay(
                this::round, settings.roundSeconds(), settings.roundSeconds(), TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hotline-memory");
        thread.setDaemon(true);
        return thread;
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    /** What is wrong with how much a bundle holds. */
    public Optional<String> trouble(Bundle bundle) {
        return Optional.ofNullable(held.get(bundle.getBundleId()))
                .filter(it -> it.bytes() > settings.mostMebibytes() * MEBIBYTE)
                .map(it -> bundle.getSymbolicName() + " 自己的对象占用内存 " + it.bytes() / MEBIBYTE + " MiB，超过 "
                        + settings.mostMebibytes() + " MiB"
                        + (it.restarted() ? "，已自动重新启动以释放内存" : "")
                        + "；可能一直保存而不释放，请让提供者改正后更新");
    }

    private void round() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("Who holds how much memory could not be looked at", e);
        }
    }

    /** Looks where memory is scarce and nobody has looked of late. Once there is room again, nobody holds too much. */
    void look() {
        Instant now = clock.instant();
        int taken = takenPercent.getAsInt();
        boolean lately = now.isBefore(looked.plus(BETWEEN_LOOKS));
        if (taken < settings.scarceFromPercent()) {
            if (!lately) {
                held.clear();
            }
            return;
        }
        if (lately && settings.scarceFromPercent() > 0) {
            return;
        }
        looked = now;
        Map<String, Long> large = new HashMap<>(bytesByClass.get());
        large.values().removeIf(it -> it < LEAST_BYTES);
        Set<String> platform = Features.of(features).platformLocations();
        held.clear();
        for (Bundle each : context.getBundles()) {
            try {
                if (!platform.contains(each.getLocation()) && origin.isModule(each)) {
                    enter(each, own(each, large), now);
                }
            } catch (IllegalStateException | NullPointerException e) {
                LOG.debug("A bundle went while it was looked at", e);
            }
        }
        LOG.info("Memory is taken to {} %; {} modules hold much of it", taken, held.size());
    }

    private static long own(Bundle bundle, Map<String, Long> bytesByClass) {
        long bytes = 0;
        for (Map.Entry<String, Long> each : bytesByClass.entrySet()) {
            if (bundle.getEntry(each.getKey().replace('.', '/') + ".class") != null) {
                bytes += each.getValue();
            }
        }
        return bytes;
    }

    private void enter(Bundle bundle, long bytes, Instant now) {
        if (bytes <= settings.mostMebibytes() * MEBIBYTE) {
            return;
        }
        long id = bundle.getBundleId();
        long most = settings.restartedFromMebibytes() * MEBIBYTE;
        boolean lately = Optional.ofNullable(restarted.get(id))
                .filter(it -> now.isBefore(it.plus(BETWEEN_RESTARTS)))
                .isPresent();
        boolean anew = most > 0 && bytes > most && !lately;
        if (anew) {
            restarted.put(id, now);
            // Not stopped and started, which would leave what static fields hold.
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                    .adapt(FrameworkWiring.class)
                    .refreshBundles(List.of(bundle));
        }
        held.put(id, new Held(bytes, anew || lately));
        LOG.warn("{} holds {} MiB{}", bundle, bytes / MEBIBYTE, anew ? " and is started anew" : "");
    }
}
