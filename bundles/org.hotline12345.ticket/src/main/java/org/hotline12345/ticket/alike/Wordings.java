package org.hotline12345.ticket.alike;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.ticket.api.Draft;

/**
 * Remembers the wordings of texts that were compared of late: what runs at a place is compared with each that comes there. While
 * a ticket is read from memory its matter is the same object, and its text need not be looked up.
 */
final class Wordings {

    private static final int TEXTS = 2000;

    private final LoadingCache<String, Wording> ofText =
            Caffeine.newBuilder().maximumSize(TEXTS).build(Wording::of);
    private final LoadingCache<Matter, Wording> ofMatter =
            Caffeine.newBuilder().weakKeys().maximumSize(TEXTS).build(it -> of(Draft.of(it, Contact.none())));

    Wording of(Draft told) {
        return ofText.get(told.text().orElse(""));
    }

    Wording of(Matter matter) {
        return ofMatter.get(matter);
    }
}
