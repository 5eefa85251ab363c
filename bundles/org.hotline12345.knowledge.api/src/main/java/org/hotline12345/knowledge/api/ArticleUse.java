package org.hotline12345.knowledge.api;

/**
 * What is known of an article in use.
 *
 * @param readings how often it was read out as an answer at once (A12.1), in any revision
 * @param openTasks how many tasks about it are not closed; who reads it out should know that it is disputed
 */
public record ArticleUse(long readings, long openTasks) {}
