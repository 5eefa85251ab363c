package org.hotline12345.unit.tree;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.UnitStore;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.city.Seed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 承办单位名册. The units that are known: the city's own, those that bundles bring, those whose bundle is away. Readers see
 * the tree as of now and never wait. Until the store has told what it remembers, only the city's own are known, since of
 * the others nobody can say whether they were approved. Safe for any thread.
 */
public final class UnitRegister {

    private static final Logger LOG = LoggerFactory.getLogger(UnitRegister.class);

    private final Memory memory;
    private final Map<Long, Arrival> arrivals = new LinkedHashMap<>();
    private final Absences absences;
    private final Map<UnitId, String> troubles = new ConcurrentHashMap<>();
    private final Map<Long, List<Rejection>> malformed = new LinkedHashMap<>();
    private volatile List<Rejection> rejections = List.of();
    private Seed seed;
    private volatile Tree tree;

    public UnitRegister(Seed seed, UnitStore store, Clock clock) {
        this.seed = seed;
        this.memory = new Memory(store);
        this.absences = new Absences(clock);
        replant();
    }

    /** The city as of now. */
    public City city() {
        return tree;
    }

    /** Every unit with what is known of it, parents before their subordinates. */
    public List<KnownUnit> known() {
        return tree.known().stream().map(this::withTrouble).toList();
    }

    public Optional<KnownUnit> known(UnitId id) {
        return tree.known(id).map(this::withTrouble);
    }

    /** Who behaves for a unit now; empty where it has no behaviour, is away, or may not receive. */
    public Optional<Arrival> receiver(UnitId id) {
        Tree now = tree;
        return now.known(id).filter(KnownUnit::receives).flatMap(it -> now.inForce(id));
    }

    /**
     * Whether a unit without a service may have one in a moment: it is just being updated, or the platform has just started.
     */
    public synchronized boolean awaited(UnitId id) {
        return !memory.loaded() || absences.of(id);
    }

    /**
     * Asks the store what it remembers, where that is still to be done, and has it keep what has changed since; learns what
     * other nodes have brought, taken away or approved.
     */
    public void keep() {
        if (!memory.loaded()) {
            memory.load();
            begin();
        }
        if (memory.learn()) {
            replant();
        }
        memory.keep();
    }

    /** The city's own units, places or categories have changed. */
    public synchronized void city(Seed changed) {
        seed = changed;
        replant();
    }

    /** A service has come, or describes its unit in another way than before. */
    public synchronized void arrived(Arrival arrival) {
        malformed.remove(arrival.service());
        arrivals.put(arrival.service(), arrival);
        replant();
    }

    /** A service has come that describes no unit, or describes none any more. */
    public synchronized void malformed(long service, List<Rejection> why) {
        arrivals.remove(service);
        malformed.put(service, List.copyOf(why));
        replant();
    }

    /** The services that are units now. */
    public List<Arrival> inForce() {
        return tree.inForce();
    }

    /** The services that are no units, and why. */
    public List<Rejection> rejections() {
        return rejections;
    }

    /** What should be known of a unit although it is taken in. */
    public List<Flaw> hints(UnitId id) {
        Tree now = tree;
        return now.unit(id).map(new Hints(now)::of).orElse(List.of());
    }

    /** What would become of the units of a bundle if it brought them now, in place of those that it has here. */
    public synchronized Outlook outlook(String origin, List<Unit> units) {
        List<Arrival> all = new ArrayList<>(arrivals.values().stream()
                .filter(it -> !it.origin().equals(origin))
                .toList());
        long service = Long.MAX_VALUE - units.size();
        for (Unit unit : units) {
            all.add(Arrival.expected(service++, origin, unit));
        }
        Planting planting = Planting.of(seed, memory.all(), all);
        return Outlook.of(origin, planting, Tree.of(seed, planting, memory));
    }

    /** A service has gone; whether the unit has left is not said by that. */
    public synchronized void gone(long service) {
        malformed.remove(service);
        Optional.ofNullable(arrivals.remove(service))
                .ifPresent(it -> troubles.remove(it.unit().id()));
        replant();
    }

    /** Tells the other nodes that this one is alive, with the units that it has; fails as the store does. */
    public void alive() {
        memory.alive();
    }

    /**
     * Gives up nodes that have been silent for so long: what only they had has left. Fails as the store does.
     *
     * @return their names
     */
    public Set<String> giveUp(Duration silence) {
        return memory.giveUp(silence);
    }

    /** The units that may be leaving this node. */
    public synchronized List<Absence> absences() {
        return absences.all();
    }

    /**
     * A unit has been away from this node for too long: unless another node has it, it has left. Does nothing where it is
     * back.
     */
    public synchronized boolean left(Absence absence) {
        if (!absences.contains(absence)) {
            return false;
        }
        memory.left(absence.unit());
        replant();
        return true;
    }

    /**
     * Keeps the approval of a unit that a bundle has brought; fails as the store does.
     *
     * @return the unit; empty where it was never brought, or has changed while it was approved
     */
    public Optional<KnownUnit> approve(KnownUnit judged, Approval approval) {
        UnitId id = judged.unit().id();
        boolean approved = memory.find(id)
                .filter(it -> Tree.approved(it.unit(), false).equals(Tree.approved(judged.unit(), false)))
                .filter(it -> memory.approve(it, approval))
                .isPresent();
        replant();
        return approved ? known(id) : Optional.empty();
    }

    /** A unit's behaviour has failed, and why; or is well again, where nothing is said. */
    public void trouble(UnitId id, Optional<String> cause) {
        cause.ifPresentOrElse(it -> troubles.put(id, it), () -> troubles.remove(id));
    }

    private synchronized void begin() {
        absences.begin(memory.all());
        replant();
    }

    private synchronized void replant() {
        Planting planting = Planting.of(seed, memory.all(), memory.loaded() ? arrivals.values() : List.of());
        planting.inForce().values().forEach(memory::arrived);
        tree = Tree.of(seed, planting, memory);
        absences.note(memory.all(), planting.inForce().keySet());
        report(planting.rejected());
    }

    private void report(List<Rejection> planting) {
        List<Rejection> now = Stream.concat(
                        planting.stream(), malformed.values().stream().flatMap(List::stream))
                .toList();
        now.stream()
                .filter(it -> !rejections.contains(it))
                .forEach(it -> LOG.warn(
                        "Unit {} of bundle {} is not taken in: {}",
                        it.called(),
                        it.origin(),
                        it.flaw().sentence()));
        rejections = now;
    }

    private KnownUnit withTrouble(KnownUnit unit) {
        return new KnownUnit(
                unit.unit(),
                unit.presence(),
                unit.origin(),
                unit.approval(),
                Optional.ofNullable(troubles.get(unit.unit().id())));
    }
}
