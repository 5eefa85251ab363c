package org.hotline12345.training;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Objection;

/**
 * 培训班次.
 *
 * @param plan the number of the plan that it carries out
 * @param day when it is held, of Asia/Shanghai
 * @param hours how many hours of teaching
 * @param place where
 * @param teacher who teaches
 */
public record SessionForm(long plan, LocalDate day, int hours, String place, String teacher) {

    private static final int MOST_HOURS = 100;

    List<Objection> objections() {
        return new Form()
                .given("day", day, "填写日期，如 2025-03-28")
                .holds("hours", hours >= 1 && hours <= MOST_HOURS, "学时须为 1 至 " + MOST_HOURS, "填写学时")
                .line("place", place, "填写地点，网上培训的写明平台")
                .line("teacher", teacher, "填写授课人或单位")
                .objections();
    }
}
