package org.hotline12345.soap.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Naming;

/** A port with a value of each kind. */
public final class Orchard implements SoapPort {

    /** What grows. */
    public enum Fruit {
        @Called("葡萄")
        GRAPE,
        MELON
    }

    /** What is asked. */
    public record Asked(Fruit fruit, Optional<UnitId> unit, Optional<Integer> limit) {}

    /**
     * A harvest.
     *
     * @param baskets how many
     * @param weights of each in kilograms
     * @param ripe whether it was
     */
    public record Harvest(
            Fruit fruit,
            UnitId unit,
            String note,
            int rows,
            long baskets,
            List<BigDecimal> weights,
            boolean ripe,
            YearMonth month,
            Optional<LocalDate> day,
            Instant at) {}

    /** What is answered. */
    public record Harvests(List<Harvest> harvests, Optional<Harvest> best) {}

    static final Harvest FIRST = new Harvest(
            Fruit.GRAPE,
            new UnitId("650421"),
            "无核白 <甜> & 多",
            3,
            4_000_000_000L,
            List.of(new BigDecimal("1E+2"), new BigDecimal("0.50")),
            true,
            YearMonth.of(2025, 8),
            Optional.empty(),
            Instant.parse("2025-08-20T02:00:00Z"));

    @Override
    public Naming naming() {
        return Naming.of("orchard", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return List.of(SoapOperation.of("ListHarvests", "收成", Asked.class, Harvests.class, (asked, request) -> {
            if (asked.fruit() == Fruit.MELON) {
                throw new Refusal(
                        Problem.of(Problem.Kind.UNKNOWN, "没有瓜的收成", "查询葡萄").at("fruit"));
            }
            return new Harvests(List.of(FIRST), Optional.of(FIRST));
        }));
    }
}
