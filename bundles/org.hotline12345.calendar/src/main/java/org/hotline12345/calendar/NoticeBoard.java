package org.hotline12345.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.ModuleKind;

/**
 * The notices that are posted now, and the calendar they make. Whoever asks gets one calendar, never a half-changed one;
 * reading takes no lock.
 */
final class NoticeBoard {

    private final Map<Long, List<Notice>> posted = new HashMap<>();
    private final String place;
    private volatile NoticeCalendar current;

    /** A board without notices, for the place with this administrative code. */
    NoticeBoard(String place) {
        this.place = place;
        this.current = NoticeCalendar.of(place, List.of());
    }

    /** Posts what a bundle brings, in place of what it brought before. */
    synchronized void post(long bundle, List<Notice> notices) {
        posted.put(bundle, notices);
        renew();
    }

    /** Takes off what a bundle brought. */
    synchronized void remove(long bundle) {
        posted.remove(bundle);
        renew();
    }

    /** What a bundle has brought with its files. */
    List<Contribution> contributions(String bundle, List<NoticeFile> files) {
        return files.stream()
                .map(it -> new Contribution(
                        bundle,
                        ModuleKind.LAW,
                        "放假通知 "
                                + it.notice()
                                        .map(notice -> notice.citation() + "（" + notice.year() + " 年）")
                                        .orElse(it.name()),
                        it.trouble(),
                        it.notice().flatMap(this::elsewhere)))
                .toList();
    }

    /** That a notice does not count in this city. */
    Optional<String> elsewhere(Notice notice) {
        return notice.speaksFor(place)
                ? Optional.empty()
                : Optional.of("适用地区是 " + notice.place() + "，本市（" + place + "）的工作日不按它计算");
    }

    NoticeCalendar current() {
        return current;
    }

    private void renew() {
        current = NoticeCalendar.of(
                place, posted.values().stream().flatMap(Collection::stream).toList());
    }
}
