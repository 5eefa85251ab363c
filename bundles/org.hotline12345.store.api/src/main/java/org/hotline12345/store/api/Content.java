package org.hotline12345.store.api;

/**
 * A content that is kept.
 *
 * @param sha256 its hash in 64 hexadecimal digits, under which it is found
 * @param size in bytes
 */
public record Content(String sha256, int size) {}
