package org.hotline12345.itests.benchmark.rows;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the platform writes for one request, found by comparing the rows before and after: the statements that a service
 * written by hand would send for it.
 *
 * @param ticket the number of the ticket that the statements speak of
 * @param statements in the order in which they are sent
 */
public record Change(String ticket, List<Statement> statements) implements Serializable {

    /** One statement with its values. */
    public record Statement(String sql, List<Object> values) implements Serializable {}

    public static Change between(
            String ticket, Map<Tables.Table, List<Row>> before, Map<Tables.Table, List<Row>> after) {
        List<Statement> statements = new ArrayList<>();
        after.forEach((table, rows) -> {
            List<Row> known = before.getOrDefault(table, List.of());
            for (Row row : rows) {
                known.stream()
                        .filter(it -> same(table, it, row))
                        .findFirst()
                        .ifPresentOrElse(
                                it -> update(table, it, row, statements), () -> statements.add(insert(table, row)));
            }
        });
        statements.addAll(outbox(ticket, before, after));
        return new Change(ticket, List.copyOf(statements));
    }

    private static boolean same(Tables.Table table, Row one, Row other) {
        return table.keys().stream().allMatch(it -> one.get(it).equals(other.get(it)));
    }

    private static Statement insert(Tables.Table table, Row row) {
        String marks = row.keySet().stream().map(it -> "?").collect(Collectors.joining(", "));
        return new Statement(
                "insert into " + table.name() + " (" + String.join(", ", row.keySet()) + ") values (" + marks + ")",
                new ArrayList<>(row.values()));
    }

    private static void update(Tables.Table table, Row before, Row after, List<Statement> statements) {
        List<String> changed = after.keySet().stream()
                .filter(it -> !Objects.deepEquals(before.get(it), after.get(it)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        changed.forEach(it -> values.add(after.get(it)));
        List<String> conditions = new ArrayList<>(table.keys());
        if (before.containsKey("version")) {
            conditions.add("version");
        }
        conditions.forEach(it -> values.add(before.get(it)));
        statements.add(new Statement(
                "update " + table.name() + " set " + String.join(" = ?, ", changed) + " = ? where "
                        + String.join(" = ? and ", conditions) + " = ?",
                values));
    }

    /** An event that nobody was told of yet, for each new one. */
    private static List<Statement> outbox(
            String ticket, Map<Tables.Table, List<Row>> before, Map<Tables.Table, List<Row>> after) {
        return after.entrySet().stream()
                .filter(it -> it.getKey().name().equals("ticket_event"))
                .flatMap(it -> it.getValue().stream()
                        .skip(before.getOrDefault(it.getKey(), List.of()).size()))
                .map(event -> new Statement(
                        "insert into outbox (ticket, sequence) values (?, ?)",
                        new ArrayList<>(List.of(ticket, event.get("sequence")))))
                .toList();
    }
}
