package org.hotline12345.store.api;

/**
 * A request's idempotency key.
 *
 * @param actor whose key it is; two actors may use the same one
 * @param key as the caller made it
 * @param fingerprint of what was asked, by which a key used for something else is found
 */
public record RequestKey(String actor, String key, String fingerprint) {}
