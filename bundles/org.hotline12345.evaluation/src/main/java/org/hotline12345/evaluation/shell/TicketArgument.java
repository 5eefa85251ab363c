package org.hotline12345.evaluation.shell;

import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.shell.api.Failures;

/** The number of a ticket as somebody typed it. */
final class TicketArgument {

    private TicketArgument() {}

    static TicketNumber of(String text) throws CommandException {
        try {
            return new TicketNumber(text);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + text + "”不是工单编号", "工单编号如 20250328-000012");
        }
    }
}
