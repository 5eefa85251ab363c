package org.hotline12345.shell;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.Words;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;

/**
 * Takes a step as it was typed at the console.
 *
 * @param desk the desk
 * @param screen where it tells
 */
record Taking(Desk desk, Screen screen) {

    /**
     * Takes the step, and says what became of the ticket.
     *
     * @param ticket of which; empty for the step that makes one
     * @param components of the form {@code key=value}; null where none were typed
     * @param at when it was taken; null for now
     */
    void take(Optional<TicketNumber> ticket, String name, List<String> components, String at) throws CommandException {
        Step step = step(name, components == null ? List.of() : components);
        Optional<Instant> stated = at == null ? Optional.empty() : Optional.of(instant(at));
        Reply reply = desk.tickets()
                .take(new StepRequest(desk.caller(), ticket, step, stated, Optional.empty(), Optional.empty()));
        if (!(reply instanceof Reply.Done done)) {
            throw Failures.of(reply);
        }
        screen.line(done.ticket().number() + "  " + Words.of(step.getClass()) + "  →  "
                + Words.of(done.ticket().status()) + "（第 " + done.ticket().version() + " 版，依据 "
                + done.event().basis() + "）");
        screen.line(done.event().account());
        done.queryCode().ifPresent(code -> screen.line("查询码 " + code));
        if (!done.alike().isEmpty()) {
            new Likely(desk, screen).print(done.alike());
        }
    }

    private Step step(String name, List<String> components) throws CommandException {
        try {
            Optional<Class<? extends Step>> kind = desk.steps().kind(name);
            return kind.isPresent()
                    ? desk.steps().read(name, Components.of(kind.get()).read(components))
                    : desk.steps().read(name, MissingNode.getInstance());
        } catch (Unreadable e) {
            throw Failures.because(e.getMessage(), e.remedy());
        }
    }

    private static Instant instant(String typed) throws CommandException {
        try {
            return typed.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(typed).toInstant()
                    : LocalDateTime.parse(typed).atZone(WorkingDays.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw Failures.because("--at 不能是“" + typed + "”", "填写时间，如 2025-03-28T10:00:00");
        }
    }
}
