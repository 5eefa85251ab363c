package org.hotline12345.supervision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.supervision.FollowedStore.Around;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.pattern.Cluster;
import org.hotline12345.supervision.pattern.Dense;
import org.hotline12345.supervision.pattern.Near;
import org.hotline12345.supervision.pattern.Persistent;
import org.hotline12345.supervision.pattern.Point;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks at what lies around a ticket that has moved. A window that has become dense by it holds it, so the windows around it are
 * all that can have, and of those what is nearest tells enough; what is dense elsewhere was found when its last matter came. Series
 * and returns are looked at as a whole, as far back as is told here.
 */
@Component(service = Detection.class)
public final class Detection {

    /** So many of the nearest are looked at on each side of a ticket at first, or twice as many as make a hot spot. */
    static final int NEAREST = 50;

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
        boolean held = findings.holds(subject, ticket.ticket());
        if (held == !ticket.declined()) {
            return;
        }
        Point self = new Point(
                ticket.ticket(),
                ticket.takenAt().truncatedTo(ChronoUnit.MILLIS),
                ticket.requester().orElse(""),
                ticket.solved());
        Near.Matters matters = matters(around(subject), self.at());
        int first = Math.max(NEAREST, 2 * thresholds.hotSpot().matters());
        if (held) {
            findings.lose(
                    subject,
                    Near.gone(self, matters, thresholds.hotSpot(), first).left());
            return;
        }
        List<Cluster> clusters =
                Near.come(self, matters, thresholds.hotSpot(), first).clusters();
        if (!clusters.isEmpty()) {
            findings.grow(subject, clusters, thresholds.growthPercent(), now);
        }
    }

    private Near.Matters matters(Around around, Instant at) {
        return new Near.Matters() {
            @Override
            public List<Point> before(Instant from, int most) {
                return followed.latest(around, from, at, most);
            }

            @Override
            public List<Point> after(Instant until, int most) {
                return followed.earliest(around, at, until, most);
            }

            @Override
            public long requesters(Instant from, Instant until) {
                return followed.requesters(around, from, until);
            }
        };
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
