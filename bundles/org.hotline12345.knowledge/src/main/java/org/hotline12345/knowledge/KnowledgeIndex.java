package org.hotline12345.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.SynonymRule;
import org.hotline12345.law.party.UnitId;

/**
 * Port: the full-text index of this node, registered as a service once it can be asked. One thread at a time changes it, any
 * number ask it meanwhile. It is made of what the store keeps and may be lost: where it has reached less than the store it is
 * caught up, and where it has reached more, or cannot say, it is made anew.
 */
public interface KnowledgeIndex {

    /** The number of the last change that is in it for good; 0 where it is empty. */
    long reached();

    /**
     * Takes changes in, all or none. On return they are found, and outlive a crash together with the number.
     *
     * @param changed what is read out from now on, in place of what had the same id
     * @param gone ids of what is read out no more; some may never have been in it
     * @param number what {@link #reached()} says from now on
     */
    void update(List<Findable> changed, List<String> gone, long number);

    /** After many changes: makes it quick to ask again. Takes seconds, in which it answers as before. */
    void tidy();

    /** Forgets everything. */
    void clear();

    /** From now on questions are understood with these, in place of those before; no word has a comma, an arrow or a line break. */
    void synonyms(List<SynonymRule> rules);

    Found find(Wanted wanted);

    /** How a question that is being typed may go on, from titles and questions of what holds on {@code today}. */
    List<String> suggest(String typed, LocalDate today, int most);

    /**
     * What is to be found.
     *
     * @param id of the article
     * @param revision that is published
     * @param content what it says; its dates say on which days it is found
     * @param places where it holds; everywhere where empty
     */
    record Findable(String id, int revision, ArticleContent content, List<String> places) {}

    /**
     * What is looked for.
     *
     * @param text in any words
     * @param places only what holds at one of these, or everywhere; at any where left out
     * @param units only what these supply; of any where left out
     * @param today only what holds on this day
     * @param most how many at most
     */
    record Wanted(String text, Optional<Set<String>> places, Optional<Set<UnitId>> units, LocalDate today, int most) {}

    /**
     * What was found.
     *
     * @param hits the likeliest first
     * @param didYouMean what may have been meant, where little was found
     */
    record Found(List<Indexed> hits, Optional<String> didYouMean) {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * An article as the index shows it.
     *
     * @param id of the article
     * @param title in a line
     * @param excerpt as {@link org.hotline12345.knowledge.api.Hit} shows it
     * @param score the larger the likelier
     */
    record Indexed(String id, String title, String excerpt, float score) {}
}
