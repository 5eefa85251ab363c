package org.hotline12345.itests.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A network between the hotline and its database that can be slow, dumb, cut or half closed. */
final class FaultProxy implements AutoCloseable {

    /** What happens to what is sent from now on. */
    enum Mode {
        PASS,
        /** Each packet of the database comes late. */
        SLOW,
        /** Nothing comes through, and nobody is told so: what is sent waits for better times. */
        SILENT,
        /** Nobody is let in. */
        REFUSE
    }

    private static final int SLOWLY_MILLIS = 200;

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(FaultProxy::thread);
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile int database;
    private Mode mode = Mode.PASS;

    FaultProxy() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Where the database is from now on. */
    void lead(int port) {
        database = port;
    }

    synchronized void be(Mode next) {
        mode = next;
        notifyAll();
    }

    /** Breaks every connection that there is. */
    void cut() {
        links.forEach(Link::cut);
    }

    /** The database says no more on the connections that there are, and still listens. */
    void endAnswers() {
        links.forEach(Link::endAnswers);
    }

    @Override
    public void close() throws IOException {
        be(Mode.REFUSE);
        door.close();
        cut();
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                if (current() == Mode.REFUSE) {
                    reset(client);
                } else {
                    link(client);
                }
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void link(Socket client) throws IOException {
        try {
            Link link = new Link(client, new Socket(InetAddress.getLoopbackAddress(), database));
            links.add(link);
            threads.execute(() -> link.carry(link.client, link.server, false));
            threads.execute(() -> link.carry(link.server, link.client, true));
        } catch (IOException e) {
            reset(client);
        }
    }

    private synchronized Mode current() {
        return mode;
    }

    /** Holds up what is under way, as the network does now. */
    private synchronized void hold(boolean answer) throws InterruptedException {
        if (mode == Mode.SLOW && answer) {
            TimeUnit.MILLISECONDS.timedWait(this, SLOWLY_MILLIS);
        }
        while (mode == Mode.SILENT) {
            wait();
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // It was closed before.
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        return thread;
    }

    private final class Link {

        private final Socket client;
        private final Socket server;

        Link(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void carry(Socket from, Socket to, boolean answer) {
            byte[] packet = new byte[8192];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int length = in.read(packet); length > 0; length = in.read(packet)) {
                    hold(answer);
                    out.write(packet, 0, length);
                }
            } catch (IOException e) {
                // Either side has gone.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cut();
        }

        void cut() {
            links.remove(this);
            reset(client);
            reset(server);
        }

        void endAnswers() {
            try {
                client.shutdownOutput();
            } catch (IOException e) {
                cut();
            }
        }
    }
}
