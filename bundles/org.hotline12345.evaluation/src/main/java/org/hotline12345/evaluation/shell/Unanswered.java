package org.hotline12345.evaluation.shell;

import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** Says at the console that the store does not answer. */
final class Unanswered {

    /** What is asked of the stores. */
    @FunctionalInterface
    interface Inquiry<T> {

        T ask() throws CommandException;
    }

    private Unanswered() {}

    static <T> T told(Inquiry<T> inquiry) throws CommandException {
        try {
            return inquiry.ask();
        } catch (TicketArchived e) {
            throw Failures.archived(e.year());
        } catch (StoreUnavailable | TicketsUnavailable e) {
            throw Failures.because("数据库暂时没有响应", "稍后重试");
        }
    }
}
