package org.hotline12345.evaluation.asking;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.guard.LateService;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.api.ModuleKind;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.osgi.framework.BundleContext;
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
@Component(
        service = {Channels.class, Contributions.class},
        configurationPid = "org.hotline12345.evaluation")
public final class Channels implements Contributions {

    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    private final Succession<Here> channels = new Succession<>();

    /** A channel of a bundle; without a line where its registration makes no sense, and why. */
    private record Here(String bundle, String name, Optional<Line> line, Optional<String> trouble) {}

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "hotline-evaluation-channel");
        thread.setDaemon(true);
        return thread;
    });
    private final Line.Grant grant;
    private final Clock clock;
    private final Optional<BundleContext> context;

    @Activate
    public Channels(BundleContext context, AskingSettings settings) {
        this(
                Optional.of(context),
                new Line.Grant(
                        Duration.ofSeconds(Math.max(1, settings.callSeconds())),
                        Math.max(1, settings.failuresInARow())),
                Clock.systemUTC());
    }

    /** Channels come by {@link #come} only. */
    Channels(Line.Grant grant, Clock clock) {
        this(Optional.empty(), grant, clock);
    }

    private Channels(Optional<BundleContext> context, Line.Grant grant, Clock clock) {
        this.context = context;
        this.grant = grant;
        this.clock = clock;
    }

    /** The channel starts when it is first to ask, under its time limit. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindChannel(ServiceReference<EvaluationChannel> reference) {
        LateService<EvaluationChannel> late = new LateService<>(context.orElseThrow(), reference);
        come(Precedence.of(reference), invitation -> late.get().ask(invitation), properties(reference));
    }

    void unbindChannel(ServiceReference<EvaluationChannel> reference) {
        channels.remove(Precedence.number(reference));
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

    /** One has come; one without a name or a way is left out, and the log and the list of modules say so. */
    void come(Precedence precedence, EvaluationChannel channel, Map<String, Object> properties) {
        String bundle = precedence.bundle();
        String name = properties.get(EvaluationChannel.NAME).toString();
        String way = properties.get(EvaluationChannel.WAY).toString();
        try {
            if (!name.matches("[A-Za-z0-9.-]{1,100}")) {
                throw new IllegalArgumentException("no such name");
            }
            Line line = new Line(channel, name, Way.valueOf(way), grant, threads, clock);
            channels.add(precedence.named(name), new Here(bundle, name, Optional.of(line), Optional.empty()));
            LOG.info("Requesters can be asked by {} ({})", name, way);
        } catch (IllegalArgumentException e) {
            String ways = Arrays.stream(Way.values()).map(Way::name).collect(joining("、"));
            String why = "没有采用：" + EvaluationChannel.NAME + " 写字母、数字、点或连字符，" + EvaluationChannel.WAY + " 写 " + ways
                    + " 之一，不是“" + name + "”和“" + way + "”";
            channels.add(precedence.named(name), new Here(bundle, name, Optional.empty(), Optional.of(why)));
            LOG.error(
                    "A channel of bundle {} is not used: set {} to letters, digits, points and dashes, and {} to a way, not {} and {}",
                    bundle,
                    EvaluationChannel.NAME,
                    EvaluationChannel.WAY,
                    name,
                    way);
        }
    }

    boolean isEmpty() {
        return channels.all().stream().allMatch(it -> it.line().isEmpty());
    }

    /** The best of a way. */
    Optional<Line> by(Way way) {
        return channels.inForce().stream()
                .flatMap(it -> it.line().stream())
                .filter(it -> it.way() == way)
                .findFirst();
    }

    @Override
    public Collection<Contribution> now() {
        return channels.all().stream()
                .map(it -> new Contribution(
                        it.bundle(),
                        ModuleKind.EVALUATION,
                        "评价渠道“" + it.name() + "”",
                        it.trouble().or(() -> it.line().flatMap(Line::trouble)),
                        it.line().flatMap(this::waits)))
                .toList();
    }

    /** That another of its way goes before it. */
    private Optional<String> waits(Line line) {
        return by(line.way()).filter(it -> it != line).map(it -> line.way() + " 由渠道“" + it.name() + "”优先，它离开后本渠道接替");
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }
}
