package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.rules.ExternalResource;

/** A hotline with all subsystems that is backed up in the middle of many steps, and a fresh installation beside it. */
public final class BackupRound extends ExternalResource {

    private static final int SENDERS = 3;
    private static final int FEWEST = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Shipped first = new Shipped();
    private final Shipped second = new Shipped();

    @Override
    protected void before() throws Exception {
        first.before();
        Subsystems.install(first);
        second.unpackWithKeysOf(first);
        second.start();
        // As whoever follows the guide: what was there is installed there, and has made its tables.
        Subsystems.install(second);
    }

    @Override
    protected void after() {
        first.after();
        second.after();
    }

    public Shipped first() {
        return first;
    }

    public Shipped second() {
        return second;
    }

    /**
     * A backup.
     *
     * @param tables what was said of each
     */
    public record BackedUp(Path file, Map<String, String> tables) {}

    /** Backs the first one up by its shell while steps are taken there before, meanwhile and after. */
    public BackedUp backUpUnderLoad() throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
        List<? extends Future<?>> ends = IntStream.range(0, SENDERS)
                .mapToObj(it -> new Sender(first.rest(), acknowledged, enough::get))
                .map(threads::submit)
                .toList();
        try {
            await().atMost(PATIENCE).until(() -> acknowledged.get() >= FEWEST);
            Path file = first.file("backup.zip");
            String printed = first.shell("hotline:backup " + file);
            System.out.println(printed);
            int meanwhile = acknowledged.get();
            await().atMost(PATIENCE).until(() -> acknowledged.get() >= meanwhile + FEWEST);
            return new BackedUp(file, Subsystems.copied(printed));
        } finally {
            enough.set(true);
            for (Future<?> end : ends) {
                end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            threads.shutdown();
        }
    }

    /** Has the second one take another database, as the script does. */
    public void moveSecondTo(String server, String user) throws Exception {
        second.stop();
        second.use(server, user);
        second.start();
    }

    /** A file that only this installation's operator knows. */
    public Path fileOfSecond(String name) {
        return second.file(name);
    }
}
