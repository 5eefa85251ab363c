package org.hotline12345.evaluation.asking;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The channels that are here now, the best ranked first. The one place where they come and go. Its settings are described with
 * the inviter.
 */
@Component(service = Channels.class, configurationPid = "org.hotline12345.evaluation")
public final class Channels {

    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    private final Succession<Line> lines = new Succession<>();

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "hotline-evaluation-channel");
        thread.setDaemon(true);
        return thread;
    });
    private final Line.Grant grant;
    private final Clock clock;

    @Activate
    public Channels(AskingSettings settings) {
        this(
                new Line.Grant(
                        Duration.ofSeconds(Math.max(1, settings.callSeconds())),
                        Math.max(1, settings.failuresInARow())),
                Clock.systemUTC());
    }

    Channels(Line.Grant grant, Clock clock) {
        this.grant = grant;
        this.clock = clock;
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindChannel(EvaluationChannel channel, ServiceReference<EvaluationChannel> reference) {
        come(Precedence.of(reference), channel, properties(reference));
    }

    void unbindChannel(ServiceReference<EvaluationChannel> reference) {
        lines.remove(Precedence.number(reference));
    }

    private static Map<String, Object> properties(ServiceReference<EvaluationChannel> reference) {
        return Map.of(
                EvaluationChannel.NAME,
                        Optional.ofNullable(reference.getProperty(EvaluationChannel.NAME))
                                .orElse(""),
                EvaluationChannel.WAY,
                        Optional.ofNullable(reference.getProperty(EvaluationChannel.WAY))
                                .orElse(""));
    }

    /** One has come; one without a name or a way is left out, and the log says so. */
    void come(Precedence precedence, EvaluationChannel channel, Map<String, Object> properties) {
        String name = properties.get(EvaluationChannel.NAME).toString();
        String way = properties.get(EvaluationChannel.WAY).toString();
        try {
            if (!name.matches("[A-Za-z0-9.-]{1,100}")) {
                throw new IllegalArgumentException("no such name");
            }
            lines.add(precedence.named(name), new Line(channel, name, Way.valueOf(way), grant, threads, clock));
            LOG.info("Requesters can be asked by {} ({})", name, way);
        } catch (IllegalArgumentException e) {
            LOG.error(
                    "The channel {} is not used: set {} to letters, digits, points and dashes, and {} to a way, not {} and {}",
                    channel.getClass().getName(),
                    EvaluationChannel.NAME,
                    EvaluationChannel.WAY,
                    name,
                    way);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The best of a way. */
    Optional<Line> by(Way way) {
        return lines.inForce().stream().filter(it -> it.way() == way).findFirst();
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }
}
