package org.hotline12345.law.step;

import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 转派解释. Gives a matter that could not be done before to its unit, which explains that to the requester (A12.5).
 *
 * @param unit to which
 * @param earlier the ticket of the same matter whose redo could not be done
 */
@Called("转派解释")
public record DispatchToExplain(UnitId unit, TicketNumber earlier) implements Step {}
