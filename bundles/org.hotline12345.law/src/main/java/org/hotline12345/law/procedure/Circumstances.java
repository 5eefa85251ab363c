package org.hotline12345.law.procedure;

import java.time.Instant;
import org.hotline12345.law.party.City;
import org.hotline12345.law.time.WorkingDays;

/**
 * What a step is judged in: the law, and the world around the ticket.
 *
 * @param regulation the regulation that judges the ticket
 * @param city the units, places and categories
 * @param calendar the working days
 * @param now when the platform was told of the step; no step may be stated to have been taken later
 */
public record Circumstances(Regulation regulation, City city, WorkingDays calendar, Instant now) {}
