package org.hotline12345.rest.api.http;

/**
 * A body that says no more than why something is done.
 *
 * @param why the reason; null where it was left out
 */
public record ReasonGiven(String why) {}
