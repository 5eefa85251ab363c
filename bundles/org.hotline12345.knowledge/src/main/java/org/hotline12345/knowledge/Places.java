package org.hotline12345.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;

/** Where an article holds. */
final class Places {

    private Places() {}

    /** Its own places, or else the territory of its unit, or of the first above it that has one; everywhere where empty. */
    static List<String> of(ArticleContent content, City city) {
        if (!content.places().isEmpty()) {
            return content.places();
        }
        return Stream.concat(city.unit(content.unit()).stream(), city.above(content.unit()).stream())
                .map(Unit::territory)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
