package org.hotline12345.law.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * 事项. What the requester brought, as it was taken in.
 *
 * @param channel how it came
 * @param kind what is wanted
 * @param category what it is about, such as {@code 水电气热/停水}
 * @param place where, such as {@code 650421}
 * @param title in a line
 * @param text in the requester's words
 * @param emergency which kind of emergency; empty for an ordinary matter
 * @param named whether the requester gave a name
 * @param reachable whether the requester can be reached
 * @param takenAt when it was taken in
 */
public record Matter(
        Channel channel,
        Kind kind,
        String category,
        String place,
        String title,
        String text,
        Optional<Emergency> emergency,
        boolean named,
        boolean reachable,
        Instant takenAt) {

    public Matter {
        emergency = emergency == null ? Optional.empty() : emergency;
    }
}
