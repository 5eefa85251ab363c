package org.hotline12345.bulletin.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.statistics.api.CountSpan;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.HotSpots;
import org.hotline12345.supervision.api.SupervisionUnavailable;
import org.hotline12345.warning.api.SuddenRise;
import org.hotline12345.warning.api.SuddenRises;
import org.hotline12345.warning.api.WarningUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Asks supervision for hot spots and early warning for sudden rises, as far as they are installed: they come and go. Safe for
 * any thread.
 */
@Component(service = Spotting.class)
public final class Spotting {

    /** Pages of hot spots that are looked through, from the latest; older ones are not of these days. */
    private static final int MOST_PAGES = 10;

    private static final Set<FindingState> TOLD =
            Set.of(FindingState.FOUND, FindingState.CONFIRMED, FindingState.LAPSED);

    private final City city;
    private final AtomicReference<Optional<HotSpots>> supervision = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<SuddenRises>> warning = new AtomicReference<>(Optional.empty());

    @Activate
    public Spotting(@Reference City city) {
        this.city = city;
    }

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL)
    public void bindSupervision(HotSpots there) {
        supervision.set(Optional.of(there));
    }

    public void unbindSupervision(HotSpots gone) {
        supervision.updateAndGet(it -> it.filter(other -> other != gone));
    }

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL)
    public void bindWarning(SuddenRises there) {
        warning.set(Optional.of(there));
    }

    public void unbindWarning(SuddenRises gone) {
        warning.updateAndGet(it -> it.filter(other -> other != gone));
    }

    /** The hot spot of a number; empty where there is none, or nobody to ask. */
    public Optional<Finding> hotSpot(Actor actor, long number) {
        try {
            return supervision.get().flatMap(it -> it.find(actor, number));
        } catch (SupervisionUnavailable e) {
            return Optional.empty();
        }
    }

    /** Whether supervision can be asked. */
    public boolean supervised() {
        return supervision.get().isPresent();
    }

    /** What was found of these days, in a scope that is of no unit: neither knows of units. */
    public HotTopics of(Actor actor, BulletinScope scope, CountSpan span) {
        return new HotTopics(hotSpots(actor, scope, span), rises(scope, span));
    }

    private Optional<List<HotTopics.HotSpotLine>> hotSpots(Actor actor, BulletinScope scope, CountSpan span) {
        try {
            return supervision
                    .get()
                    .map(it -> found(it, actor).stream()
                            .filter(spot -> TOLD.contains(spot.state()))
                            .filter(spot -> !spot.last().isBefore(span.from())
                                    && !spot.first().isAfter(span.to()))
                            .filter(spot -> scope.covers(spot.category().map(Category::theme), spot.place()))
                            .sorted(Comparator.comparing(Finding::matters)
                                    .reversed()
                                    .thenComparing(Finding::number))
                            .map(this::line)
                            .toList());
        } catch (SupervisionUnavailable e) {
            return Optional.empty();
        }
    }

    private static List<Finding> found(HotSpots supervision, Actor actor) {
        List<Finding> all = new ArrayList<>();
        Optional<Long> before = Optional.empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            List<Finding> found = supervision.list(
                    actor, new FindingSelection(Optional.empty(), before, FindingSelection.LARGEST_PAGE));
            all.addAll(found);
            if (found.size() < FindingSelection.LARGEST_PAGE) {
                break;
            }
            before = Optional.of(found.get(found.size() - 1).number());
        }
        return all;
    }

    private HotTopics.HotSpotLine line(Finding it) {
        return new HotTopics.HotSpotLine(
                it.number(),
                it.category().orElse("未分类"),
                it.place().map(code -> BulletinScope.place(city, code)).orElse("未填地点"),
                it.first(),
                it.last(),
                it.matters(),
                Words.of(it.state()));
    }

    private Optional<List<HotTopics.RiseLine>> rises(BulletinScope scope, CountSpan span) {
        try {
            return warning.get()
                    .map(it -> it.between(start(span.from()), start(span.to().plusDays(1))).stream()
                            .filter(rise -> scope.covers(Optional.of(rise.theme()), rise.place()))
                            .map(this::line)
                            .toList());
        } catch (WarningUnavailable e) {
            return Optional.empty();
        }
    }

    private HotTopics.RiseLine line(SuddenRise it) {
        return new HotTopics.RiseLine(
                it.theme(),
                it.place().map(code -> BulletinScope.place(city, code)).orElse("全市"),
                it.openedAt(),
                it.endedAt(),
                it.peak(),
                BigDecimal.valueOf(it.usual()).setScale(1, RoundingMode.HALF_UP),
                it.confirmed());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }
}
