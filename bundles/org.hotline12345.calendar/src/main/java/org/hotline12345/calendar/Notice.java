package org.hotline12345.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 放假通知. What one notice says of the days it names.
 *
 * @param layer who speaks
 * @param place the administrative code (行政区划代码) it speaks for, or how that code begins, such as {@code 65}; empty for
 *     the whole country
 * @param issuer what people call who issued it, such as 自治区; empty where nobody needs to be told
 * @param year the year it is for; a day of it may lie in the December before
 * @param issued when it was issued; one without a date counts as earlier than any with a date
 * @param number its document number, such as 国办发明电〔2024〕12号
 * @param title its title
 * @param days what it says
 */
public record Notice(
        Layer layer,
        String place,
        String issuer,
        int year,
        Optional<LocalDate> issued,
        Optional<String> number,
        String title,
        SortedMap<LocalDate, Day> days) {

    /** The order in which notices are laid over each other: the last one that names a day decides it. */
    static final Comparator<Notice> OVERRIDING = Comparator.comparing(Notice::layer)
            .thenComparing(notice -> notice.issued().orElse(LocalDate.MIN))
            .thenComparing(Notice::toString);

    /**
     * One day of a notice.
     *
     * @param work whether it is worked (调休上班) or off
     * @param name what it is called, such as 清明节
     */
    public record Day(boolean work, String name) {}

    public Notice {
        requireNonNull(layer);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** How the notice is cited: by its number, else by its title. */
    public String citation() {
        return number.orElse(title);
    }

    /** Whether it speaks for the place with this administrative code. */
    boolean speaksFor(String code) {
        return code.startsWith(place);
    }
}
