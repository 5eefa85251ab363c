package org.hotline12345.knowledge.soap;

import java.util.List;
import java.util.Optional;

/**
 * A page of tasks.
 *
 * @param tasks the latest first
 * @param next what to give as {@code before} for the next page; left out on the last
 */
public record TaskPage(List<TaskDetails> tasks, Optional<Long> next) {}
