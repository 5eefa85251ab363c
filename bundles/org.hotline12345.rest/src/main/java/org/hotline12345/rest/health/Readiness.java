package org.hotline12345.rest.health;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether everything is here that a ticket needs, and whether the platform's own work is in time. Its fields follow the
 * services as they come and go.
 */
@Component(service = Readiness.class, configurationPid = "org.hotline12345.rest.health")
@Designate(ocd = HealthSettings.class)
public final class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    private static final Selection ONE = new Selection(Optional.empty(), Optional.empty(), Optional.empty(), 1);

    @Reference
    volatile List<Tickets> tickets = List.of();

    @Reference
    volatile List<Regulations> regulations = List.of();

    @Reference
    volatile List<WorkingDays> calendars = List.of();

    @Reference
    volatile List<City> cities = List.of();

    @Reference
    volatile List<Pulse> pulses = List.of();

    private final Clock clock;
    private final Punctuality punctuality;

    @Activate
    public Readiness(HealthSettings settings) {
        this(
                Clock.systemUTC(),
                Duration.ofSeconds(settings.outboxSeconds()),
                Duration.ofSeconds(settings.receiverSeconds()),
                Duration.ofSeconds(settings.watcherSeconds()));
    }

    Readiness(Clock clock, Duration outboxLimit, Duration receiverLimit, Duration watcherLimit) {
        this.clock = clock;
        this.punctuality = new Punctuality(clock, outboxLimit, receiverLimit, watcherLimit);
    }

    /** Each check by its name, and what it found. */
    Map<String, Finding> checks() {
        Map<String, Finding> checks = new LinkedHashMap<>();
        checks.put("store", check("store", "数据库没有响应", this::store));
        checks.put("regulation", check("regulation", "没有可用的办法", this::regulation));
        checks.put("calendar", check("calendar", "没有工作日历", this::calendar));
        checks.put("city", check("city", "没有城市资料", this::city));
        pulses.stream().findFirst().ifPresent(pulse -> checks.putAll(punctuality(pulse)));
        return checks;
    }

    /** A real answer: what a caller would get, by the way a caller's question takes. */
    private Finding store() {
        List<Tickets> doors = tickets;
        doors.forEach(it -> it.list(Caller.of(Actor.system()), ONE));
        return doors.isEmpty() ? Finding.down("工单服务没有启动") : Finding.up("工单可以查询");
    }

    private Finding regulation() {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        return regulations.stream()
                .flatMap(it -> it.inForce(today).stream())
                .findFirst()
                .map(it -> Finding.up("现行办法：" + it.citation().document()))
                .orElseGet(() -> Finding.down("没有现行的办法，或正在更新"));
    }

    private Finding calendar() {
        return calendars.stream().findFirst().map(punctuality::calendar).orElseGet(() -> Finding.down("没有工作日历"));
    }

    private Finding city() {
        int units = cities.stream().mapToInt(it -> it.units().size()).sum();
        return units > 0 ? Finding.up("承办单位 " + units + " 个") : Finding.down("没有承办单位");
    }

    /** Where the outbox cannot be looked into, the store says so. */
    private Map<String, Finding> punctuality(Pulse pulse) {
        try {
            return punctuality.of(pulse);
        } catch (RuntimeException e) {
            LOG.debug("The pulse cannot be felt", e);
            return Map.of("outbox", Finding.warning("暂时无法查看"));
        }
    }

    private static Finding check(String name, String otherwise, Supplier<Finding> check) {
        try {
            return check.get();
        } catch (RuntimeException e) {
            LOG.debug("The check {} failed", name, e);
            return Finding.down(otherwise);
        }
    }
}
