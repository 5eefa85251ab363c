package org.hotline12345.soap.publish;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.Map;
import org.hotline12345.soap.api.SoapPort;

/**
 * A port that is there. Of several the first is to be published: by the highest ranking, then by which came first.
 *
 * @param id of its service
 * @param ranking of its service
 * @param port the port
 */
record Offer(long id, int ranking, SoapPort port) implements Comparable<Offer> {

    private static final Comparator<Offer> ORDER =
            comparing(Offer::ranking, reverseOrder()).thenComparing(Offer::id);

    /** @param properties of the service */
    static Offer of(SoapPort port, Map<String, Object> properties) {
        int ranking = properties.get("service.ranking") instanceof Integer rank ? rank : 0;
        return new Offer(id(properties), ranking, port);
    }

    static long id(Map<String, Object> properties) {
        return (Long) properties.get("service.id");
    }

    @Override
    public int compareTo(Offer other) {
        return ORDER.compare(this, other);
    }
}
