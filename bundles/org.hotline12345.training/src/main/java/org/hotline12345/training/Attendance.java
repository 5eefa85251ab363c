package org.hotline12345.training;

import java.util.Optional;

/**
 * 参训记录. One person at one session.
 *
 * @param person the id of the trainee
 * @param present whether they were there; who was not has no hours
 * @param mark what they had in the exam, of 100; left out where there was none
 */
public record Attendance(String person, boolean present, Optional<Integer> mark) {

    private static final int BEST = 100;

    public Attendance {
        mark = mark == null ? Optional.empty() : mark;
    }

    static boolean mark(int value) {
        return value >= 0 && value <= BEST;
    }
}
