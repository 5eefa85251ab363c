package org.hotline12345.law.turpan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.time.Alarms;
import org.hotline12345.law.time.Term;

/**
 * The readings as values.
 *
 * @param centerTargetMinutes what the center gives itself from intake to dispatch
 * @param evaluationWindowHours how long the requester may rate
 * @param extensionCapDays how many working days all extensions of a unit may be, where no other law says so
 * @param warnings at which shares of a limit it is warned, in percent
 */
record Readings(int centerTargetMinutes, int evaluationWindowHours, int extensionCapDays, List<Integer> warnings) {

    private static final int MOST = 999_999;

    Readings {
        IntStream.of(centerTargetMinutes, evaluationWindowHours, extensionCapDays)
                .forEach(Readings::requireRecordable);
        warnings = warnings.stream().sorted().distinct().toList();
        if (warnings.stream().anyMatch(it -> it < 1 || it >= Alarms.OUT)) {
            throw new IllegalArgumentException("A warning is at 1 to 99 percent: " + warnings);
        }
    }

    /** The readings of a line that was made by {@link #line()}. */
    static Readings of(String line) {
        List<List<Integer>> values = new ArrayList<>();
        for (String part : line.split(";", -1)) {
            String expected = List.of(
                            "centerTargetMinutes", "evaluationWindowHours", "extensionCapDays", "warnings", "")
                    .get(Math.min(values.size(), 4));
            if (expected.isEmpty() || !part.matches(expected + "=(\\d{1,6}(,\\d{1,2})*)?")) {
                throw new IllegalArgumentException("These are not readings of this regulation: " + line);
            }
            values.add(numbers(part.substring(expected.length() + 1)));
        }
        if (values.size() != 4 || values.subList(0, 3).stream().anyMatch(it -> it.size() != 1)) {
            throw new IllegalArgumentException("These are not readings of this regulation: " + line);
        }
        return new Readings(
                values.get(0).get(0), values.get(1).get(0), values.get(2).get(0), values.get(3));
    }

    /** Shares as an operator writes them, such as {@code 50, 80}; none where it is empty. */
    static List<Integer> shares(String text) {
        return numbers(text.replaceAll("\\s", ""));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    /** A term grants at least one, and the line of readings has room for six digits. */
    private static void requireRecordable(int amount) {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("A reading is a number from 1 to " + MOST + ", not " + amount);
        }
    }

    String line() {
        return "centerTargetMinutes=" + centerTargetMinutes + ";evaluationWindowHours=" + evaluationWindowHours
                + ";extensionCapDays=" + extensionCapDays + ";warnings="
                + warnings.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    Term centerTarget() {
        return Term.minutes(centerTargetMinutes);
    }

    Term evaluationWindow() {
        return Term.hours(evaluationWindowHours);
    }

    /** At which shares a clock rings: the warnings, and when its time is over. */
    List<Integer> warningShares() {
        List<Integer> shares = new ArrayList<>(warnings);
        shares.add(Alarms.OUT);
        return shares;
    }

    List<Reading> inWords() {
        return List.of(
                new Reading(
                        "centerTargetMinutes",
                        centerTargetMinutes + " 分钟",
                        "办法未规定市政务服务中心从受理到转派、答复或不予受理的时间；按此目标计时，使诉求人等待的全部时间可见。"),
                new Reading(
                        "evaluationWindowHours",
                        evaluationWindowHours + " 小时",
                        "办法第二十一条未规定评价的时间；办结后在此时间内可以评价，逾期按未评价归档，不视为满意。"),
                new Reading(
                        "extensionCapDays",
                        extensionCapDays + " 个工作日",
                        "办法第十七条第一项的“延长期限”指延长的部分，不含原期限；多次延期合并计算，超出的部分不予延长。"),
                new Reading(
                        "warnings",
                        warnings.stream().map(it -> it + "%").collect(Collectors.joining("、")),
                        "办法第二十九条未规定何时预警；期限用去这些比例时预警，期满时记为逾期。"));
    }
}
