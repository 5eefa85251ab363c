package org.hotline12345.rest.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.Pulse;

/**
 * Whether the platform's own work is in time. None of it keeps a ticket from being taken, and some of it is the same on every
 * node: were a node not ready because of it, all would be not ready at once, and nobody could bring a matter. So it warns.
 */
final class Punctuality {

    /** The State Council announces next year's holidays in November. */
    private static final MonthDay NOTICE_EXPECTED = MonthDay.of(Month.DECEMBER, 1);

    private final Clock clock;
    private final Duration outboxLimit;
    private final Duration receiverLimit;
    private final Duration watcherLimit;

    Punctuality(Clock clock, Duration outboxLimit, Duration receiverLimit, Duration watcherLimit) {
        this.clock = clock;
        this.outboxLimit = outboxLimit;
        this.receiverLimit = receiverLimit;
        this.watcherLimit = watcherLimit;
    }

    Map<String, Finding> of(Pulse pulse) {
        Map<String, Finding> found = new LinkedHashMap<>();
        found.put("outbox", outbox(pulse.outbox()));
        found.put("receivers", receivers(pulse.receivers()));
        found.put("watcher", watcher(pulse));
        return found;
    }

    /** This year's notices, and from December on next year's. */
    Finding calendar(WorkingDays calendar) {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        boolean nextYear = !MonthDay.from(today).isBefore(NOTICE_EXPECTED);
        LocalDate last = nextYear ? LocalDate.of(today.getYear() + 1, Month.JANUARY, 1) : today;
        List<String> gaps = calendar.gaps(today, last);
        return gaps.isEmpty() ? Finding.up("工作日历齐全") : Finding.warning(String.join("；", gaps));
    }

    private Finding outbox(Pulse.Outbox outbox) {
        Duration age = outbox.since().map(this::since).orElse(Duration.ZERO);
        String words = outbox.waiting() == 0
                ? "没有待通知的办理记录"
                : "待通知的办理记录 " + outbox.waiting() + " 条，最早的已等 " + age.toSeconds() + " 秒";
        return age.compareTo(outboxLimit) > 0
                ? Finding.warning(words + "，超过 " + outboxLimit.toSeconds() + " 秒")
                : Finding.up(words);
    }

    private Finding receivers(List<Pulse.Receiver> receivers) {
        List<Pulse.Receiver> behind =
                receivers.stream().filter(it -> it.waiting() > 0).toList();
        String words = behind.isEmpty()
                ? "没有积压，接收方 " + receivers.size() + " 个"
                : behind.stream().map(this::words).collect(Collectors.joining("；"));
        boolean late = behind.stream().anyMatch(it -> age(it).compareTo(receiverLimit) > 0);
        return late ? Finding.warning(words + "，超过 " + receiverLimit.toSeconds() + " 秒") : Finding.up(words);
    }

    private String words(Pulse.Receiver receiver) {
        return receiver.name() + (receiver.present() ? "" : "（不在场）") + " 积压 " + receiver.waiting() + " 条，最早的已等 "
                + age(receiver).toSeconds() + " 秒";
    }

    private Duration age(Pulse.Receiver receiver) {
        return receiver.since().map(this::since).orElse(Duration.ZERO);
    }

    private Finding watcher(Pulse pulse) {
        Duration age = since(pulse.watched());
        String words = "时限巡查完成于 " + age.toSeconds() + " 秒前";
        return age.compareTo(watcherLimit) > 0
                ? Finding.warning(words + "，超过 " + watcherLimit.toSeconds() + " 秒")
                : Finding.up(words);
    }

    private Duration since(Instant instant) {
        Duration age = Duration.between(instant, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }
}
