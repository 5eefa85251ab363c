package org.hotline12345.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.json.Steps;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.ticket.api.Alike;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Draft;
import org.hotline12345.ticket.api.LikelySame;
import org.hotline12345.ticket.api.LikelySame.Comparison;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.unit.api.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every command stands on: the services behind it, and who sits at the console. */
@Component(service = Desk.class)
public final class Desk {

    private static final int LATEST = 50;

    private final Tickets tickets;
    private final LikelySame likelySame;
    private final Units units;
    private final City city;
    private final Regulations regulations;
    private final Seat seat;
    private final Steps steps = new Steps();

    @Activate
    public Desk(
            @Reference Tickets tickets,
            @Reference LikelySame likelySame,
            @Reference Units units,
            @Reference City city,
            @Reference Regulations regulations,
            @Reference Seat seat) {
        this.tickets = tickets;
        this.likelySame = likelySame;
        this.units = units;
        this.city = city;
        this.regulations = regulations;
        this.seat = seat;
    }

    Tickets tickets() {
        return tickets;
    }

    Units units() {
        return units;
    }

    City city() {
        return city;
    }

    Regulations regulations() {
        return regulations;
    }

    Steps steps() {
        return steps;
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    /** The caller that sits at the console. */
    Caller caller() throws CommandException {
        return seat.caller();
    }

    Look look(TicketNumber number) throws CommandException {
        Caller caller = caller();
        return answered(() -> tickets.look(caller, number)).orElseThrow(() -> Failures.unknown(number));
    }

    /** What may be the same as a matter that is being told. */
    List<Alike> alike(Draft draft) throws CommandException {
        Caller caller = caller();
        return found(answered(() -> likelySame.compare(caller, draft)));
    }

    /** What may be the same as a ticket. */
    List<Alike> alike(TicketNumber number) throws CommandException {
        Caller caller = caller();
        return found(answered(() -> likelySame.compare(caller, number)));
    }

    private List<Alike> found(Comparison comparison) throws CommandException {
        if (comparison instanceof Comparison.Found found) {
            return found.tickets();
        }
        throw comparison instanceof Comparison.Refused refused
                ? Failures.of(refused.objections(), Optional.empty())
                : Failures.unknown(((Comparison.Unknown) comparison).number());
    }

    Page list(Selection selection) throws CommandException {
        Caller caller = caller();
        return answered(() -> tickets.list(caller, selection));
    }

    /** The latest tickets that who sits here may see and that are not at their end, for completion. */
    List<Ticket> latest() {
        Selection all = new Selection(Optional.empty(), Optional.empty(), Optional.empty(), LATEST);
        try {
            return list(all).tickets().stream()
                    .filter(ticket -> !ticket.status().terminal())
                    .toList();
        } catch (CommandException e) {
            return List.of();
        }
    }

    /** The kinds of step that who sits here may take of a ticket, for completion; empty where that cannot be said. */
    Optional<List<Class<? extends Step>>> possible(TicketNumber number) {
        try {
            return Optional.of(look(number).possible());
        } catch (CommandException e) {
            return Optional.empty();
        }
    }

    static <T> T answered(Supplier<T> question) throws CommandException {
        try {
            return question.get();
        } catch (TicketArchived e) {
            throw Failures.archived(e.year());
        } catch (TicketsUnavailable e) {
            throw Failures.because(e.getMessage(), e.retryAfter().toSeconds() + " 秒后重试");
        }
    }

    String place(String code) {
        return city.place(code).map(it -> it.name()).orElse(code);
    }

    String unit(UnitId id) {
        return city.nameOf(id);
    }

    static TicketNumber number(String text) throws CommandException {
        try {
            return new TicketNumber(text);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + text + "”不是工单编号", "工单编号如 20250328-000012");
        }
    }

    static UnitId unitId(String text) throws CommandException {
        try {
            return new UnitId(text);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + text + "”不是单位编号", "用 hotline:units 查看单位编号");
        }
    }
}
