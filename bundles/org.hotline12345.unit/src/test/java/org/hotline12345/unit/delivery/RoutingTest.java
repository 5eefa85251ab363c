package org.hotline12345.unit.delivery;

import static org.hotline12345.unit.fixture.Bundles.WATER;
import static org.hotline12345.unit.fixture.Bundles.arrival;
import static org.hotline12345.unit.fixture.Bundles.water;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.step.Transfer;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.fixture.Desk;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryTickets;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.hotline12345.unit.tree.UnitRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an answer that hands the matter on to a unit below. */
class RoutingTest {

    private static final UnitId TEAM = new UnitId("650421-water-team");

    private final UnitRegister register =
            new UnitRegister(new CityFile(Path.of("no-such-file.json")).read(), new InMemoryUnits(), new HandClock());
    private final InMemoryTickets tickets = new InMemoryTickets(register::city, 10);
    private final Receipts receipts = new Receipts(() -> tickets, Runnable::run, register);
    private final Ticket ticket = Desk.dispatched(1, WATER);

    @BeforeEach
    void theWaterStationHasATeam() {
        register.keep();
        register.arrived(water(7, delivery -> new Receipt.Waiting()));
        register.arrived(arrival(8, TEAM, WATER.value(), List.of(), List.of("水电气热/停水")));
        approve(WATER);
        approve(TEAM);
        tickets.add(ticket);
    }

    @Test
    void whatIsRoutedIsSignedAndHandedOnWithTheOpinion() {
        routed(ticket, TEAM, "请今天到场");

        assertEquals(
                List.of(
                        new Sign(Optional.of(1), Optional.empty()),
                        new Transfer(Optional.of(1), TEAM, Optional.of("请今天到场"))),
                steps());
        assertEquals(
                TEAM, tickets.ticket(1).assignments().get(1).unit(), "the team has it, and the station answers for it");
    }

    @Test
    void whatWasSignedAlreadyIsOnlyHandedOn() {
        Ticket signed = ticket.withChanged(ticket.assignments().get(0).signed(ticket.movedAt()));
        tickets.add(signed);

        routed(signed, TEAM, "");

        assertEquals(List.of(new Transfer(Optional.of(1), TEAM, Optional.empty())), steps());
    }

    @Test
    void aDeliveryThatComesTwiceHandsOnUnderOneKey() {
        routed(ticket, TEAM, "");
        routed(ticket, TEAM, "");

        List<String> keys = tickets.taken().stream()
                .map(StepRequest::key)
                .flatMap(Optional::stream)
                .toList();
        assertEquals(2, keys.size());
        assertEquals(keys.get(0), keys.get(1));
    }

    @Test
    void aUnitThatIsNotBelowGetsNothingAndNothingIsSigned() {
        routed(ticket, new UnitId("650422"), "");

        assertEquals(List.of(), steps());
        assertTrue(trouble().orElse("").contains("650422"), () -> trouble().toString());
    }

    @Test
    void theUnitItselfIsNotBelowItself() {
        routed(ticket, WATER, "");

        assertEquals(List.of(), steps());
        assertTrue(trouble().isPresent());
    }

    @Test
    void aUnitThatIsNotApprovedGetsNothing() {
        UnitId fresh = new UnitId("650421-water-new");
        register.arrived(arrival(9, fresh, WATER.value(), List.of(), List.of("水电气热/停水")));

        routed(ticket, fresh, "");

        assertEquals(List.of(), steps());
        assertTrue(trouble().isPresent());
    }

    private void routed(Ticket delivered, UnitId to, String opinion) {
        receipts.take(new Delivery(delivered, delivered.assignments().get(0)), new Receipt.Routed(to, opinion));
    }

    private List<Step> steps() {
        return tickets.taken().stream().map(StepRequest::step).toList();
    }

    private void approve(UnitId unit) {
        Approval approval = new Approval("center", new HandClock().instant(), "吐政务〔2025〕1号");
        assertTrue(
                register.approve(register.known(unit).orElseThrow(), approval).isPresent());
    }

    private Optional<String> trouble() {
        return register.known(WATER).orElseThrow().trouble();
    }
}
