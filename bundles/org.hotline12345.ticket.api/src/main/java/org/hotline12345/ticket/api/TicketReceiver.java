package org.hotline12345.ticket.api;

import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. Hears of each step after it is durable, and loses none: what carries steps out of the platform, to people, to other
 * systems, to a module's own books. Who only shows what happens, and may miss some of it, is a {@link TicketObserver}.
 *
 * <p><b>Register</b> it as a service with the property {@link #NAME}. From then on the platform knows a receiver of that
 * name, and keeps for it what it has not heard of, also while it is away: after an update of its bundle, or a week, it finds
 * what waited. What waits is kept until it was received, without a limit of time; an operator who knows that a receiver
 * never comes back drops it with {@code hotline:receiver-forget}. Of several services with
 * one name one is called: of versions of one bundle that are here side by side that of the newest, from when it comes until
 * it leaves; of different bundles the one with the higher service ranking, of equals the one whose bundle was there first. A
 * call that is under way when it leaves is waited for. On several nodes it must be installed on each: the node that carries
 * calls its own.
 *
 * <p><b>Called</b> on a thread of the platform, outside any transaction, by one thread at a time. A call may take a second
 * ({@code callLimitMillis} of {@code org.hotline12345.ticket.receivers}); then its thread is interrupted, it has failed,
 * and nothing more is put in until the thread has come out. Who is slow for long hears later, and holds up nobody else.
 *
 * <p><b>Returning</b> means that it is delivered. <b>An exception</b>, or an error, means that it is not: the event waits
 * and is tried again after a second, two, four, and so on up to a minute, for as long as it takes. Later events of the same
 * ticket wait behind it; those of other tickets, and other receivers, do not. After a few failures in a row
 * ({@code failuresInARow}) the receiver as a whole is left alone for such a pause. The exception goes to the log: it should
 * quote nothing of a requester.
 *
 * <p><b>Order and repetition.</b> The events of a ticket come in the order of their sequence, each at least once. One comes
 * again where the platform, its node or its database failed between delivery and the note of it, or where a call took too
 * long; up to a hundred events may come again so, each ticket's in their order from an earlier one on. A node that stood
 * still in the middle of a call may deliver that one event late, after its successors. So keep the largest sequence of each
 * ticket, and take what is not larger as received.
 */
@ConsumerType
public interface TicketReceiver {

    /** Service property: its durable name, of letters, digits, points, dashes and underscores, at most 100 of them. */
    String NAME = "hotline.receiver";

    /**
     * A step was taken. Returns when it is delivered.
     *
     * @param ticket the ticket as it stands now, which may be after later steps
     * @param event the record of the step
     * @throws Exception where it is not delivered
     */
    void receive(Ticket ticket, Event event) throws Exception;
}
