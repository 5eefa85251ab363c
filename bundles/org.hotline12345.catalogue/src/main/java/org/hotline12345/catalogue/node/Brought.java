package org.hotline12345.catalogue.node;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.guard.Grant;
import org.hotline12345.guard.Guard;
import org.hotline12345.guard.Threads;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the subsystems say of what modules brought: a unit that the tree refuses only while it runs is known from there. */
@Component(service = Brought.class)
public final class Brought {

    private static final Logger LOG = LoggerFactory.getLogger(Brought.class);

    private final List<Asked> all = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Threads.lent("hotline-catalogue-contributions");

    /** Who says what was brought, with what they are granted. */
    private record Asked(Contributions some, Guard guard) {}

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindContributions(Contributions some) {
        all.add(new Asked(some, new Guard(some.getClass().getName(), Grant.USUAL, threads)));
    }

    public void unbindContributions(Contributions some) {
        all.removeIf(it -> it.some() == some);
    }

    /** What is wrong with what each bundle brought, by its symbolic name; of several the first. */
    Map<String, String> troubles() {
        return all.stream()
                .flatMap(Brought::now)
                .filter(it -> it.trouble().isPresent())
                .collect(Collectors.toMap(
                        Contribution::bundle,
                        it -> it.name() + "：" + Causes.cut(it.trouble().orElseThrow()),
                        (one, other) -> one));
    }

    /** One who cannot say just now costs only its own answer. */
    private static Stream<Contribution> now(Asked asked) {
        try {
            return asked.guard().ask(() -> List.copyOf(asked.some().now())).stream();
        } catch (Unanswered e) {
            LOG.debug(
                    "{} does not say what was brought", asked.some().getClass().getName(), e);
            return Stream.empty();
        }
    }
}
