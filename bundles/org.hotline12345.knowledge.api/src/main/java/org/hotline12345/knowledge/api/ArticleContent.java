package org.hotline12345.knowledge.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * What one revision of an article says. A required component that nobody has filled in is null until somebody objects to it;
 * what is published is complete.
 *
 * @param unit the unit that supplies it and answers for it
 * @param places where it holds, such as {@code 650421}; the territory of its unit where empty
 * @param title in a line
 * @param questions how people ask for it, in their own words
 * @param keywords further words by which it is found
 * @param text what is read out, in Markdown
 * @param language the language of title and text, {@code zh} or {@code ug}
 * @param validFrom the first day on which it holds, Asia/Shanghai
 * @param validTo the last day on which it holds; without end where left out
 * @param source the document that it is taken from
 * @param basis the law that it rests on, where there is one
 */
public record ArticleContent(
        UnitId unit,
        List<String> places,
        String title,
        List<String> questions,
        List<String> keywords,
        String text,
        String language,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source,
        Optional<String> basis) {

    public ArticleContent {
        places = places == null ? List.of() : List.copyOf(places);
        questions = questions == null ? List.of() : List.copyOf(questions);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        language = language == null ? "zh" : language;
        validTo = validTo == null ? Optional.empty() : validTo;
        basis = basis == null ? Optional.empty() : basis.filter(it -> !it.isBlank());
    }

    /** Whether it holds on a day, by its own dates. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !pastOn(day);
    }

    /** Whether its last day is over. */
    public boolean pastOn(LocalDate day) {
        return validTo.filter(day::isAfter).isPresent();
    }
}
