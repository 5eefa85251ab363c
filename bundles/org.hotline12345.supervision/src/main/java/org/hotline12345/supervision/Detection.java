package org.hotline12345.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.supervision.FollowedStore.Around;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.pattern.Cluster;
import org.hotline12345.supervision.pattern.Dense;
import org.hotline12345.supervision.pattern.Persistent;
import org.hotline12345.supervision.pattern.Point;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks at what lies around a ticket that has moved. A window that has become dense by it holds it, so the windows around it are
 * all that can have; what is dense elsewhere was found when its last matter came. Series and returns are looked at as a whole.
 */
@Component(service = Detection.class)
public final class Detection {

    /** So many of a requester's, a place's or a unit's latest matters are looked at. */
    static final int MOST = 1_000;

    private final FollowedStore followed;
    private final FindingStore findings;
    private final Thresholds thresholds;

    @Activate
    public Detection(
            @Reference FollowedStore followed, @Reference FindingStore findings, @Reference Readings readings) {
        this.followed = followed;
        this.findings = findings;
        this.thresholds = readings.thresholds();
    }

    /** @param before what was kept of the ticket before this step */
    void look(Followed ticket, Optional<Followed> before, Instant now) {
        hotSpot(ticket, now);
        if (ticket.complaint()) {
            ticket.requester().ifPresent(it -> settle(Subject.requester(it, ticket.category()), now));
            if (ticket.without() || before.filter(Followed::without).isPresent()) {
                settle(Subject.place(ticket.category(), ticket.place()), now);
            }
        }
        ticket.refused().keySet().forEach(it -> settle(Subject.returns(it), now));
        before.ifPresent(it -> it.refused().keySet().stream()
                .filter(unit -> !ticket.refused().containsKey(unit))
                .forEach(unit -> settle(Subject.returns(unit), now)));
    }

    private void hotSpot(Followed ticket, Instant now) {
        Thresholds.Scope scope = thresholds.scope();
        if (scope.complaintsOnly() && !ticket.complaint()) {
            return;
        }
        Subject subject = Subject.hotSpot(
                scope.byTheme() ? Category.theme(ticket.category()) : ticket.category(),
                scope.byCounty() ? county(ticket.place()) : ticket.place());
        if (ticket.declined()) {
            if (findings.holds(subject, ticket.ticket())) {
                settle(subject, now);
            }
            return;
        }
        if (findings.holds(subject, ticket.ticket())) {
            return;
        }
        Instant from =
                ticket.takenAt().minus(Duration.ofDays(thresholds.hotSpot().days()));
        Instant until =
                ticket.takenAt().plus(Duration.ofDays(thresholds.hotSpot().days()));
        List<Cluster> clusters = Dense.of(followed.around(around(subject), from, until), thresholds.hotSpot());
        if (!clusters.isEmpty()) {
            findings.grow(subject, clusters, thresholds.growthPercent(), now);
        }
    }

    /** Looks at all there is about a subject anew. */
    void settle(Subject subject, Instant now) {
        findings.settle(subject, clusters(subject), thresholds.growthPercent(), now);
    }

    private List<Cluster> clusters(Subject subject) {
        if (subject.kind() == FindingKind.HOT_SPOT) {
            return Dense.of(
                    followed.around(around(subject), Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE)),
                    thresholds.hotSpot());
        }
        if (subject.kind() == FindingKind.RETURNS) {
            UnitId unit = subject.unit().orElseThrow();
            return Dense.of(followed.refused(unit, MOST), thresholds.returns());
        }
        String category = subject.category().orElseThrow();
        List<Point> points = subject.requester()
                .map(it -> followed.of(it, category, MOST))
                .orElseGet(() -> followed.without(category, subject.place().orElseThrow(), MOST));
        return Persistent.of(points, subject.requester().isPresent() ? thresholds.requester() : thresholds.place());
    }

    private Around around(Subject subject) {
        Thresholds.Scope scope = thresholds.scope();
        return new Around(
                subject.category().orElseThrow(),
                scope.byTheme(),
                subject.place().orElseThrow(),
                scope.byCounty(),
                scope.complaintsOnly());
    }

    private static String county(String place) {
        return place.split("/", 2)[0];
    }
}
