package org.hotline12345.itests.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Ports that nobody has just now, below those from which systems take the near ends of outgoing connections (32768 on Linux, 49152
 * elsewhere): a port from there may be gone before its container opens it, and again while a killed one is started anew.
 */
public record Ports(int http, int ssh, int rmi, int jmx) {

    private static final int FROM = 15000;
    private static final int TO = 32000;

    /** Four different ones. */
    public static Ports free() {
        int[] free = candidates().filter(Ports::isFree).limit(4).toArray();
        return new Ports(free[0], free[1], free[2], free[3]);
    }

    /** One of them. */
    public static int one() {
        return candidates().filter(Ports::isFree).findFirst().orElseThrow();
    }

    private static IntStream candidates() {
        return new Random().ints(FROM, TO).distinct();
    }

    private static boolean isFree(int port) {
        try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return door.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
