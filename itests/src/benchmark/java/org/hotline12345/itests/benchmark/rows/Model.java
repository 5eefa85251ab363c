package org.hotline12345.itests.benchmark.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A ticket that the platform itself has made, from which others are made that differ by number and days. */
public final class Model {

    private static final int SPREAD_MILLIS = 10_800_000;

    private final Map<Tables.Table, List<Row>> moulds = new LinkedHashMap<>();
    private final Contacts contacts;

    /**
     * @param number the number of the ticket
     * @param contacts what encrypts the contacts of the others
     * @throws IllegalStateException where the store chains its record in another way than is known here
     */
    public Model(String number, Map<Tables.Table, List<Row>> rows, Contacts contacts) {
        this.contacts = contacts;
        rows.forEach((table, those) -> {
            if (table.name().equals("ticket_event") && !Chain.knows(those)) {
                throw new IllegalStateException(
                        "The record is chained in another way than the benchmark knows: see " + Chain.class);
            }
            moulds.put(table, those.stream().map(it -> mould(it, number)).toList());
        });
    }

    /**
     * The rows of another ticket.
     *
     * @param number its number
     * @param days how many days earlier all of it happened
     */
    Map<Tables.Table, List<Row>> ticket(String number, int days) {
        Map<LocalDate, String> known = new LinkedHashMap<>();
        Function<LocalDate, String> day =
                date -> known.computeIfAbsent(date, it -> it.minusDays(days).toString());
        Map<Tables.Table, List<Row>> rows = new LinkedHashMap<>();
        String document = "";
        for (Map.Entry<Tables.Table, List<Row>> it : moulds.entrySet()) {
            List<Row> made = new ArrayList<>();
            it.getValue().forEach(row -> made.add(cast(row, number, days, day)));
            rows.put(it.getKey(), made);
            if (it.getKey().name().equals("ticket")) {
                document = (String) made.get(0).get("body");
            }
            if (it.getKey().name().equals("ticket_event")) {
                Chain.write(made, document);
            }
        }
        return rows;
    }

    private Row mould(Row row, String number) {
        Row mould = new Row();
        row.forEach((column, value) -> mould.put(column, mould(column, value, number)));
        return mould;
    }

    private Object mould(String column, Object value, String number) {
        if (!(value instanceof String text)) {
            return value;
        }
        return column.equals(Contacts.COLUMN) ? contacts.open(text, number) : new Mould(text, number);
    }

    private Row cast(Row mould, String number, int days, Function<LocalDate, String> day) {
        Row row = new Row();
        mould.forEach((column, value) -> row.put(column, cast(column, value, number, days, day)));
        return row;
    }

    private Object cast(String column, Object value, String number, int days, Function<LocalDate, String> day) {
        if (value instanceof Mould it) {
            return it.of(number, day);
        }
        if (value instanceof Contacts.Open it) {
            return contacts.seal(it, number);
        }
        if (value instanceof Long at && column.equals("alarm_at")) {
            // Not all at the same moment; later, so that none rings before its time.
            return at - TimeUnit.DAYS.toMillis(days) + Math.floorMod(number.hashCode(), SPREAD_MILLIS);
        }
        return value instanceof Long at && column.endsWith("_at") ? at - TimeUnit.DAYS.toMillis(days) : value;
    }
}
