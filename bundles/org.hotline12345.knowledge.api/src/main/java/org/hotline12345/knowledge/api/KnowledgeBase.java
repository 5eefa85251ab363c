package org.hotline12345.knowledge.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 知识库. Finds and reads articles. Anybody reads what is published, holds today, and is supplied by a unit that the center has
 * approved; drafts and earlier revisions are for who maintains them: the center, and officers of the article's unit and of
 * those above it. Safe for any thread.
 *
 * <p>Every method but {@link #search} and {@link #suggest} throws {@link KnowledgeUnavailable} where the store does not answer.
 */
@ProviderType
public interface KnowledgeBase {

    /** The articles and live answers to a question; only what may be read out today. Takes no longer than a live source may. */
    Searching search(Question question);

    /** How a question that is being typed may go on, the likeliest first; empty where the index is not there. */
    List<String> suggest(String typed, int most);

    /**
     * The published revision; where none is, and {@code actor} maintains the article, the latest one. Empty where there is
     * no such article or it is not the actor's to see, which are not told apart.
     */
    Optional<Article> read(Actor actor, String id);

    /** Every revision, the latest first; empty where {@code actor} does not maintain such an article. */
    List<Revision> revisions(Actor actor, String id);

    /** One revision, for who maintains the article; the published one for anybody. */
    Optional<Revision> revision(Actor actor, String id, int number);

    /** Who did what with it, in order; empty where {@code actor} does not maintain such an article. */
    List<Entry> record(Actor actor, String id);
}
