package org.hotline12345.knowledge.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of an article (知识条目) for the search. Chinese and Uyghur may stand side by side in each text.
 *
 * @param id what the article is called outside; taking in another entry of the same id replaces this one
 * @param unit whose article it is
 * @param places where it holds; everywhere if empty
 * @param title counts most
 * @param wordings how people ask for it, and keywords; count like the title
 * @param from the first day on which it holds; always so far if empty
 * @param until the last day on which it holds; without end if empty
 */
public record Entry(
        String id,
        String unit,
        Set<String> places,
        String title,
        List<String> wordings,
        String text,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public Entry {
        places = Set.copyOf(places);
        wordings = List.copyOf(wordings);
        if (id.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("An entry has an id and a unit");
        }
    }
}
