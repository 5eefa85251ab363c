package org.hotline12345.training;

import java.util.List;

/**
 * 个人培训档案.
 *
 * @param trainee whose
 * @param entries each session of which anything is recorded, the earliest first
 */
public record PersonRecord(Trainee trainee, List<Entry> entries) {

    /**
     * One session.
     *
     * @param session which
     * @param plan what it carried out
     * @param attendance whether they were there, and their mark
     */
    public record Entry(TrainingSession session, TrainingPlan plan, Attendance attendance) {}

    public PersonRecord {
        entries = List.copyOf(entries);
    }

    /** How many hours they were taught in all. */
    public int hours() {
        return entries.stream()
                .filter(it -> it.attendance().present())
                .mapToInt(it -> it.session().content().hours())
                .sum();
    }
}
