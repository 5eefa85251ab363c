package org.hotline12345.knowledge.soap;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.ArticleState;
import org.hotline12345.knowledge.api.ArticleUse;
import org.hotline12345.law.party.City;

/**
 * An article.
 *
 * @param id by which it is cited, as the source of an answer
 * @param version what a change is asked for with
 * @param revision which revision this is; cited beside the id
 * @param state of this revision today
 * @param unitName of the unit that supplies it
 * @param content what it says
 * @param latest the latest revision, where it is another one and the caller works for the hotline or for a unit
 * @param latestState how far that one has come
 * @param publishedAt when this revision was published
 * @param origin the bundle that brings it; for who has signed in
 * @param use how it fares in use; likewise
 * @param changedAt when anything of it last changed
 */
public record ArticleDetails(
        String id,
        int version,
        int revision,
        ArticleState state,
        String unitName,
        ArticleContent content,
        Optional<Integer> latest,
        Optional<ArticleState> latestState,
        Optional<Instant> publishedAt,
        Optional<String> origin,
        Optional<ArticleUse> use,
        Instant changedAt) {

    /** @param use left out for who has not signed in */
    static ArticleDetails of(Article article, City city, Optional<ArticleUse> use) {
        boolean staff = use.isPresent();
        boolean another = staff && article.latest() != article.revision();
        return new ArticleDetails(
                article.id(),
                article.version(),
                article.revision(),
                article.state(),
                city.nameOf(article.content().unit()),
                article.content(),
                Optional.of(article.latest()).filter(it -> another),
                Optional.of(article.latestState()).filter(it -> another),
                article.publishedAt(),
                article.origin().filter(it -> staff),
                use,
                article.changedAt());
    }
}
