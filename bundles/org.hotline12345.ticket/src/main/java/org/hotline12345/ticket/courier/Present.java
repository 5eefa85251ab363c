package org.hotline12345.ticket.courier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline12345.ticket.api.TicketReceiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The receivers on this node, each with its lane. Of two with one name the later is called. One that comes anew gets a new
 * lane, and leaves behind whatever hangs in the old one. Safe for any thread.
 */
final class Present {

    private static final Logger LOG = LoggerFactory.getLogger(Present.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private final BiFunction<String, TicketReceiver, Lane> lanes;
    private final Map<String, List<Lane>> byName = new TreeMap<>();

    /** @param lanes makes a lane to a receiver of a name */
    Present(BiFunction<String, TicketReceiver, Lane> lanes) {
        this.lanes = lanes;
    }

    synchronized void add(TicketReceiver receiver, Map<String, Object> properties) {
        Object name = new HashMap<>(properties).get(TicketReceiver.NAME);
        if (name instanceof String named && NAME.matcher(named).matches()) {
            byName.computeIfAbsent(named, it -> new ArrayList<>()).add(lanes.apply(named, receiver));
        } else {
            LOG.error(
                    "{} hears of nothing: its property {} is to be a name of letters, digits, points, dashes and"
                            + " underscores, and is {}",
                    receiver.getClass().getName(),
                    TicketReceiver.NAME,
                    name);
        }
    }

    synchronized void remove(TicketReceiver receiver) {
        byName.values().forEach(it -> it.removeIf(lane -> lane.leadsTo(receiver)));
        byName.values().removeIf(List::isEmpty);
    }

    synchronized Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    synchronized Optional<Lane> lane(String name) {
        return Optional.ofNullable(byName.get(name)).map(Present::last);
    }

    synchronized Stream<Lane> lanes() {
        return byName.values().stream().map(Present::last).toList().stream();
    }

    private static Lane last(List<Lane> lanes) {
        return lanes.get(lanes.size() - 1);
    }
}
