package org.hotline12345.unit.tree;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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
        remember(new RememberedUnit(arrival.unit(), arrival.origin(), true, approval.filter(it -> stands)));
    }

    /** A unit has left. */
    synchronized void left(UnitId id) {
        find(id).ifPresent(it -> remember(new RememberedUnit(it.unit(), it.origin(), false, it.approval())));
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
        RememberedUnit approved =
                new RememberedUnit(judged.unit(), judged.origin(), judged.present(), Optional.of(approval));
        pen.lock();
        try {
            store.keep(approved);
            return knows(judged, approved);
        } finally {
            pen.unlock();
        }
    }

    /**
     * Takes over what was approved on another node, before this one writes down what it knows. Where a unit claims more here
     * than was approved there, it takes nothing (A4); while the store is away it waits.
     *
     * @return whether there was anything new
     */
    boolean learn() {
        pen.lock();
        try {
            return learn(store.all());
        } catch (StoreUnavailable e) {
            LOG.debug("Approvals of other nodes wait: {}", e.getMessage());
            return false;
        } finally {
            pen.unlock();
        }
    }

    private synchronized boolean learn(List<RememberedUnit> kept) {
        boolean news = false;
        for (RememberedUnit there : kept) {
            Optional<RememberedUnit> here = find(there.unit().id())
                    .filter(it -> it.approval().isEmpty() && !Scope.beyond(there.unit(), it.unit()))
                    .filter(it -> there.approval().isPresent());
            here.map(it -> new RememberedUnit(it.unit(), it.origin(), it.present(), there.approval()))
                    .ifPresent(it -> units.put(it.unit().id(), it));
            news |= here.isPresent();
        }
        return news;
    }

    private synchronized boolean knows(RememberedUnit judged, RememberedUnit approved) {
        UnitId id = judged.unit().id();
        boolean same = units.replace(id, judged, approved);
        if (!same) {
            unkept.add(id);
        }
        return same;
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
