package org.hotline12345.ticket.courier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.hotline12345.ticket.api.TicketReceiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The receivers on this node, each with its lane. Of several with one name one is called, by their {@link Succession}. One that
 * comes anew gets a new lane, and leaves behind whatever hangs in the old one. Safe for any thread.
 */
final class Present {

    private static final Logger LOG = LoggerFactory.getLogger(Present.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private final BiFunction<String, TicketReceiver, Lane> lanes;
    private final Map<String, Succession<Lane>> byName = new TreeMap<>();

    /** @param lanes makes a lane to a receiver of a name */
    Present(BiFunction<String, TicketReceiver, Lane> lanes) {
        this.lanes = lanes;
    }

    synchronized void add(Precedence precedence, Object name, TicketReceiver receiver) {
        if (name instanceof String named && NAME.matcher(named).matches()) {
            byName.computeIfAbsent(named, it -> new Succession<>()).add(precedence, lanes.apply(named, receiver));
        } else {
            LOG.error(
                    "{} hears of nothing: its property {} is to be a name of letters, digits, points, dashes and"
                            + " underscores, and is {}",
                    receiver.getClass().getName(),
                    TicketReceiver.NAME,
                    name);
        }
    }

    /** @return the lane of the service that has gone; whoever is on it may be there still */
    synchronized Optional<Lane> remove(long service) {
        Optional<Lane> gone = byName.values().stream().flatMap(it -> it.remove(service).stream()).toList().stream()
                .findFirst();
        byName.values().removeIf(Succession::isEmpty);
        return gone;
    }

    synchronized Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    synchronized Optional<Lane> lane(String name) {
        return Optional.ofNullable(byName.get(name)).flatMap(Succession::first);
    }

    synchronized Stream<Lane> lanes() {
        return byName.values().stream().flatMap(it -> it.first().stream()).toList().stream();
    }
}
