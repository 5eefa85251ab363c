package org.hotline12345.assessment.api;

import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 质检得分. What a reviewer thought of one call.
 *
 * @param id of the reviewer's own making; the same again replaces the mark
 * @param day of the call, in the zone Asia/Shanghai
 * @param group who took it
 * @param mark 0 to 100
 * @param ticket the ticket of the call, where there is one
 * @param note why, without a word of the requester's
 */
public record QualityMark(
        String id, LocalDate day, UnitId group, int mark, Optional<TicketNumber> ticket, String note) {

    public QualityMark {
        ticket = ticket == null ? Optional.empty() : ticket;
    }
}
