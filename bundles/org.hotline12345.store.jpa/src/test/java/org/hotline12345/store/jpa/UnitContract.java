package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.unit.api.Approval;
import org.junit.jupiter.api.Test;

/** What is remembered of units, and of the nodes that have them. */
abstract class UnitContract extends OnEachDatabase {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Unit WATER = unit("650421-water", "鄯善县供水站", "水电气热/停水");
    private static final Unit LAMPS = unit("650421-lamps", "鄯善县路灯所", "城市管理/路灯");
    private static final Approval APPROVAL =
            new Approval("center", Instant.parse("2025-03-28T02:00:00.5Z"), "吐政办〔2025〕1号");

    @Test
    void unitsAreRemembered() {
        RememberedUnit arrived = brought(WATER);
        node.units().keep(arrived);
        assertEquals(List.of(arrived), node.units().all());
        RememberedUnit approved = arrived.here(false).with(Optional.of(APPROVAL));
        node.units().keep(approved);
        assertEquals(List.of(approved), node.units().all());
    }

    @Test
    void anApprovalStaysUntilTheUnitIsDescribedAnew() {
        RememberedUnit arrived = brought(LAMPS);
        RememberedUnit approved = arrived.with(Optional.of(APPROVAL));
        node.units().keep(approved);
        node.units().keep(arrived);
        assertEquals(List.of(approved), node.units().all());

        RememberedUnit claimsMore = brought(unit("650421-lamps", "鄯善县路灯所", "*"));
        node.units().keep(claimsMore);
        assertEquals(List.of(claimsMore), node.units().all());
    }

    @Test
    void aUnitIsThereAsLongAsANodeHasIt() throws SQLException {
        RememberedUnit water = brought(WATER);
        try (Node other = other()) {
            node.units().keep(water);
            assertEquals(
                    List.of(water.here(false).elsewhere(true)), other.units().all());
            other.units().keep(water);
            assertEquals(List.of(water.elsewhere(true)), node.units().all());

            node.units().keep(water.here(false).elsewhere(true));
            assertEquals(
                    List.of(water.here(false).elsewhere(true)), node.units().all());
            assertEquals(List.of(water), other.units().all());

            other.units().keep(water.here(false));
            assertEquals(List.of(water.here(false)), node.units().all());
            assertEquals(List.of(water.here(false)), other.units().all());
        }
    }

    @Test
    void aNodeThatHasStoppedStillHasWhatItHad() throws SQLException {
        RememberedUnit water = brought(WATER);
        try (Node other = other()) {
            other.units().keep(water);
        }
        node.units().keep(water);
        node.units().keep(water.here(false));

        assertEquals(List.of(water.here(false).elsewhere(true)), node.units().all());
        assertEquals(Set.of(), node.units().giveUp(LONG));
        try (Node other = other()) {
            assertEquals(List.of(water), other.units().all());
        }
    }

    @Test
    void aNodeThatIsSilentForTooLongIsGivenUp() throws SQLException {
        RememberedUnit water = brought(WATER);
        RememberedUnit lamps = brought(LAMPS);
        try (Node other = other()) {
            other.units().keep(water);
            other.units().keep(lamps);
        }
        node.units().keep(lamps);
        node.tamper("update unit_presence set seen_at = seen_at - "
                + LONG.plusMinutes(1).toMillis());

        assertEquals(Set.of("two"), node.units().giveUp(LONG));
        assertEquals(List.of(lamps, water.here(false)), node.units().all());
        assertEquals(Set.of(), node.units().giveUp(LONG));
    }

    @Test
    void aNodeThatSaysThatItIsAliveIsNotGivenUp() throws SQLException {
        RememberedUnit water = brought(WATER);
        try (Node other = other()) {
            other.units().keep(water);
            node.tamper("update unit_presence set seen_at = 0");
            other.units().here(Set.of(WATER.id()));
            assertEquals(Set.of(), node.units().giveUp(LONG));

            // Given up wrongly, it says so again.
            node.tamper("delete from unit_presence");
            other.units().here(Set.of(WATER.id()));
        }
        assertEquals(List.of(water.here(false).elsewhere(true)), node.units().all());
    }

    private Node other() throws SQLException {
        return Node.called("two", database());
    }

    private static RememberedUnit brought(Unit unit) {
        return new RememberedUnit(unit, "org.example.bundle", true, false, Optional.empty());
    }

    private static Unit unit(String id, String name, String duty) {
        return new Unit(
                new UnitId(id),
                name,
                Optional.of(SHANSHAN),
                Unit.Level.SUBORDINATE,
                List.of("650421"),
                List.of(duty),
                false);
    }
}
