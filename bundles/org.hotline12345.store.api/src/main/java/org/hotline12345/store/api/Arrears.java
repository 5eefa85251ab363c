package org.hotline12345.store.api;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits for a receiver.
 *
 * @param receiver its durable name
 * @param waiting how many events
 * @param since when the oldest of them was recorded; empty where none waits
 * @param error what went wrong last with one that still waits
 */
public record Arrears(String receiver, long waiting, Optional<Instant> since, Optional<String> error) {}
