package org.hotline12345.statistics.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Facts of ten years up to the day of the run, written by PostgreSQL: a city of 3 counties with 30 units below each and 60
 * departments; each county has 12 townships. Of ten tickets four go to departments, which have 4 themes of 30 each, and six
 * to a county or a unit below it, in that county's places.
 */
final class TenYears {

    static final int COUNTIES = 3;
    static final int BELOW = 30;
    static final int DEPARTMENTS = 60;
    static final int THEMES = 30;
    static final int TOWNSHIPS = 12;

    /** In parts, so that it can be seen how it goes. */
    private static final int PARTS = 10;

    private static final String FACTS = """
            insert into statistics_fact (ticket, version, taken, kind, channel, status, theme, place, line)
            select to_char(day, 'YYYYMMDD') || '-' || lpad(n::text, 8, '0'), 5, to_char(day, 'YYYYMMDD')::int,
                (array['HELP','HELP','HELP','CONSULTATION','CONSULTATION','COMPLAINT','COMPLAINT','COMPLAINT',
                    'SUGGESTION','CONDUCT_COMPLAINT'])[1 + a %% 10],
                (array['PHONE','PHONE','PHONE','PHONE','PHONE','PHONE','WEB','APP','MINI_PROGRAM','SMS'])[1 + b %% 10],
                case when day < current_date - 30 then (array['ARCHIVED','ARCHIVED','ARCHIVED','ARCHIVED','ARCHIVED',
                    'ARCHIVED','ARCHIVED','ARCHIVED','DECLINED','ATTACHED'])[1 + c %% 10]
                else (array['AWAITING_DISPATCH','IN_HANDLING','IN_HANDLING','IN_HANDLING','AWAITING_EVALUATION',
                    'AWAITING_FOLLOW_UP','ARCHIVED','ARCHIVED','DECLINED','ATTACHED'])[1 + c %% 10] end,
                '事项' || case when d %% 10 < 4 then (e + f %% 4) %% %2$d else f %% %2$d end,
                (650421 + county) || case when g %% 5 = 0 then '' else '/街道' || (g %% %3$d) end,
                case when d %% 10 < 4 then 'department-' || (e %% %4$d)
                    when h %% 4 = 0 then (650421 + county)::text
                    else (650421 + county) || '/' || (650421 + county) || '-' || (h %% %5$d) end
            from (select n, current_date - 3652 + (n * 3653 / %6$d)::int as day, (1000 * random())::int a,
                    (1000 * random())::int b, (1000 * random())::int c, (1000 * random())::int d,
                    (1000 * random())::int e, (1000 * random())::int f, (1000 * random())::int g,
                    (1000 * random())::int h, (1000 * random())::int %% %1$d county
                from generate_series(%7$d::bigint, %8$d::bigint) n) t
            """;

    private final DataSource database;

    TenYears(DataSource database) {
        this.database = database;
    }

    void write(long tickets) throws SQLException {
        run(kinship());
        for (int part = 0; part < PARTS; part++) {
            run(List.of(
                    "select setseed(0." + part + ")",
                    FACTS.formatted(
                            COUNTIES,
                            THEMES,
                            TOWNSHIPS,
                            DEPARTMENTS,
                            BELOW,
                            tickets,
                            part * tickets / PARTS,
                            (part + 1) * tickets / PARTS - 1)));
        }
        run(List.of("analyze statistics_fact"));
    }

    /** As entering would have written it down. */
    private static List<String> kinship() {
        List<String> sql = new ArrayList<>();
        for (String county : counties()) {
            sql.add(line(county, "", county));
            sql.add(line(county, county, ""));
            sql.add(area(county, county));
            IntStream.range(0, BELOW).mapToObj(it -> county + "-" + it).forEach(below -> {
                sql.add(line(county + "/" + below, "", county));
                sql.add(line(county + "/" + below, county, below));
                sql.add(line(county + "/" + below, below, ""));
            });
            IntStream.range(0, TOWNSHIPS).mapToObj(it -> county + "/街道" + it).forEach(it -> {
                sql.add(area(it, county));
                sql.add(area(it, it));
            });
        }
        departments().forEach(it -> {
            sql.add(line(it, "", it));
            sql.add(line(it, it, ""));
        });
        return sql;
    }

    static List<String> counties() {
        return IntStream.range(0, COUNTIES)
                .mapToObj(it -> String.valueOf(650421 + it))
                .toList();
    }

    static List<String> departments() {
        return IntStream.range(0, DEPARTMENTS)
                .mapToObj(it -> "department-" + it)
                .toList();
    }

    private static String line(String... values) {
        return "insert into statistics_line (line, unit, below) values (" + quoted(values) + ")";
    }

    private static String area(String... values) {
        return "insert into statistics_area (place, area) values (" + quoted(values) + ")";
    }

    private static String quoted(String... values) {
        return Stream.of(values).map(it -> "'" + it + "'").collect(Collectors.joining(", "));
    }

    private void run(List<String> statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("reset statement_timeout");
        }
    }
}
