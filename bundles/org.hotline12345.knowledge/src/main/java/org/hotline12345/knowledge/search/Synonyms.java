package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline12345.knowledge.search.analysis.Letters;

/**
 * Words of one meaning (同义词), which an operator keeps. They are put to use when a question is read, so that a change needs no
 * new index; that is also why they may be as long as a phrase.
 *
 * @param meanings for each word what is looked for in its place; the word itself is among them if it counts as well
 */
public record Synonyms(Map<String, Set<String>> meanings) implements SynonymReading {

    public static final Synonyms NONE = new Synonyms(Map.of());

    public Synonyms {
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        meanings.forEach((word, all) -> kept.put(word, Collections.unmodifiableSet(new LinkedHashSet<>(all))));
        meanings = Collections.unmodifiableMap(kept);
    }

    /** A text in the format of Solr: {@code a, b, c} are one, {@code a => b, c} is one way; {@code #} begins a remark. */
    public static SynonymReading read(String text) {
        return new SynonymText(text).read();
    }

    /** Those that the bundle brings: usual words for what is official. An operator's are beside them, or in their place. */
    public static Synonyms usual() {
        SynonymReading read = read(Resources.synonyms());
        if (read instanceof Synonyms usual) {
            return usual;
        }
        throw new IllegalStateException("The synonyms of this bundle are wrong: " + read);
    }

    /** Groups in which each word means each other. */
    public static Synonyms of(Collection<? extends Collection<String>> groups) {
        Map<String, Set<String>> meanings = new LinkedHashMap<>();
        for (Collection<String> group : groups) {
            List<String> words = group.stream().map(Letters::normalised).toList();
            words.forEach(it -> add(meanings, it, words));
        }
        return new Synonyms(meanings);
    }

    /** Both, of which either may be the city's own. */
    public Synonyms and(Synonyms more) {
        Map<String, Set<String>> both = new LinkedHashMap<>();
        meanings.forEach((word, all) -> add(both, word, all));
        more.meanings.forEach((word, all) -> add(both, word, all));
        return new Synonyms(both);
    }

    static void add(Map<String, Set<String>> meanings, String word, Collection<String> all) {
        List<String> ordered = new ArrayList<>(all);
        if (ordered.remove(word)) {
            ordered.add(0, word);
        }
        meanings.computeIfAbsent(word, it -> new LinkedHashSet<>()).addAll(ordered);
    }
}
