package org.hotline12345.knowledge.api;

import java.time.Instant;

/**
 * One revision of an article.
 *
 * @param number from 1
 * @param content what it says
 * @param by the account that wrote it, or the bundle that brought it
 * @param at when
 * @param why what was changed, and why
 */
public record Revision(int number, ArticleContent content, String by, Instant at, String why) {}
