package org.hotline12345.evaluation.asking;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How requesters are asked.
 *
 * @param linkPrefix what stands before the token of a link
 * @param languages of the message, one after the other
 * @param perDay how many invitations a number is sent in a day
 * @param perMonth how many in a calendar month
 * @param quiet when nobody is asked
 * @param reminder after how long a requester is reminded; empty for never
 */
record Manners(
        String linkPrefix,
        List<String> languages,
        int perDay,
        int perMonth,
        QuietHours quiet,
        Optional<Duration> reminder) {

    static Manners of(AskingSettings settings) {
        return new Manners(
                settings.linkPrefix(),
                Arrays.stream(settings.languages().split(","))
                        .map(String::strip)
                        .toList(),
                settings.perDay(),
                settings.perMonth(),
                new QuietHours(settings.quietFrom(), settings.quietTo()),
                Optional.of(settings.reminderHours()).filter(it -> it > 0).map(Duration::ofHours));
    }
}
