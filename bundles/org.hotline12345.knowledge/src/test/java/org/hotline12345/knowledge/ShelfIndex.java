package org.hotline12345.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.hotline12345.knowledge.api.SynonymRule;

/** Finds what has the words as they stand in title or text. */
public final class ShelfIndex implements KnowledgeIndex {

    final Map<String, Findable> shelf = new ConcurrentSkipListMap<>();
    volatile List<SynonymRule> rules = List.of();
    volatile long reached;
    volatile boolean broken;
    volatile int tidied;

    @Override
    public long reached() {
        return reached;
    }

    @Override
    public void update(List<Findable> changed, List<String> gone, long number) {
        if (broken) {
            throw new IllegalStateException("The disk is full");
        }
        changed.forEach(it -> shelf.put(it.id(), it));
        gone.forEach(shelf::remove);
        reached = number;
    }

    @Override
    public void tidy() {
        tidied++;
    }

    @Override
    public void clear() {
        shelf.clear();
        reached = 0;
    }

    @Override
    public void synonyms(List<SynonymRule> said) {
        rules = said;
    }

    @Override
    public Found find(Wanted wanted) {
        List<Indexed> hits = shelf.values().stream()
                .filter(it -> it.content().holdsOn(wanted.today()))
                .filter(it -> wanted.units().isEmpty()
                        || wanted.units().get().contains(it.content().unit()))
                .filter(it -> wanted.places().isEmpty()
                        || it.places().isEmpty()
                        || it.places().stream().anyMatch(wanted.places().get()::contains))
                .filter(it -> (it.content().title() + it.content().text()).contains(wanted.text()))
                .limit(wanted.most())
                .map(it ->
                        new Indexed(it.id(), it.content().title(), it.content().text(), 1))
                .toList();
        return new Found(hits, Optional.empty());
    }

    @Override
    public List<String> suggest(String typed, LocalDate today, int most) {
        return shelf.values().stream()
                .map(it -> it.content().title())
                .filter(it -> it.startsWith(typed))
                .limit(most)
                .toList();
    }
}
