package org.hotline12345.store.api;

import java.time.Instant;
import java.util.Optional;

/**
 * The events that nobody was told of yet.
 *
 * @param waiting how many
 * @param since when the oldest of them was recorded; empty where there is none
 */
public record Backlog(long waiting, Optional<Instant> since) {}
