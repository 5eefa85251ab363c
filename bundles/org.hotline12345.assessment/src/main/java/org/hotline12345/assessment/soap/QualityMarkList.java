package org.hotline12345.assessment.soap;

import java.util.List;
import org.hotline12345.assessment.api.QualityMark;

/** Marks of calls, by day and id. */
public record QualityMarkList(List<QualityMark> marks) {}
