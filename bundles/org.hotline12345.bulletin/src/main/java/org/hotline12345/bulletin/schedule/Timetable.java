package org.hotline12345.bulletin.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline12345.bulletin.BulletinSettings;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.statistics.api.CountSpan;

/**
 * 自动起草的安排. Which bulletins are drafted by themselves, for whom, and from which hour on.
 *
 * @param readers for each sort the names of the lists of its readers; of a sort that has none nothing is drafted
 * @param hour on the day after the period, 0 to 23, Asia/Shanghai
 * @param patience how long steps that are not counted yet are waited for
 */
record Timetable(Map<BulletinSort, List<String>> readers, int hour, Duration patience) {

    private static final int HOURS_OF_A_DAY = 24;

    Timetable {
        if (hour < 0 || hour >= HOURS_OF_A_DAY || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "draftHour 为 0 至 23，waitHours 不小于 0，而不是 " + hour + "、" + patience.toHours());
        }
        Map<BulletinSort, List<String>> some = new EnumMap<>(BulletinSort.class);
        readers.forEach((sort, names) -> {
            if (!names.isEmpty()) {
                some.put(sort, List.copyOf(names));
            }
        });
        readers = Collections.unmodifiableMap(some);
    }

    static Timetable of(BulletinSettings settings) {
        return new Timetable(
                Map.of(
                        BulletinSort.DAILY, names(settings.dailyReaders()),
                        BulletinSort.WEEKLY, names(settings.weeklyReaders()),
                        BulletinSort.MONTHLY, names(settings.monthlyReaders())),
                settings.draftHour(),
                Duration.ofHours(settings.waitHours()));
    }

    /** A file of settings has them in one text, with commas. */
    private static List<String> names(String... said) {
        return Stream.of(said)
                .flatMap(it -> Stream.of(it.split(",")))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    boolean empty() {
        return readers.isEmpty();
    }

    /** Of each sort the last period that is over, where its hour has come; what was missed before that stays missed. */
    List<DueDraft> due(Instant now) {
        LocalDate today = now.atZone(WorkingDays.ZONE).toLocalDate();
        return readers.keySet().stream()
                .map(it -> last(it, today))
                .filter(it -> !now.isBefore(it.since()))
                .toList();
    }

    private DueDraft last(BulletinSort sort, LocalDate today) {
        CountSpan period = sort.around(sort.around(today).from().minusDays(1));
        Instant since =
                period.to().plusDays(1).atTime(hour, 0).atZone(WorkingDays.ZONE).toInstant();
        return new DueDraft(sort, period, readers.get(sort), since);
    }
}
