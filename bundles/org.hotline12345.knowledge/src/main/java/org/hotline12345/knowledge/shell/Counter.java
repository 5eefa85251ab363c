package org.hotline12345.knowledge.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.knowledge.api.KnowledgeBase;
import org.hotline12345.knowledge.api.KnowledgeTasks;
import org.hotline12345.knowledge.api.KnowledgeUnavailable;
import org.hotline12345.knowledge.api.Upkeep;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Seat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every command of the knowledge base stands on: the services behind it, and who sits at the console. */
@Component(service = Counter.class)
public final class Counter {

    private final KnowledgeBase base;
    private final KnowledgeTasks tasks;
    private final Upkeep upkeep;
    private final City city;
    private final Seat seat;
    private final Clock clock;

    @Activate
    public Counter(
            @Reference KnowledgeBase base,
            @Reference KnowledgeTasks tasks,
            @Reference Upkeep upkeep,
            @Reference City city,
            @Reference Seat seat) {
        this(base, tasks, upkeep, city, seat, Clock.systemUTC());
    }

    Counter(KnowledgeBase base, KnowledgeTasks tasks, Upkeep upkeep, City city, Seat seat, Clock clock) {
        this.base = base;
        this.tasks = tasks;
        this.upkeep = upkeep;
        this.city = city;
        this.seat = seat;
        this.clock = clock;
    }

    KnowledgeBase base() {
        return base;
    }

    KnowledgeTasks tasks() {
        return tasks;
    }

    Upkeep upkeep() {
        return upkeep;
    }

    City city() {
        return city;
    }

    Actor actor() throws CommandException {
        return seat.caller().actor();
    }

    LocalDate today() {
        return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    }

    /** The unit that was typed; empty where none was. */
    Optional<UnitId> unit(String typed) throws CommandException {
        boolean known = typed != null
                && city.units().stream().anyMatch(it -> it.id().value().equals(typed));
        if (typed != null && !known) {
            throw Failures.because("没有单位 " + typed, "用 hotline:units 查看单位编号");
        }
        return Optional.ofNullable(typed).map(UnitId::new);
    }

    static <T> T answered(Supplier<T> question) throws CommandException {
        try {
            return question.get();
        } catch (KnowledgeUnavailable e) {
            throw Failures.because(e.getMessage(), e.retryAfter().toSeconds() + " 秒后重试");
        }
    }
}
