package org.hotline12345.training.soap;

import java.util.List;
import org.hotline12345.training.Trainee;

/** Those whom the caller may see. */
public record PersonList(List<Trainee> people) {}
