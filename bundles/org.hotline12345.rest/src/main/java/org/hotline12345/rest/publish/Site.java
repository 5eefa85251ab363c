package org.hotline12345.rest.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.cxf.endpoint.Server;
import org.hotline12345.endpoints.Front;
import org.hotline12345.endpoints.Room;
import org.hotline12345.endpoints.Stand;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.modules.api.handover.Succession;
import org.hotline12345.rest.api.RestResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A path of the REST interface, and who answers at it: the resource in force of those that are here, or, while there is none,
 * somebody who asks to come again. The path stays when its resource leaves. Safe for any thread.
 */
final class Site {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    /** As long as a request may take that somebody still waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String path;
    private final Endpoints endpoints;
    private final Front front;
    private final Published away;
    private final Succession<Long> succession = new Succession<>();
    private final Map<Long, Published> published = new HashMap<>();

    /** A server, and where it stands. */
    private record Published(Stand stand, Server server) {

        void withdraw() {
            stand.close(PATIENCE);
            server.destroy();
        }
    }

    Site(String path, Endpoints endpoints) {
        this.path = path;
        this.endpoints = endpoints;
        this.front = endpoints.front(path);
        Stand stand = front.stand();
        this.away = new Published(stand, endpoints.publish(stand, path, new AwayResource(), new Withdrawn()));
        front.turnTo(stand);
    }

    String path() {
        return path;
    }

    synchronized boolean isOpen() {
        return !published.isEmpty();
    }

    /** A resource has come. One that cannot be published costs itself only. */
    synchronized void come(Precedence precedence, boolean forOperators, RestResource resource) {
        try {
            Stand stand = front.stand();
            published.put(
                    precedence.service(),
                    new Published(
                            stand, endpoints.publishBrought(stand, path, resource, Room.of(precedence), forOperators)));
        } catch (RuntimeException e) {
            LOG.error("The resource {} of bundle {} cannot be published", path, precedence.bundle(), e);
            return;
        }
        succession.add(precedence, precedence.service());
        settle();
        if (succession.first().filter(it -> it == precedence.service()).isEmpty()) {
            LOG.info(
                    "The resource {} of bundle {} {} waits: another one of this path is in force",
                    path,
                    precedence.bundle(),
                    precedence.version());
        }
    }

    /** A resource goes; returns when what is under way in it is answered. Does nothing where it is not of this path. */
    void go(long service) {
        // Others may come while it is waited for.
        leaving(service).ifPresent(Published::withdraw);
    }

    private synchronized Optional<Published> leaving(long service) {
        succession.remove(service);
        Optional<Published> gone = Optional.ofNullable(published.remove(service));
        settle();
        return gone;
    }

    private void settle() {
        front.turnTo(succession.first().map(published::get).orElse(away).stand());
    }

    /** The path is given up. */
    synchronized void leave() {
        front.leave();
        published.values().forEach(Published::withdraw);
        published.clear();
        away.withdraw();
    }
}
