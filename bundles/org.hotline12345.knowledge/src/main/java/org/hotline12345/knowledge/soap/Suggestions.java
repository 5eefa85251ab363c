package org.hotline12345.knowledge.soap;

import java.util.List;

/**
 * How a question may go on.
 *
 * @param suggestions the likeliest first
 */
public record Suggestions(List<String> suggestions) {}
