package org.hotline12345.evaluation.store;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 评价链接. Leads one requester to one rating.
 *
 * @param selector finds it, and proves nothing
 * @param ticket of which ticket
 * @param nth to which rating
 * @param expires from when on it leads nowhere
 * @param used when somebody rated by it
 */
public record Link(String selector, TicketNumber ticket, int nth, Instant expires, Optional<Instant> used) {}
