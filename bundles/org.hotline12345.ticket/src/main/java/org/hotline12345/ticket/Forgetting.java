package org.hotline12345.ticket;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline12345.store.api.ContentStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the contents forgotten that came and that no ticket names, such as those of a step that was refused. */
@Component(service = Forgetting.class, immediate = true, configurationPid = "org.hotline12345.ticket.attachments")
public final class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final ContentStore contents;
    private final World world;
    private final Duration age;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-forgetting"));

    @Activate
    public Forgetting(@Reference ContentStore contents, @Reference World world, AttachmentSettings settings) {
        this.contents = contents;
        this.world = world;
        this.age = Duration.ofHours(Math.max(1, settings.unnamedHours()));
        thread.scheduleWithFixedDelay(new Round("Forgetting of contents", this::forget), 1, 1, TimeUnit.HOURS);
    }

    /** One round. */
    void forget() {
        int forgotten = contents.forgetUnnamed(world.now().minus(age));
        if (forgotten > 0) {
            LOG.info("{} contents that no ticket names are forgotten", forgotten);
        }
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }
}
