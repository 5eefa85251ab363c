package org.hotline12345.law.turpan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.time.Term;

/**
 * The readings as values.
 *
 * @param centerTargetMinutes what the center gives itself from intake to dispatch
 * @param evaluationWindowHours how long the requester may rate
 */
record Readings(int centerTargetMinutes, int evaluationWindowHours) {

    private static final int MOST = 999_999;

    private static final Pattern LINE =
            Pattern.compile("centerTargetMinutes=(\\d{1,6});evaluationWindowHours=(\\d{1,6})");

    Readings {
        requireRecordable(centerTargetMinutes);
        requireRecordable(evaluationWindowHours);
    }

    static Readings of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("These are not readings of this regulation: " + line);
        }
        return new Readings(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** A term grants at least one, and the line of readings has room for six digits. */
    private static void requireRecordable(int amount) {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("A reading is a number from 1 to " + MOST + ", not " + amount);
        }
    }

    String line() {
        return "centerTargetMinutes=" + centerTargetMinutes + ";evaluationWindowHours=" + evaluationWindowHours;
    }

    Term centerTarget() {
        return Term.minutes(centerTargetMinutes);
    }

    Term evaluationWindow() {
        return Term.hours(evaluationWindowHours);
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
                        "办法第二十一条未规定评价的时间；办结后在此时间内可以评价，逾期按未评价归档，不视为满意。"));
    }
}
