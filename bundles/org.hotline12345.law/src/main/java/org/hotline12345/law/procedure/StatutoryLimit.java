package org.hotline12345.law.procedure;

import java.util.List;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;

/**
 * 法定时限. A limit that a law, rule or normative document sets for some matters (A17.2).
 *
 * @param law the law, by its title, such as 《消费者权益保护法》
 * @param article where in it, such as 第四十六条
 * @param kinds the kinds of matter it speaks of; every kind where empty
 * @param categories the categories it speaks of; a first level includes its second level
 * @param workingDays how many working days it grants
 */
public record StatutoryLimit(String law, String article, List<Kind> kinds, List<String> categories, int workingDays) {

    public StatutoryLimit {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        categories = categories == null ? List.of() : List.copyOf(categories);
        if (workingDays < 1) {
            throw new IllegalArgumentException(law + article + " grants at least one working day");
        }
    }

    /** How it is cited. */
    public String citation() {
        return law + article;
    }

    public boolean appliesTo(Matter matter) {
        return (kinds.isEmpty() || kinds.contains(matter.kind()))
                && categories.stream()
                        .anyMatch(it -> matter.category().equals(it)
                                || matter.category().startsWith(it + "/"));
    }
}
