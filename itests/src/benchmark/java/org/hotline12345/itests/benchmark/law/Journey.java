package org.hotline12345.itests.benchmark.law;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.calendar.BrokenNotice;
import org.hotline12345.calendar.Notice;
import org.hotline12345.calendar.NoticeCalendar;
import org.hotline12345.calendar.NoticeReader;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.law.turpan.Turpan2021;
import org.hotline12345.law.turpan.TurpanReadings;

/**
 * How far a matter has come, for one more step to be judged there.
 *
 * @param ticket the ticket so far; empty before it is taken in
 */
record Journey(Optional<Ticket> ticket) {

    static final TicketNumber NUMBER = new TicketNumber("20250328-000001");

    private static final Instant NOW = Instant.parse("2025-03-28T02:00:00Z");
    private static final Circumstances IN =
            new Circumstances(new Turpan2021(readings()), new Hamlet(), calendar(), NOW);

    static Journey begin() {
        return new Journey(Optional.empty());
    }

    static WorkingDays workingDays() {
        return IN.calendar();
    }

    /** What the law answers to the step. */
    Outcome judged(Actor actor, Step step) {
        return step instanceof Accept accept
                ? Procedure.open(NUMBER, accept, actor, NOW, IN)
                : Procedure.take(ticket.orElseThrow(), step, actor, NOW, IN);
    }

    /** The matter after the step. */
    Journey then(Actor actor, Step step) {
        if (judged(actor, step) instanceof Outcome.Moved moved) {
            return new Journey(Optional.of(moved.ticket()));
        }
        throw new IllegalStateException("Not in order here: " + step);
    }

    /** The defaults of the settings, as the container would give them. */
    private static TurpanReadings readings() {
        return (TurpanReadings) Proxy.newProxyInstance(
                TurpanReadings.class.getClassLoader(),
                new Class<?>[] {TurpanReadings.class},
                (readings, setting, none) -> setting.getDefaultValue());
    }

    private static WorkingDays calendar() {
        List<Notice> notices = new ArrayList<>();
        for (String file : List.of("national-2025.csv", "xinjiang-2025.csv")) {
            try (var stream = NoticeCalendar.class.getResourceAsStream("/HOTLINE-INF/calendar/" + file)) {
                notices.add(NoticeReader.read(stream));
            } catch (IOException | BrokenNotice e) {
                throw new IllegalStateException(file, e);
            }
        }
        return NoticeCalendar.of("650400", notices);
    }
}
