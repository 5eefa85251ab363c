package org.hotline12345.knowledge.api;

import java.util.Optional;

/**
 * What a unit says it has done about a task.
 *
 * @param result how it ended
 * @param article the article that was corrected or written; for {@link TaskResult#CHANGED}
 * @param revision its published revision that does
 * @param note what was done, or why nothing was
 */
public record Remedy(TaskResult result, Optional<String> article, Optional<Integer> revision, String note) {

    public Remedy {
        article = article == null ? Optional.empty() : article.filter(it -> !it.isBlank());
        revision = revision == null ? Optional.empty() : revision;
    }
}
