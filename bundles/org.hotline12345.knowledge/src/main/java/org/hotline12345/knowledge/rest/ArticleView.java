package org.hotline12345.knowledge.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.ArticleState;
import org.hotline12345.knowledge.api.ArticleUse;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;

/**
 * An article.
 *
 * @param id by which it is cited, as the source of an answer
 * @param version what If-Match says
 * @param revision which revision this is; cited beside the id
 * @param state of this revision today
 * @param stateWord the same in Chinese
 * @param unitName of the unit that supplies it
 * @param content what it says
 * @param latest the latest revision, where it is another one and the caller works for the hotline or for a unit
 * @param latestState how far that one has come
 * @param publishedAt when this revision was published
 * @param origin the bundle that brings it; for who has signed in
 * @param use how it fares in use; likewise
 * @param changedAt when anything of it last changed
 */
public record ArticleView(
        String id,
        int version,
        int revision,
        ArticleState state,
        String stateWord,
        String unitName,
        ArticleContent content,
        Optional<Integer> latest,
        Optional<ArticleState> latestState,
        Optional<Instant> publishedAt,
        Optional<String> origin,
        Optional<ArticleUse> use,
        Instant changedAt) {

    /** @param use left out for who has not signed in */
    static ArticleView of(Article article, City city, Optional<ArticleUse> use) {
        boolean staff = use.isPresent();
        boolean another = staff && article.latest() != article.revision();
        return new ArticleView(
                article.id(),
                article.version(),
                article.revision(),
                article.state(),
                Words.of(article.state()),
                city.nameOf(article.content().unit()),
                article.content(),
                Optional.of(article.latest()).filter(it -> another),
                Optional.of(article.latestState()).filter(it -> another),
                article.publishedAt(),
                article.origin().filter(it -> staff),
                use,
                article.changedAt());
    }

    /** What somebody writes: an article, and why. */
    public record ArticleForm(ArticleContent content, String why) {}

    /** Why somebody sends in, publishes, gives back or withdraws. */
    public record ArticleReason(String why) {}

    /** Every revision, the latest first. */
    public record ArticleRevisions(String id, List<ArticleRevision> revisions) {}

    /**
     * One revision.
     *
     * @param number from 1
     * @param content what it says
     * @param by who wrote it; for who has signed in
     * @param at when
     * @param why what was changed, and why; for who has signed in
     */
    public record ArticleRevision(
            int number, ArticleContent content, Optional<String> by, Instant at, Optional<String> why) {}

    /** Who did what with an article, in order. */
    public record ArticleRecord(String id, List<ArticleEntry> entries) {}

    /**
     * One line of the record.
     *
     * @param act what
     * @param word the same in Chinese
     * @param revision with which revision
     * @param by the account
     * @param capacity in which capacity, in Chinese
     * @param at when
     * @param why the reason given
     */
    public record ArticleEntry(
            String act, String word, int revision, String by, String capacity, Instant at, String why) {}

    /**
     * What one revision says otherwise than another.
     *
     * @param from the number of the one
     * @param to of the other
     * @param lines each line of the text, and what differs of the rest
     */
    public record ArticleDiff(String id, int from, int to, List<DiffLine> lines) {}

    /**
     * A line.
     *
     * @param component such as {@code text}
     * @param change SAME, ADDED, REMOVED or CHANGED
     * @param before the line as it was; left out where it was added
     * @param after the line as it is; left out where it was removed
     */
    public record DiffLine(String component, String change, Optional<String> before, Optional<String> after) {}
}
