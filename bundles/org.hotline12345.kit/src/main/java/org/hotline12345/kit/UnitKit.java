package org.hotline12345.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.unit.UnitInspection;
import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.Closing;
import org.hotline12345.unit.api.ClosureCheck;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.tree.UnitRegister;

/** 承办单位模块的测试. Tries units that a module brings: how they are described, and how they behave. */
public final class UnitKit {

    /** What the platform grants as delivered. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private UnitKit() {}

    /**
     * The units that a module describes, in files and in components, in the city as it is delivered.
     *
     * @throws AssertionError where there is none, or the platform would not take one in, with file and line; what may be meant,
     *     such as a parent that comes with another module, is printed
     */
    public static List<Unit> units(Module module) {
        return units(module, Path.of("no-city-of-its-own.json"));
    }

    /** The same in the city of a file, as an operator writes it. */
    public static List<Unit> units(Module module, Path city) {
        UnitRegister register = new UnitRegister(new CityFile(city).read(), new NothingRemembered(), Clock.systemUTC());
        module.check(UnitInspection.of(register));
        List<Unit> units = UnitInspection.units(module);
        if (units.isEmpty()) {
            throw new AssertionError("The module describes no unit: neither in OSGI-INF/configurator/*.json"
                    + " nor by a class with @Component and @Unit");
        }
        return units;
    }

    /** What a unit says to a matter of a category, such as {@code 水电气热/停水}, as the center dispatches it. */
    public static Receipt deliver(HandlingUnit unit, String category) {
        return deliver(unit, new Delivery(Samples.ticket(category), Samples.assignment()));
    }

    /** What a unit says to an assignment, within its limit. */
    public static Receipt deliver(HandlingUnit unit, Delivery delivery) {
        return InTime.call(unit.getClass().getName() + ".receive", LIMIT, () -> unit.receive(delivery));
    }

    /** What a unit finds in a report of its officer on a matter of a category, within its limit. */
    public static Checked check(ClosureCheck check, String category, ClosureReport report) {
        Assignment signed = Samples.assignment().signed(Samples.AT);
        Ticket ticket = Samples.ticket(category).with(signed);
        return InTime.call(
                check.getClass().getName() + ".check", LIMIT, () -> check.check(new Closing(ticket, signed, report)));
    }

    /** A report with every item filled in, and this answer to the requester. */
    public static ClosureReport report(String reply) {
        return Samples.report(reply);
    }
}
