package org.hotline12345.itests.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that nobody has just now. */
public record Ports(int http, int ssh, int rmi, int jmx) {

    /** Four different ones: all are held until the last is found. */
    public static Ports free() {
        try (ServerSocket http = open();
                ServerSocket ssh = open();
                ServerSocket rmi = open();
                ServerSocket jmx = open()) {
            return new Ports(http.getLocalPort(), ssh.getLocalPort(), rmi.getLocalPort(), jmx.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket open() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
