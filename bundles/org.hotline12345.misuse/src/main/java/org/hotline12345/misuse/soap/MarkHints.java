package org.hotline12345.misuse.soap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.misuse.Abuse;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MisuseDesk;

/**
 * What the call-taker is shown.
 *
 * @param marks those that hold
 * @param note what may be done with it
 */
public record MarkHints(List<MarkHint> marks, Optional<String> note) {

    /** One mark, as a hint. */
    public record MarkHint(long number, Abuse abuse, Instant until) {}

    static MarkHints of(List<Mark> marks) {
        return new MarkHints(
                marks.stream()
                        .map(it ->
                                new MarkHint(it.number(), it.abuse(), it.until().orElseThrow()))
                        .toList(),
                Optional.of(MisuseDesk.NOTE).filter(it -> !marks.isEmpty()));
    }
}
