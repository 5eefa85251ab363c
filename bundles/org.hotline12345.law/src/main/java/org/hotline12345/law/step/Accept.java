package org.hotline12345.law.step;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;

/**
 * 受理. Takes a matter in (A9). The first step of every ticket.
 *
 * @param channel how it came
 * @param kind what is wanted
 * @param category what it is about, such as {@code 水电气热/停水}
 * @param place where, such as {@code 650421} or {@code 650421/鲁克沁镇}
 * @param title in a line; the first words of the text where left out
 * @param text in the requester's words
 * @param emergency which kind of emergency; left out for an ordinary matter
 * @param contact how the requester can be reached; left out for who stays anonymous
 */
@Called("受理")
public record Accept(
        Channel channel,
        Kind kind,
        String category,
        String place,
        Optional<String> title,
        String text,
        Optional<Emergency> emergency,
        Optional<Contact> contact)
        implements Step {

    private static final int TITLE = 40;

    public Accept {
        title = title == null ? Optional.empty() : title.filter(it -> !it.isBlank());
        emergency = emergency == null ? Optional.empty() : emergency;
        contact = contact == null ? Optional.empty() : contact;
    }

    /** The matter as it stands on the ticket; says of the contact only that there is one. */
    public Matter matter(Instant takenAt) {
        Contact reached = contact.orElseGet(Contact::none);
        return new Matter(
                channel,
                kind,
                category,
                place,
                title.orElseGet(this::firstWords),
                text,
                emergency,
                reached.name().isPresent(),
                reached.reachable(),
                takenAt);
    }

    @Override
    public Accept recorded() {
        return new Accept(channel, kind, category, place, title, text, emergency, contact.map(Contact::redacted));
    }

    private String firstWords() {
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
    }
}
