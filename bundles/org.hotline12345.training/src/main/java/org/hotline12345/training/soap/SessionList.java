package org.hotline12345.training.soap;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.training.TrainingSession;

/** The sessions of some days; of who was there those whom the caller may see. */
public record SessionList(LocalDate from, LocalDate to, List<TrainingSession> sessions) {}
