package org.hotline12345.law;

import java.time.LocalDate;

/**
 * How a regulation is cited.
 *
 * @param id short and stable, as stored on each ticket, such as {@code turpan-2021-33}
 * @param document the document number as printed, such as 吐政办函〔2021〕33号
 * @param title the title as printed
 * @param inForce the first day on which it judges tickets, in the zone Asia/Shanghai
 */
public record Citation(String id, String document, String title, LocalDate inForce) {}
