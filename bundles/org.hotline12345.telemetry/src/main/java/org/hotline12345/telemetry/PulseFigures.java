package org.hotline12345.telemetry;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** What the door, the outbox, the receivers and the watcher do. Each figure is asked for when it is scraped; what cannot be said is left out. */
final class PulseFigures {

    private final Supplier<? extends Iterable<Pulse>> pulses;
    private final Clock clock;

    private PulseFigures(Supplier<? extends Iterable<Pulse>> pulses, Clock clock) {
        this.pulses = pulses;
        this.clock = clock;
    }

    /** @param pulses the pulse, as long as there is one */
    static void register(PrometheusRegistry registry, Supplier<? extends Iterable<Pulse>> pulses, Clock clock) {
        PulseFigures figures = new PulseFigures(pulses, clock);
        CounterWithCallback.builder()
                .name("hotline_steps_total")
                .help("Steps that this node took since it started, by the step's name.")
                .labelNames("step")
                .callback(said -> figures.each(it -> it.taken().forEach((step, count) -> said.call(count, step))))
                .register(registry);
        CounterWithCallback.builder()
                .name("hotline_refusals_total")
                .help("Steps that this node refused since it started, by the first paragraph that was named, or none.")
                .labelNames("paragraph")
                .callback(said -> figures.each(it -> it.refused().forEach((key, count) -> said.call(count, key))))
                .register(registry);
        GaugeWithCallback.builder()
                .name("hotline_watcher_age_seconds")
                .help("Time since the watcher of this node finished a look at limits.")
                .callback(said -> figures.each(it -> said.call(figures.since(it.watched()))))
                .register(registry);
        GaugeWithCallback.builder()
                .name("hotline_outbox_events")
                .help("Events that modules were not told of yet; the same on all nodes of a database.")
                .callback(said -> figures.each(it -> said.call(it.outbox().waiting())))
                .register(registry);
        GaugeWithCallback.builder()
                .name("hotline_outbox_oldest_age_seconds")
                .help("How long the oldest of these events waits; 0 where none does.")
                .callback(said -> figures.each(
                        it -> said.call(it.outbox().since().map(figures::since).orElse(0.0))))
                .register(registry);
        GaugeWithCallback.builder()
                .name("hotline_receiver_events")
                .help("Events that wait for a receiver, by its name; the same on all nodes of a database.")
                .labelNames("receiver")
                .callback(said ->
                        figures.each(it -> it.receivers().forEach(each -> said.call(each.waiting(), each.name()))))
                .register(registry);
        GaugeWithCallback.builder()
                .name("hotline_receiver_oldest_age_seconds")
                .help("How long the oldest event waits for a receiver; 0 where none does.")
                .labelNames("receiver")
                .callback(said -> figures.each(it -> it.receivers()
                        .forEach(each ->
                                said.call(each.since().map(figures::since).orElse(0.0), each.name()))))
                .register(registry);
    }

    private void each(Consumer<Pulse> figure) {
        try {
            pulses.get().forEach(figure);
        } catch (TicketsUnavailable e) {
            // The store is away: readiness says so, and a figure that nobody knows is none.
        }
    }

    private double since(Instant instant) {
        return Math.max(0, Duration.between(instant, clock.instant()).toMillis() / 1e3);
    }
}
