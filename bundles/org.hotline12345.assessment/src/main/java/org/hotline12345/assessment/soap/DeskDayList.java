package org.hotline12345.assessment.soap;

import java.util.List;
import org.hotline12345.assessment.api.DeskDay;

/** Days of groups, by day and group. */
public record DeskDayList(List<DeskDay> days) {}
