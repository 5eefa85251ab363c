package org.hotline12345.law.ticket;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 立案. Whether a complaint was filed as a case (A19.3).
 *
 * @param filed whether it was
 * @param document the decision document (立案决定书): in words, or the hash of an {@link Attachment} of the ticket
 * @param number the number of the case
 * @param date the day of the filing
 * @param reason why it was not filed
 * @param basis on which law it was not filed
 */
public record Filing(
        boolean filed,
        Optional<String> document,
        Optional<String> number,
        Optional<LocalDate> date,
        Optional<String> reason,
        Optional<String> basis) {

    public Filing {
        document = document == null ? Optional.empty() : document;
        number = number == null ? Optional.empty() : number;
        date = date == null ? Optional.empty() : date;
        reason = reason == null ? Optional.empty() : reason;
        basis = basis == null ? Optional.empty() : basis;
    }
}
