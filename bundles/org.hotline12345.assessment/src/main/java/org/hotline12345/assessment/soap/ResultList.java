package org.hotline12345.assessment.soap;

import java.util.List;

/** Results, by level, period and version. */
public record ResultList(List<ResultHeading> results) {}
