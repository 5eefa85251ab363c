package org.hotline12345.store.api;

/**
 * One table, and what proves that a copy of it is the same.
 *
 * @param name which table, in small letters
 * @param rows how many rows it has
 * @param sha256 the SHA-256, in hexadecimal digits, of its rows as lines of text in order of their keys
 */
public record CopiedTable(String name, long rows, String sha256) {}
