package org.hotline12345.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells which notices of a year are not known. The State Council arranges every year; of a region that is expected only
 * where at least one year of it is known; a city need not arrange anything.
 */
final class MissingNotices {

    /** From here on a day may stand in the next year's notice, as 元旦 moved 2018-12-29 and 2018-12-31 did. */
    private static final MonthDay YEAR_END = MonthDay.of(12, 28);

    private final SortedSet<Integer> national = new TreeSet<>();
    private final SortedSet<Integer> regional = new TreeSet<>();
    private final Optional<String> region;

    MissingNotices(Collection<Notice> known) {
        known.stream()
                .filter(it -> it.layer() == Layer.NATIONAL)
                .map(Notice::year)
                .forEach(national::add);
        known.stream()
                .filter(it -> it.layer() == Layer.REGION)
                .map(Notice::year)
                .forEach(regional::add);
        region = known.stream()
                .filter(it -> it.layer() == Layer.REGION)
                .map(Notice::issuer)
                .findFirst();
    }

    List<String> between(LocalDate first, LocalDate last) {
        List<String> missing = new ArrayList<>();
        if (last.isBefore(first)) {
            return missing;
        }
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            ofState(year).ifPresent(missing::add);
            ofRegion(year).ifPresent(missing::add);
        }
        if (!MonthDay.from(last).isBefore(YEAR_END)) {
            ofState(last.getYear() + 1).ifPresent(missing::add);
        }
        return missing;
    }

    private Optional<String> ofState(int year) {
        if (national.contains(year)) {
            return Optional.empty();
        }
        boolean earlier = !national.isEmpty() && year < national.last();
        return Optional.of(earlier ? "缺少国务院" + year + "年放假通知，按周计算" : "国务院" + year + "年放假安排尚未发布或未载入，按周计算");
    }

    private Optional<String> ofRegion(int year) {
        return region.filter(it -> !regional.contains(year)).map(it -> "缺少" + it + year + "年放假通知");
    }
}
