package org.hotline12345.training;

import java.util.List;
import java.util.Optional;

/**
 * A session that is kept.
 *
 * @param number by which it is named
 * @param content when and where it is held
 * @param attendance who was there, each person once
 */
public record TrainingSession(long number, SessionForm content, List<Attendance> attendance) {

    public TrainingSession {
        attendance = List.copyOf(attendance);
    }

    Optional<Attendance> of(String person) {
        return attendance.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    TrainingSession attended(List<Attendance> by) {
        return new TrainingSession(number, content, by);
    }
}
