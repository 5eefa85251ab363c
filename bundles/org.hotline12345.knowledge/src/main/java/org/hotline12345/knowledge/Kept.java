package org.hotline12345.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.ArticleState;

/**
 * An article as it is kept: its latest revision, and beside it the published one, which may be an earlier one.
 *
 * @param id by which it is cited
 * @param version counts its changes
 * @param revision the number of the latest revision
 * @param state of the latest revision, whatever the day is
 * @param content of the latest revision
 * @param writer the account that wrote the latest revision
 * @param published what is read out; empty where nothing is
 * @param origin whose module it belongs to; empty for what was written here
 * @param present whether it is here; false where it has left with its module
 * @param changedAt when anything of it last changed
 */
public record Kept(
        String id,
        int version,
        int revision,
        ArticleState state,
        ArticleContent content,
        String writer,
        Optional<Published> published,
        Optional<Origin> origin,
        boolean present,
        Instant changedAt) {

    /**
     * The revision that is read out.
     *
     * @param revision its number
     * @param content what it says
     * @param at when it was published
     */
    public record Published(int revision, ArticleContent content, Instant at) {}

    /**
     * The module that an article belongs to.
     *
     * @param bundle its symbolic name
     * @param keeps whether the article stays when the module leaves
     */
    public record Origin(String bundle, boolean keeps) {}

    /** The first draft of an article. */
    public static Kept drafted(String id, ArticleContent content, String writer, Instant at) {
        return new Kept(id, 1, 1, ArticleState.DRAFT, content, writer, Optional.empty(), Optional.empty(), true, at);
    }

    /** What a module brings for the first time: it is published with the module. */
    public static Kept brought(String id, ArticleContent content, Origin origin, Instant at) {
        return new Kept(
                id,
                1,
                1,
                ArticleState.PUBLISHED,
                content,
                origin.bundle(),
                Optional.of(new Published(1, content, at)),
                Optional.of(origin),
                true,
                at);
    }

    Kept revised(ArticleContent text, String by, Instant at) {
        return new Kept(id, version + 1, revision + 1, ArticleState.DRAFT, text, by, published, origin, present, at);
    }

    Kept in(ArticleState next, Instant at) {
        return new Kept(id, version + 1, revision, next, content, writer, published, origin, present, at);
    }

    Kept published(Instant at) {
        return in(ArticleState.PUBLISHED, at).reading(Optional.of(new Published(revision, content, at)));
    }

    Kept expired(Instant at) {
        return in(ArticleState.EXPIRED, at).reading(Optional.empty());
    }

    /** The next revision that a module brings. */
    public Kept broughtAnew(ArticleContent text, Origin from, Instant at) {
        return new Kept(
                id,
                version + 1,
                revision + 1,
                ArticleState.PUBLISHED,
                text,
                from.bundle(),
                Optional.of(new Published(revision + 1, text, at)),
                Optional.of(from),
                true,
                at);
    }

    /** Back again with its module, as it was when it left. */
    public Kept back(Origin from, Instant at) {
        return in(state, at).belonging(Optional.of(from), true);
    }

    public Kept left(Instant at) {
        return in(state, at).belonging(origin, false);
    }

    public Kept keptHere(Instant at) {
        return in(state, at).belonging(Optional.empty(), true);
    }

    private Kept reading(Optional<Published> text) {
        return new Kept(id, version, revision, state, content, writer, text, origin, present, changedAt);
    }

    private Kept belonging(Optional<Origin> to, boolean here) {
        return new Kept(id, version, revision, state, content, writer, published, to, here, changedAt);
    }

    /** What is read out on a day. */
    public Optional<Published> inForce(LocalDate day) {
        return published.filter(it -> present && it.content().holdsOn(day));
    }

    /** As everybody sees what is read out. */
    Article shown(Published text, LocalDate day) {
        return new Article(
                id,
                version,
                text.revision(),
                text.content().pastOn(day) ? ArticleState.EXPIRED : ArticleState.PUBLISHED,
                text.content(),
                revision,
                stateOn(day),
                Optional.of(text.at()),
                origin.map(Origin::bundle),
                changedAt);
    }

    /** As who maintains it sees the latest revision. */
    Article latest(LocalDate day) {
        return new Article(
                id,
                version,
                revision,
                stateOn(day),
                content,
                revision,
                stateOn(day),
                published.filter(it -> it.revision() == revision).map(Published::at),
                origin.map(Origin::bundle),
                changedAt);
    }

    /** The clock alone makes a published revision expire. */
    private ArticleState stateOn(LocalDate day) {
        return state == ArticleState.PUBLISHED && content.pastOn(day) ? ArticleState.EXPIRED : state;
    }
}
