package org.hotline12345.evaluation;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.hotline12345.evaluation.api.Questionnaire;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;

/**
 * How a requester is asked in one language.
 *
 * @param questionnaire what is asked
 * @param invitation what is sent first, with {@code ${number}}, {@code ${until}} and {@code ${link}}
 * @param reminder what is sent to who has not rated
 */
public record Wording(Questionnaire questionnaire, String invitation, String reminder) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    /** What is sent: which ticket, until when, and the link; nothing of the requester. */
    public String say(boolean again, TicketNumber ticket, Instant until, URI link) {
        return (again ? reminder : invitation)
                .replace("${number}", ticket.value())
                .replace("${until}", MINUTE.format(until))
                .replace("${link}", link.toString());
    }
}
