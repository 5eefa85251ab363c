package org.hotline12345.knowledge.soap;

import java.util.List;
import org.hotline12345.knowledge.api.Revision;

/**
 * What an article said and says.
 *
 * @param id of the article
 * @param revisions every one, the latest first
 */
public record ArticleRevisions(String id, List<Revision> revisions) {}
