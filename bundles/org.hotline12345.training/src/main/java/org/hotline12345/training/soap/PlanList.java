package org.hotline12345.training.soap;

import java.util.List;

/** The plans of a year. */
public record PlanList(int year, List<PlanDetails> plans) {}
