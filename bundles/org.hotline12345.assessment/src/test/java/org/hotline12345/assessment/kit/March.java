package org.hotline12345.assessment.kit;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.Mould;
import org.hotline12345.store.tables.kit.On;

/** March 2026, and what there was a year before. */
public final class March {

    public static final AssessmentPeriod MARCH = AssessmentPeriod.of(YearMonth.of(2026, 3));
    public static final Instant FIRST_OF_APRIL = at("2026-04-01", 10);
    public static final String COUNTIES = "county.2026-03.1";

    /** How many, of which county, delivered on which day, and what becomes of each. */
    private static final String CASES = """
            8;650421;2025-03-03;sign@2 request@24 agree@25 SATISFIED@26
            10;650402;2025-03-03;sign@2 request@24 agree@25 SATISFIED@26
            10;650421;2026-03-02;sign@2 request@24 agree@25 SATISFIED@26
            4;650421;2026-03-02;sign@2 request@120 agree@121 VERY_SATISFIED@122
            2;650421;2026-03-02;sign@13 request@200 agree@201
            2;650421;2026-03-02;sign@2 request@24 agree@25 DISSATISFIED@30 sign@31 redo@32 request@35 agree@36 SATISFIED@37
            1;650421;2026-03-02;return@3 agree-return@4
            1;650421;2026-03-02;return@3 refuse-return@5 sign@6 request@48 agree@49 FAIRLY_SATISFIED@50
            1;650421;2026-03-02;nothing
            3;650402;2026-03-02;sign@2 request@24 agree@25 SATISFIED@26
            6;650402;2026-03-02;answer
            """;

    /** It is played once on each kind of database, and copied: to play it takes longer than most of what is tried on it. */
    private static final Mould PLAYED = new Mould(March::play);

    private static final Map<On, List<Ticket>> TICKETS = new ConcurrentHashMap<>();

    private March() {}

    /** An office on the first of April, which knows all of it. */
    public static Office office(EmptyDatabases databases, On on) throws SQLException {
        Office office = new Office(ModuleStore.in(databases, on, "assessment", PLAYED), FIRST_OF_APRIL);
        office.play.goOnAfter(TICKETS.get(on));
        return office;
    }

    private static void play(DataSource empty, On on) {
        try (Office office = new Office(new ModuleStore(empty, on, "assessment"), FIRST_OF_APRIL)) {
            CASES.lines().map(it -> it.split(";")).forEach(it -> {
                for (int count = 0; count < Integer.parseInt(it[0]); count++) {
                    office.play.play(new UnitId(it[1]), at(it[2], 10), it[3]);
                }
            });
            office.play.enterAll(FIRST_OF_APRIL);
            TICKETS.put(on, office.play.played());
        }
    }

    public static Result draft(Office office) {
        return Office.done(office.results.draft(Town.CENTER, AssessedLevel.COUNTY, MARCH, Optional.empty()));
    }

    public static Result published(Office office) {
        Result draft = draft(office);
        return Office.done(office.results.publish(Town.CENTER, draft.id(), "吐政服考〔2026〕3号", draft.hash()));
    }

    public static Optional<BigDecimal> score(String value) {
        return Optional.of(new BigDecimal(value));
    }

    public static Instant at(String day, int hour) {
        return Instant.parse("%sT%02d:00:00+08:00".formatted(day, hour));
    }
}
