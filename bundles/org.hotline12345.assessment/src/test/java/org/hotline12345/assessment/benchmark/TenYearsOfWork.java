package org.hotline12345.assessment.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hotline12345.law.party.UnitId;

/**
 * The facts of tickets of ten years up to the day of the run, written by PostgreSQL: a city of 3 counties with 30 units below
 * each and 60 departments. Of ten tickets four go to departments, which have 4 themes of 30 each, and six to a county, which
 * hands three of four on to a unit below it: then each of the two has a fact. What is younger than two weeks is open.
 */
final class TenYearsOfWork {

    static final List<String> COUNTIES = List.of("650402", "650421", "650422");
    static final int BELOW = 30;
    static final int DEPARTMENTS = 60;
    static final int THEMES = 30;

    /** In parts, so that it can be seen how it goes. */
    private static final int PARTS = 10;

    private static final String FACTS = """
            insert into assessment_fact (ticket, assignment, unit, theme, delivered, redo, redone, returning_as,
                sign_month, sign_in_time, sign_minutes, reply_month, reply_in_time, reply_minutes,
                close_month, close_in_time, close_used, close_minutes, rate_month, rating)
            select to_char(day, 'YYYYMMDD') || '-' || lpad(n::text, 8, '0'), p.part, p.unit,
                '事项' || case when d %% 10 < 4 then (e + f %% 4) %% %1$d else f %% %1$d end,
                to_char(day, 'YYYYMM')::int, case when a %% 50 = 0 then 1 else 0 end, 0,
                case when b %% 60 = 0 then 'AGREED' when b %% 60 = 1 then 'REFUSED' else 'NONE' end,
                to_char(day + a %% 2, 'YYYYMM')::int, case when a %% 20 = 0 then 0 else 1 end, 10 + a,
                case when done then to_char(day + 1 + c %% 9, 'YYYYMM')::int end,
                case when c %% 15 = 0 then 0 else 1 end, case when done then 500 + c * 10 end,
                case when done then to_char(day + 2 + c %% 10, 'YYYYMM')::int end,
                case when c %% 12 = 0 then 0 else 1 end, case when done then 1 + c %% 120 end,
                case when done then 800 + c * 11 end,
                case when done then to_char(day + 5 + c %% 9, 'YYYYMM')::int end,
                case when done and g %% 10 < 6 then (array['VERY_SATISFIED', 'VERY_SATISFIED', 'SATISFIED', 'SATISFIED',
                    'SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED'])[1 + h %% 8] end
            from (select n, day, day < current_date - 14 as done, (1000 * random())::int a, (1000 * random())::int b,
                    (1000 * random())::int c, (1000 * random())::int d, (1000 * random())::int e,
                    (1000 * random())::int f, (1000 * random())::int g, (1000 * random())::int h,
                    (array['650402', '650421', '650422'])[1 + (1000 * random())::int %% 3] county
                from (select n, current_date - 3652 + (n * 3653 / %2$d)::int as day
                    from generate_series(%3$d::bigint, %4$d::bigint) n) s) t
            cross join lateral (values
                (1, case when d %% 10 < 4 then 'department-' || (e %% %5$d) else county end),
                (2, case when d %% 10 >= 4 and h %% 4 <> 0 then county || '-' || (g %% %6$d) end)) p (part, unit)
            where p.unit is not null
            """;

    private static final String INTAKE = """
            insert into assessment_intake (ticket, month_number, at_once)
            select ticket, min(delivered), case when min(sign_minutes) %% 5 = 0 then 1 else 0 end
            from assessment_fact where sign_minutes %% 10 < 6 group by ticket
            """;

    private final DataSource database;

    TenYearsOfWork(DataSource database) {
        this.database = database;
    }

    void write(long tickets) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            for (int part = 0; part < PARTS; part++) {
                statement.execute("select setseed(0." + part + ")");
                statement.execute(FACTS.formatted(
                        THEMES, tickets, part * tickets / PARTS, (part + 1) * tickets / PARTS - 1, DEPARTMENTS, BELOW));
            }
            statement.execute(INTAKE.formatted());
            statement.execute("vacuum analyze assessment_fact");
            statement.execute("reset statement_timeout");
        }
    }

    /** A county and those below it. */
    static List<UnitId> below(String county) {
        List<UnitId> units = new ArrayList<>(List.of(new UnitId(county)));
        IntStream.range(0, BELOW).mapToObj(it -> new UnitId(county + "-" + it)).forEach(units::add);
        return units;
    }

    /** Every unit of the city. */
    static List<UnitId> all() {
        return Stream.concat(
                        COUNTIES.stream().flatMap(it -> below(it).stream()),
                        IntStream.range(0, DEPARTMENTS).mapToObj(it -> new UnitId("department-" + it)))
                .toList();
    }
}
