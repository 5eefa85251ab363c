package org.hotline12345.misuse.soap;

import java.util.List;
import java.util.Optional;

/**
 * A page of marks, the latest first.
 *
 * @param marks the marks
 * @param next what to give as {@code before} for the next page; left out on the last
 */
public record MarkPage(List<MarkDetails> marks, Optional<Long> next) {}
