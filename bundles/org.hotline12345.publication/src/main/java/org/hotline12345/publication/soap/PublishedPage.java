package org.hotline12345.publication.soap;

import java.util.List;
import java.util.Optional;

/**
 * A page of what the public may read, the latest first.
 *
 * @param publications each
 * @param next what to give as {@code before} for the next page; left out on the last
 */
public record PublishedPage(List<PublishedEntry> publications, Optional<Long> next) {}
