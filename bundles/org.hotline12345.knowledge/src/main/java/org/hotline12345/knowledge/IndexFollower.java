package org.hotline12345.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline12345.knowledge.ArticleStore.Change;
import org.hotline12345.knowledge.KnowledgeIndex.Findable;
import org.hotline12345.law.party.City;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the index of this node to where the store is: every second, and at once after a change made here. What was missed
 * while the node was down, or changed on another node, is found by the numbers of the changes.
 */
@Component(service = IndexFollower.class)
public final class IndexFollower {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int AT_ONCE = 500;
    private static final int MANY = 5_000;
    private static final int LAST_ROUND_SECONDS = 5;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-knowledge-index"));
    private final ArticleStore store;
    private final City city;
    private final int many;
    private volatile Optional<KnowledgeIndex> index = Optional.empty();
    private volatile boolean failing;

    @Activate
    public IndexFollower(@Reference ArticleStore store, @Reference City city) {
        this(store, city, MANY);
    }

    IndexFollower(ArticleStore store, City city, int many) {
        this.store = store;
        this.city = city;
        this.many = many;
        thread.scheduleWithFixedDelay(this::round, 0, 1, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS);
    }

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL)
    void bindIndex(KnowledgeIndex come) {
        index = Optional.of(come);
        thread.execute(() -> synonyms(come));
        soon();
    }

    void unbindIndex(KnowledgeIndex gone) {
        index = index.filter(it -> it != gone);
    }

    /** The index as it is now; empty where it is not there. */
    Optional<KnowledgeIndex> index() {
        return index;
    }

    /** Something has changed here. */
    public void soon() {
        try {
            thread.execute(this::round);
        } catch (RejectedExecutionException e) {
            LOG.debug("The index follows no more; it catches up when it is back");
        }
    }

    private void round() {
        try {
            index.ifPresent(this::catchUp);
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && !thread.isShutdown()) {
                LOG.warn("The index of the knowledge base does not follow; it is tried again every second", e);
            }
            failing = true;
        }
    }

    private void catchUp(KnowledgeIndex behind) {
        if (behind.reached() > store.lastChange()) {
            LOG.info("The index of the knowledge base is of another database, and is made anew");
            behind.clear();
        }
        int taken = 0;
        List<Change> changes = store.changesAfter(behind.reached(), AT_ONCE);
        while (!changes.isEmpty()) {
            take(changes, behind);
            taken += changes.size();
            changes = store.changesAfter(behind.reached(), AT_ONCE);
        }
        if (taken > many) {
            behind.tidy();
        }
    }

    private void take(List<Change> changes, KnowledgeIndex behind) {
        List<Findable> changed = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (Change each : changes) {
            each.article().ifPresentOrElse(it -> sort(it, changed, gone), () -> synonyms(behind));
        }
        behind.update(changed, gone, changes.get(changes.size() - 1).number());
    }

    private void sort(Kept article, List<Findable> changed, List<String> gone) {
        article.published()
                .filter(it -> article.present())
                .ifPresentOrElse(
                        it -> changed.add(
                                new Findable(article.id(), it.revision(), it.content(), Places.of(it.content(), city))),
                        () -> gone.add(article.id()));
    }

    private void synonyms(KnowledgeIndex to) {
        try {
            to.synonyms(store.synonyms().rules());
        } catch (RuntimeException e) {
            LOG.warn("The synonyms of the knowledge base are not in force on this node until they change", e);
        }
    }
}
