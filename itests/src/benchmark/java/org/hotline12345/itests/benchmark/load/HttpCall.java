package org.hotline12345.itests.benchmark.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** HTTP over one socket that stays open: as little work as a client can have, since it shares the machine. */
final class HttpCall implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;

    private final Order order;
    private final AtomicInteger turn;
    private final byte[] body;
    private final String headers;
    private Socket socket;
    private InputStream in;

    HttpCall(Order order, AtomicInteger turn) {
        this.order = order;
        this.turn = turn;
        this.body = order.body().getBytes(UTF_8);
        StringBuilder lines = new StringBuilder(" HTTP/1.1\r\nHost: " + order.host() + ":" + order.port() + "\r\n");
        order.headers().forEach((name, value) -> lines.append(name + ": " + value + "\r\n"));
        this.headers = lines + (body.length > 0 ? "Content-Length: " + body.length + "\r\n\r\n" : "\r\n");
    }

    /** Sends the next request and waits for the whole answer; false where there is no more to send. */
    boolean send() throws IOException {
        String path = order.path();
        if (!order.numbers().isEmpty()) {
            int next = turn.getAndIncrement();
            if (order.once() && next >= order.numbers().size()) {
                return false;
            }
            path = path.replace(
                    "{number}", order.numbers().get(next % order.numbers().size()));
        }
        if (socket == null) {
            socket = new Socket(order.host(), order.port());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
        byte[] head = (order.method() + " " + path + headers).getBytes(ISO_8859_1);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        socket.getOutputStream().write(request);
        receive(path);
        return true;
    }

    private void receive(String path) throws IOException {
        String status = line();
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String told = header.toLowerCase(Locale.ROOT);
            if (told.startsWith("content-length:")) {
                length = Long.parseLong(told.substring(15).strip());
            }
            chunked |= told.startsWith("transfer-encoding:") && told.contains("chunked");
            last |= told.startsWith("connection:") && told.contains("close");
        }
        byte[] answer = in.readNBytes((int) length);
        while (chunked) {
            int size = Integer.parseInt(line().strip(), 16);
            answer = in.readNBytes(size);
            line();
            chunked = size > 0;
        }
        if (last) {
            close();
        }
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IOException(path + ": " + status + " " + new String(answer, UTF_8));
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int it = in.read(); it != '\n'; it = in.read()) {
            if (it < 0) {
                throw new EOFException("the connection was closed");
            }
            if (it != '\r') {
                line.append((char) it);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
