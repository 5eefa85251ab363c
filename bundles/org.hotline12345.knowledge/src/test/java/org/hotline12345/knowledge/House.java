package org.hotline12345.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.Editing;
import org.hotline12345.knowledge.store.JpaArticles;
import org.hotline12345.knowledge.store.JpaTasks;
import org.hotline12345.knowledge.store.JpaUpkeep;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.junit.jupiter.api.Assertions;

/** The knowledge base on an embedded database, with an index of plain words. */
public final class House {

    /** Noon of a Friday, in Turpan. */
    public static final Instant FRIDAY = Instant.parse("2025-03-28T04:00:00Z");

    private static final Optional<Integer> ANY = Optional.empty();

    public final HandClock clock = new HandClock(FRIDAY);
    public final Town city = new Town();
    public final ShelfIndex index = new ShelfIndex();
    public final ArticleStore articles;
    public final TaskStore tasks;
    public final IndexFollower follower;
    public final LiveSources sources = new LiveSources();
    public final Library library;
    public final Editorial editorial;
    public final Corrections corrections;
    public final CallDesk callDesk;
    public final UpkeepFigures upkeep;
    public final SynonymKeeper synonyms;

    private final ModuleStore store;

    public House() {
        store = ModuleStore.inMemory("knowledge");
        articles = new JpaArticles(store.template(), () -> "1");
        tasks = new JpaTasks(store.template(), () -> "1");
        Regulations regulations = () -> List.of(new ShortLaw());
        follower = new IndexFollower(articles, city);
        library = new Library(articles, follower, sources, city, regulations, clock);
        editorial = new Editorial(articles, follower, city, regulations, clock);
        corrections = new Corrections(tasks, articles, city, regulations, Weekdays.plain(), 3, clock);
        callDesk = new CallDesk(tasks, Weekdays.plain(), 3);
        upkeep = new UpkeepFigures(
                new JpaUpkeep(store.template(), () -> "1"), city, regulations, Weekdays.plain(), 365, clock);
        synonyms = new SynonymKeeper(articles, follower, city, regulations, clock);
    }

    /** From now on articles are found. */
    public House indexed() {
        return indexed(index);
    }

    public House indexed(KnowledgeIndex by) {
        follower.bindIndex(by);
        return this;
    }

    public static Article done(Editing editing) {
        return Assertions.assertInstanceOf(Editing.Done.class, editing).article();
    }

    public Article draft(Actor writer, ArticleContent content) {
        return done(editorial.draft(writer, content, "首次收录"));
    }

    /** Written by an officer and published by the center. */
    public Article publish(Actor writer, ArticleContent content) {
        return send(draft(writer, content).id(), writer);
    }

    public Article send(String id, Actor writer) {
        done(editorial.submit(writer, id, ANY, "请审核"));
        return done(editorial.publish(Town.CENTER, id, ANY, "内容属实"));
    }

    public void close() throws Exception {
        follower.stop();
        sources.stop();
        store.close();
    }
}
