package org.hotline12345.ticket.alike;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.hotline12345.ticket.api.Draft;

/** Remembers the wordings of texts that were compared of late: what runs at a place is compared with each that comes there. */
final class Wordings {

    private static final int TEXTS = 2000;

    private final LoadingCache<String, Wording> of =
            Caffeine.newBuilder().maximumSize(TEXTS).build(Wording::of);

    Wording of(Draft told) {
        return of.get(told.text().orElse(""));
    }
}
