package org.hotline12345.law.step;

import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 并入. A call-taker finds that the matter is in handling already: it is joined to the running ticket, which is reminded (A10.7).
 *
 * @param to the running ticket
 * @param reason why it is the same matter
 */
@Called("并入")
public record Attach(TicketNumber to, String reason) implements Step {}
