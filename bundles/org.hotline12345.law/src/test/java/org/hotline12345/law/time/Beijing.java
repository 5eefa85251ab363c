package org.hotline12345.law.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Instants as people in the office say them. */
public final class Beijing {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss[.SSS]]");

    private Beijing() {}

    public static Instant at(String said) {
        return LocalDateTime.parse(said, SAID).atZone(WorkingDays.ZONE).toInstant();
    }
}
