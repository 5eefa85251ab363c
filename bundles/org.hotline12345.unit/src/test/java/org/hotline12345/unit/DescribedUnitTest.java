package org.hotline12345.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.fixture.Bundles;
import org.hotline12345.unit.fixture.Desk;
import org.junit.jupiter.api.Test;

class DescribedUnitTest {

    @Test
    void withoutADeskItsOfficersSign() {
        assertEquals(new Receipt.Waiting(), receipt(" "));
    }

    @Test
    void withADeskItSignsAtOnce() {
        assertEquals(new Receipt.Signed("值班室"), receipt("值班室"));
    }

    private static Receipt receipt(String desk) {
        Ticket ticket = Desk.dispatched(1, Bundles.LUKQIN);
        Delivery delivery = new Delivery(ticket, ticket.assignments().get(0));
        return new DescribedUnit(description(desk)).receive(delivery);
    }

    /** What the container makes of a configuration; all else is as delivered. */
    private static DescribedUnit.Description description(String desk) {
        return (DescribedUnit.Description) Proxy.newProxyInstance(
                DescribedUnitTest.class.getClassLoader(),
                new Class<?>[] {DescribedUnit.Description.class},
                (proxy, asked, none) -> asked.getName().equals("unit_desk") ? desk : asked.getDefaultValue());
    }
}
