package org.hotline12345.unit.tree;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.UnitStore;
import org.hotline12345.unit.api.Approval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is remembered of the units that bundles brought. Changes are known at once and kept by {@link #keep()}, so that a
 * bundle that arrives does not wait for the database; an approval is kept before it is known. Safe for any thread.
 */
final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    private final UnitStore store;
    private final Lock pen = new ReentrantLock();
    private final Map<UnitId, RememberedUnit> units = new LinkedHashMap<>();
    private final Set<UnitId> unkept = new LinkedHashSet<>();
    private boolean loaded;

    Memory(UnitStore store) {
        this.store = store;
    }

    /** Reads what the store knows, once; fails as the store does. */
    void load() {
        List<RememberedUnit> kept = store.all();
        synchronized (this) {
            kept.forEach(it -> units.putIfAbsent(it.unit().id(), it));
            loaded = true;
        }
    }

    synchronized boolean loaded() {
        return loaded;
    }

    synchronized Collection<RememberedUnit> all() {
        return List.copyOf(units.values());
    }

    synchronized Optional<RememberedUnit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** A bundle has brought a unit. Where it claims more than was approved, the approval falls away (A4). */
    synchronized void arrived(Arrival arrival) {
        UnitId id = arrival.unit().id();
        Optional<RememberedUnit> before = find(id);
        Optional<Approval> approval = before.flatMap(RememberedUnit::approval);
        boolean stands =
                before.filter(it -> !Scope.beyond(it.unit(), arrival.unit())).isPresent();
        if (approval.isPresent() && !stands) {
            LOG.info(
                    "Unit {} of bundle {} claims more than was approved ({}); it receives tickets once approved anew",
                    id,
                    arrival.bundle(),
                    approval.get().document());
        }
        boolean elsewhere = before.filter(RememberedUnit::elsewhere).isPresent();
        remember(new RememberedUnit(arrival.unit(), arrival.origin(), true, elsewhere, approval.filter(it -> stands)));
    }

    /** A unit is no longer on this node. */
    synchronized void left(UnitId id) {
        find(id).ifPresent(it -> remember(it.here(false)));
    }

    private void remember(RememberedUnit now) {
        if (!now.equals(units.put(now.unit().id(), now))) {
            unkept.add(now.unit().id());
        }
    }

    /** Writes down what is not written yet; fails as the store does, and may then be called again. */
    void keep() {
        pen.lock();
        try {
            for (RememberedUnit unit : unkept()) {
                store.keep(unit);
                kept(unit);
            }
        } finally {
            pen.unlock();
        }
    }

    /** Keeps an approval, and knows of it then; not where the unit has changed in the meantime. */
    boolean approve(RememberedUnit judged, Approval approval) {
        RememberedUnit approved = judged.with(Optional.of(approval));
        pen.lock();
        try {
            store.keep(approved);
            return knows(judged, approved);
        } finally {
            pen.unlock();
        }
    }

    /** Says that this node is alive, with what it has; fails as the store does. */
    void alive() {
        pen.lock();
        try {
            store.here(all().stream()
                    .filter(RememberedUnit::here)
                    .map(it -> it.unit().id())
                    .collect(Collectors.toSet()));
        } finally {
            pen.unlock();
        }
    }

    /** Gives up nodes that have been silent for so long, and says which; fails as the store does. */
    Set<String> giveUp(Duration silence) {
        return store.giveUp(silence);
    }

    /**
     * Takes over what other nodes have brought, taken away or approved, before this one writes down what it knows. Where a
     * unit claims more here than was approved there, it takes no approval (A4); while the store is away it waits.
     *
     * @return whether there was anything new
     */
    boolean learn() {
        pen.lock();
        try {
            return learn(store.all());
        } catch (StoreUnavailable e) {
            LOG.debug("News of other nodes wait: {}", e.getMessage());
            return false;
        } finally {
            pen.unlock();
        }
    }

    private synchronized boolean learn(List<RememberedUnit> kept) {
        boolean news = false;
        for (RememberedUnit there : kept) {
            UnitId id = there.unit().id();
            RememberedUnit now = find(id).filter(it -> it.here() || unkept.contains(id))
                    .map(it -> told(it, there))
                    // Not this node's: another of the same name has written, where it is said to be here.
                    .orElseGet(() -> there.here(false).elsewhere(there.present()));
            news |= !now.equals(units.put(id, now));
        }
        return news;
    }

    private static RememberedUnit told(RememberedUnit here, RememberedUnit there) {
        boolean approves = here.approval().isEmpty() && !Scope.beyond(there.unit(), here.unit());
        return here.elsewhere(there.elsewhere()).with(approves ? there.approval() : here.approval());
    }

    private synchronized boolean knows(RememberedUnit judged, RememberedUnit approved) {
        UnitId id = judged.unit().id();
        Optional<RememberedUnit> same =
                find(id).filter(it -> it.elsewhere(judged.elsewhere()).equals(judged));
        same.ifPresentOrElse(it -> units.put(id, approved.elsewhere(it.elsewhere())), () -> unkept.add(id));
        return same.isPresent();
    }

    private synchronized List<RememberedUnit> unkept() {
        return unkept.stream().map(units::get).toList();
    }

    private synchronized void kept(RememberedUnit unit) {
        if (unit.equals(units.get(unit.unit().id()))) {
            unkept.remove(unit.unit().id());
        }
    }
}
