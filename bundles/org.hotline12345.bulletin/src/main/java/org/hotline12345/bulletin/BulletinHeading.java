package org.hotline12345.bulletin;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list says of a bulletin.
 *
 * @param number by which it is named
 * @param sort what sort of bulletin
 * @param state how far it has come
 * @param title what it is called
 * @param from the first day that it is of
 * @param to the last
 * @param issue its number in the year, such as 2026年第3期; empty before it is issued
 * @param correctedBy the bulletin that corrects it
 */
public record BulletinHeading(
        long number,
        BulletinSort sort,
        Bulletin.State state,
        String title,
        LocalDate from,
        LocalDate to,
        Optional<String> issue,
        Optional<Long> correctedBy) {}
