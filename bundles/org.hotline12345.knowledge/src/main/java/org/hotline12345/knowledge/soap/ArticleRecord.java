package org.hotline12345.knowledge.soap;

import java.util.List;
import org.hotline12345.knowledge.api.Entry;

/**
 * Who did what with an article.
 *
 * @param id of the article
 * @param entries in order
 */
public record ArticleRecord(String id, List<Entry> entries) {}
