package org.hotline12345.itests.benchmark;

import java.util.Optional;
import org.hotline12345.itests.benchmark.load.Order;

/**
 * One kind of request and from how many connections it is sent.
 *
 * @param what it is, in words
 * @param connections how many at once
 * @param platform what is sent to the platform
 * @param lean what is sent to the lean service; empty where it has no such thing
 * @param writes whether it takes tickets in, which are taken away again afterwards
 * @param signs whether each request takes a ticket that waits to be signed
 */
record Scenario(String what, int connections, Order platform, Optional<Order> lean, boolean writes, boolean signs) {

    String name() {
        return what + ", " + connections + " connections";
    }
}
