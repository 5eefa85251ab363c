package org.hotline12345.assessment.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.law.procedure.Assessing;

/**
 * 考核办法. By which items units of some levels are assessed, and with which weight (A33, A34). A value: a change is another
 * version, so that what was published by one can be computed by it again.
 *
 * @param id durable, such as {@code units}
 * @param version from 1
 * @param title what people call it
 * @param levels whose
 * @param from the first day of the periods that it assesses, Asia/Shanghai
 * @param to the last day; left out while it has none
 * @param without who has no tickets, and is listed apart
 * @param items their weights are together {@link #FULL}
 * @param bonuses what is given on top
 * @param mostBonus the most points of all bonuses together
 */
public record RuleSet(
        String id,
        int version,
        String title,
        List<AssessedLevel> levels,
        LocalDate from,
        Optional<LocalDate> to,
        Without without,
        List<RuleItem> items,
        List<RuleItem> bonuses,
        BigDecimal mostBonus) {

    /** The points of who has all of each item. */
    public static final BigDecimal FULL = BigDecimal.valueOf(100);

    public RuleSet {
        levels = levels == null ? List.of() : List.copyOf(levels);
        to = to == null ? Optional.empty() : to;
        items = items == null ? List.of() : List.copyOf(items);
        bonuses = bonuses == null ? List.of() : List.copyOf(bonuses);
        mostBonus = mostBonus == null ? BigDecimal.ZERO : mostBonus;
    }

    /**
     * Who has no tickets: none of the amounts reaches {@code fewest}.
     *
     * @param of names of amounts
     * @param fewest how many make a ticket-holder
     */
    public record Without(List<String> of, long fewest) {

        public Without {
            of = of == null ? List.of() : List.copyOf(of);
        }
    }

    /** Whether it assesses a level in the whole of a period. */
    public boolean holds(AssessedLevel level, AssessmentPeriod period) {
        return levels.contains(level)
                && !period.firstDay().isBefore(from)
                && to.filter(it -> period.lastDay().isAfter(it)).isEmpty();
    }

    /** Whether somebody had anything to be assessed by. */
    public boolean withTickets(Known known) {
        return without.of().stream().anyMatch(it -> known.amount(it).orElse(0) >= without.fewest());
    }

    /** Every line, the bonuses last. */
    public Stream<RuleItem> lines() {
        return Stream.concat(items.stream(), bonuses.stream());
    }

    /** Whether any line leaves to the regulation what is early (A34). */
    public boolean asksWhatIsEarly() {
        return lines().map(RuleItem::source).anyMatch(Source::asksWhatIsEarly);
    }

    /** The same, with what it leaves to the regulation in its place: what a result is computed by, now and again. */
    public RuleSet under(Assessing numbers) {
        return new RuleSet(
                id,
                version,
                title,
                levels,
                from,
                to,
                without,
                under(items, numbers),
                under(bonuses, numbers),
                mostBonus);
    }

    private static List<RuleItem> under(List<RuleItem> lines, Assessing numbers) {
        return lines.stream().map(it -> it.under(numbers)).toList();
    }

    /** The id and the version, such as {@code units/1}. */
    public String key() {
        return id + "/" + version;
    }

    /** For people. */
    public String inWords() {
        return title + "（" + id + " 第 " + version + " 版）";
    }
}
