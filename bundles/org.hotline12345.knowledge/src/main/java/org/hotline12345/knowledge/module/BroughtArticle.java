package org.hotline12345.knowledge.module;

import org.hotline12345.knowledge.api.ArticleContent;

/**
 * What one file brings.
 *
 * @param file its name without folder and ending, of small letters, digits and dashes
 * @param content what the article says
 * @param keep whether it stays when its bundle leaves
 */
public record BroughtArticle(String file, ArticleContent content, boolean keep) {

    /** The id of the article: no other bundle and nobody else makes the same. */
    String id(String bundle) {
        return bundle + "." + file;
    }
}
