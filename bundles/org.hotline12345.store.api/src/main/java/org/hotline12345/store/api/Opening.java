package org.hotline12345.store.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * What makes a ticket.
 *
 * @param day the day that its number names, Asia/Shanghai
 * @param judge the law, given the number; pure, so that it may be asked again
 * @param confidential the part that few may see
 * @param key the request, where it carried a key
 */
public record Opening(
        LocalDate day, Function<TicketNumber, Outcome> judge, Confidential confidential, Optional<RequestKey> key) {}
