package org.hotline12345.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Objection;

/**
 * 培训计划. What is to be taught in a year.
 *
 * @param year such as 2025
 * @param topic what is taught
 * @param audiences to whom
 * @param hours how many hours of teaching everybody is to have
 * @param source what asks for it, or who teaches: a document, a unit, a body of experts
 * @param required whether everybody of the audience must have it
 * @param passMark the mark with which an exam is passed, of 100; left out where there is none
 */
public record PlanForm(
        int year,
        String topic,
        Set<Audience> audiences,
        int hours,
        String source,
        boolean required,
        Optional<Integer> passMark) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_HOURS = 1000;

    public PlanForm {
        audiences = audiences == null ? Set.of() : Set.copyOf(audiences);
        passMark = passMark == null ? Optional.empty() : passMark;
    }

    List<Objection> objections() {
        return new Form()
                .holds("year", year >= FIRST_YEAR && year <= LAST_YEAR, "year 不是年份", "填写年份，如 2025")
                .line("topic", topic, "填写培训内容")
                .some("audiences", audiences, Audience.values().length, "填写 MANAGER、CALL_TAKER 或 UNIT_OFFICER")
                .holds("hours", hours >= 1 && hours <= MOST_HOURS, "学时须为 1 至 " + MOST_HOURS, "填写学时")
                .line("source", source, "填写依据的文件，或联合培训的单位、专业机构")
                .holds("passMark", passMark.filter(it -> !Attendance.mark(it)).isEmpty(), "合格分须为 0 至 100", "填写合格分，或删去")
                .objections();
    }
}
