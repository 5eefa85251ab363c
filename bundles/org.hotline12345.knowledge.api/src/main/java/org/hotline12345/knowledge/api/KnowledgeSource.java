package org.hotline12345.knowledge.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. A source of knowledge that does not stand written: when the next bus comes, how far an application has got. Register
 * it as a service with the properties of {@link Source}; what stands written needs no class, only files (see the guide
 * "Knowledge base").
 *
 * <p><b>Asked</b> at each search, beside the articles and beside the other sources, on a thread of the platform, outside any
 * transaction, and by several threads at once. Its answers stand apart from the articles, under its name and its unit.
 *
 * <p><b>It must return within a second</b>, else its thread is interrupted and the search is answered without it, saying so.
 * An exception or an error counts the same, and goes to the log: it should quote nothing of the question, which may speak of
 * a person. After five in a row it is not asked for half a minute. While four of its threads have not come out it is not
 * asked either.
 *
 * <p><b>On leaving</b> nothing remains of it. Sources of one name are all asked, but for those that versions of one bundle bring
 * side by side: of them the newest version's.
 */
@ConsumerType
public interface KnowledgeSource {

    /** Looks it up. */
    Lookup ask(Question question);
}
