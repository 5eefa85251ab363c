package org.hotline12345.assessment.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline12345.assessment.api.Measure;

/**
 * How plain SQL counts a measure from facts, knowing nothing of how the totals are made.
 *
 * @param amount what is summed: 1 of each fact, or a column
 * @param month the column of the month in which it counts
 * @param which of which facts; empty for all
 */
record FactColumn(String amount, String month, String which) {

    /** The columns of a fact, in the order in which one is copied. */
    static final List<String> OF_A_FACT = List.of(
            "ticket",
            "assignment",
            "unit",
            "theme",
            "delivered",
            "redo",
            "redone",
            "returning_as",
            "sign_month",
            "sign_in_time",
            "sign_minutes",
            "reply_month",
            "reply_in_time",
            "reply_minutes",
            "close_month",
            "close_in_time",
            "close_used",
            "close_minutes",
            "rate_month",
            "rating");

    /** The columns that say in which months a fact counts. */
    static final List<String> MONTHS = List.of("delivered", "sign_month", "reply_month", "close_month", "rate_month");

    private static final String ONE = "1";

    private static final String CLEAN = "redo = 0 and redone = 0 and close_in_time = 1"
            + " and (rating is null or rating not in ('DISSATISFIED', 'VERY_DISSATISFIED'))";

    private static final Map<Measure, FactColumn> ALL = all();

    static Map<Measure, FactColumn> columns() {
        return ALL;
    }

    private static Map<Measure, FactColumn> all() {
        Map<Measure, FactColumn> all = new EnumMap<>(Measure.class);
        all.put(Measure.DISPATCHED, new FactColumn(ONE, "delivered", ""));
        all.put(Measure.REDONE, new FactColumn(ONE, "delivered", "redo = 1"));
        all.put(Measure.RETURNED, new FactColumn(ONE, "delivered", "returning_as = 'AGREED'"));
        all.put(Measure.RETURN_REFUSED, new FactColumn(ONE, "delivered", "returning_as = 'REFUSED'"));
        limit(all, "sign", Measure.SIGN_DUE, Measure.SIGNED_IN_TIME, Measure.SIGNED, Measure.SIGN_MINUTES);
        limit(all, "reply", Measure.REPLY_DUE, Measure.REPLIED_IN_TIME, Measure.REPLIED, Measure.REPLY_MINUTES);
        limit(all, "close", Measure.CLOSE_DUE, Measure.CLOSED_IN_TIME, Measure.CLOSED, Measure.CLOSE_MINUTES);
        List<Measure> tenths = Measure.named("CLOSED_WITHIN_90");
        for (Measure tenth : tenths) {
            int most = (tenths.indexOf(tenth) + 1) * 10;
            String above = most == 10 ? "" : "close_used > " + (most - 10) + " and ";
            all.put(tenth, new FactColumn(ONE, "close_month", above + "close_used <= " + most + " and " + CLEAN));
        }
        all.put(Measure.RATING_DUE, new FactColumn(ONE, "rate_month", "rate_month is not null"));
        all.put(Measure.RATED, new FactColumn(ONE, "rate_month", "rating is not null"));
        all.put(
                Measure.SATISFIED,
                new FactColumn(ONE, "rate_month", "rating in ('VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED')"));
        all.put(Measure.VERY_SATISFIED, new FactColumn(ONE, "rate_month", "rating = 'VERY_SATISFIED'"));
        return all;
    }

    private static void limit(
            Map<Measure, FactColumn> all, String what, Measure due, Measure inTime, Measure done, Measure minutes) {
        String month = what + "_month";
        all.put(due, new FactColumn(ONE, month, month + " is not null"));
        all.put(inTime, new FactColumn(ONE, month, what + "_in_time = 1"));
        all.put(done, new FactColumn(ONE, month, what + "_minutes is not null"));
        all.put(minutes, new FactColumn(what + "_minutes", month, what + "_minutes is not null"));
    }

    /** The sum over those that count at all, in whichever month. */
    String sum() {
        return which.isEmpty() ? "sum(" + amount + ")" : "sum(case when " + which + " then " + amount + " else 0 end)";
    }

    /** Whether a fact counts here, in a month from {@code first} to {@code last}. */
    String counts(int first, int last) {
        return month + " between " + first + " and " + last + (which.isEmpty() ? "" : " and " + which);
    }

    /** The sum over those that count here. */
    String total(int first, int last) {
        return "sum(case when " + counts(first, last) + " then " + amount + " else 0 end)";
    }

    /** Each name behind a prefix such as {@code f.}. */
    static String list(String prefix) {
        return OF_A_FACT.stream().map(it -> prefix + it).collect(Collectors.joining(", "));
    }

    /** Whether a fact of an alias counts in any month from {@code first} to {@code last}. */
    static String inMonths(String alias, int first, int last) {
        return MONTHS.stream()
                .map(it -> alias + it + " between " + first + " and " + last)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Whether two facts of the same key say the same. */
    static String same(String one, String other) {
        List<String> words = Arrays.asList("ticket", "unit", "theme", "returning_as", "rating");
        return OF_A_FACT.stream()
                .map(it -> {
                    String missing = words.contains(it) ? "''" : "-1";
                    return "coalesce(%s%s, %s) = coalesce(%s%s, %s)".formatted(one, it, missing, other, it, missing);
                })
                .collect(Collectors.joining(" and "));
    }
}
