package org.hotline12345.supervision.pattern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.FindingState;

/**
 * What becomes of the findings about one subject when it was looked at again: a cluster that shares a matter with a finding is
 * that finding, grown; one that shares with several makes them one; any other is new. So there is no second finding of the same
 * matters.
 */
public final class Findings {

    private static final Comparator<Known> FIRST =
            Comparator.<Known, Boolean>comparing(it -> !it.state().decided()).thenComparing(Known::number);

    private final Map<Long, Known> now = new LinkedHashMap<>();
    private final List<Known> fresh = new ArrayList<>();
    private final int growthPercent;

    private Findings(List<Known> known, int growthPercent) {
        known.stream().sorted(Comparator.comparing(Known::number)).forEach(it -> now.put(it.number(), it));
        this.growthPercent = growthPercent;
    }

    /**
     * After a part of the matters was looked at: what is known stays, and grows.
     *
     * @param known at least those that share a matter with a cluster, with at least the matters that they share
     * @param growthPercent by how much of what it was a dismissed finding must have grown to come back
     * @return each finding as it stands now; those that are new have number 0
     */
    public static List<Known> grown(List<Known> known, List<Cluster> clusters, int growthPercent) {
        Findings findings = new Findings(known, growthPercent);
        clusters.forEach(findings::take);
        return findings.all();
    }

    /**
     * After all matters were looked at: what nobody has decided on is what was found now and nothing else, and lapses where
     * nothing was.
     */
    public static List<Known> settled(List<Known> known, List<Cluster> clusters, int growthPercent) {
        Findings findings = new Findings(known, growthPercent);
        List<Known> open =
                known.stream().filter(it -> it.state() == FindingState.FOUND).toList();
        clusters.forEach(findings::take);
        Set<TicketNumber> found =
                clusters.stream().flatMap(it -> it.tickets().stream()).collect(Collectors.toSet());
        open.forEach(it -> findings.trim(it.number(), found));
        return findings.all();
    }

    private List<Known> all() {
        List<Known> all = new ArrayList<>(now.values());
        all.addAll(fresh);
        return all;
    }

    private void take(Cluster cluster) {
        Set<TicketNumber> tickets = cluster.tickets();
        List<Known> shared = now.values().stream()
                .filter(it -> it.members().keySet().stream().anyMatch(tickets::contains))
                .sorted(FIRST)
                .toList();
        if (shared.isEmpty()) {
            fresh.add(new Known(0, FindingState.FOUND, 0, members(cluster), Optional.empty()));
            return;
        }
        Known target = shared.get(0);
        Map<TicketNumber, Instant> members = new HashMap<>(members(cluster));
        int besides = 0;
        for (Known each : shared) {
            members.putAll(each.members());
            besides += each.besides();
            if (each != target) {
                now.put(each.number(), each.into(target.number()));
            }
        }
        now.put(target.number(), target.with(state(target, members.size() + besides), members, besides));
    }

    private FindingState state(Known target, int matters) {
        long wanted = (long) target.decidedOn() * (100 + growthPercent);
        boolean back =
                target.state() == FindingState.DISMISSED && matters > target.decidedOn() && matters * 100L >= wanted;
        return back ? FindingState.FOUND : target.state();
    }

    /** Leaves to a finding what was found now. */
    private void trim(long number, Set<TicketNumber> found) {
        Known open = now.get(number);
        if (open.state() != FindingState.FOUND) {
            return;
        }
        Map<TicketNumber, Instant> left = new HashMap<>(open.members());
        left.keySet().retainAll(found);
        now.put(number, open.with(left.isEmpty() ? FindingState.LAPSED : FindingState.FOUND, left, 0));
    }

    private static Map<TicketNumber, Instant> members(Cluster cluster) {
        Map<TicketNumber, Instant> members = new HashMap<>();
        cluster.members().forEach(it -> members.put(it.ticket(), it.at()));
        return members;
    }
}
