package org.hotline12345.statistics;

import java.util.List;
import java.util.Map;
import org.hotline12345.law.ticket.Status;

/**
 * 总览. All that a page shows at once, of one scope.
 *
 * @param standing how many of all tickets ever stand in each status now
 * @param trend the last months, or what else the grain is, up to the end of the span
 * @param tables of the span, by kind, channel, status, theme, place and unit
 * @param behind how many steps are not counted yet
 */
public record Overview(Map<Status, Long> standing, Tabulation trend, List<Tabulation> tables, long behind) {}
