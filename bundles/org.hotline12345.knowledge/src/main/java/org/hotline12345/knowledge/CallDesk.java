package org.hotline12345.knowledge;

import java.util.Optional;
import org.hotline12345.knowledge.TaskStore.Reading;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.ReportKnowledge;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.TicketReceiver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hears what the call desk says of the knowledge base on tickets: a report becomes a task of the unit, an answer at once is
 * counted for the article that was read out. Both are kept once for each step, however often the step is told.
 */
@Component(configurationPid = "org.hotline12345.knowledge", property = TicketReceiver.NAME + "=hotline.knowledge")
public final class CallDesk implements TicketReceiver {

    private final TaskStore tasks;
    private final WorkingDays calendar;
    private final int workingDays;

    @Activate
    public CallDesk(@Reference TaskStore tasks, @Reference WorkingDays calendar, KnowledgeSettings settings) {
        this(tasks, calendar, settings.taskWorkingDays());
    }

    CallDesk(TaskStore tasks, WorkingDays calendar, int workingDays) {
        this.tasks = tasks;
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    @Override
    public void receive(Ticket ticket, Event event) {
        if (event.step() instanceof ReportKnowledge report) {
            tasks.open(task(report, event));
        } else if (event.step() instanceof AnswerAtOnce answer
                && answer.source().isPresent()) {
            tasks.readOut(
                    event.ticket(),
                    event.sequence(),
                    new Reading(answer.source().get(), answer.revision().orElse(""), event.at()));
        }
    }

    private KnowledgeTask task(ReportKnowledge report, Event event) {
        return new KnowledgeTask(
                0,
                report.fault(),
                report.unit(),
                report.source(),
                report.reason(),
                Optional.of(event.ticket()),
                Optional.of(event.sequence()),
                event.actor().name(),
                event.at(),
                calendar.after(Today.dayOf(event.at()), workingDays),
                Optional.empty());
    }
}
