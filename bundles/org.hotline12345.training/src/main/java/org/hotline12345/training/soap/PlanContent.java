package org.hotline12345.training.soap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.training.Audience;
import org.hotline12345.training.PlanForm;

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
public record PlanContent(
        int year,
        String topic,
        List<Audience> audiences,
        int hours,
        String source,
        boolean required,
        Optional<Integer> passMark) {

    static PlanContent of(PlanForm form) {
        return new PlanContent(
                form.year(),
                form.topic(),
                form.audiences().stream().sorted().toList(),
                form.hours(),
                form.source(),
                form.required(),
                form.passMark());
    }

    PlanForm form() {
        return new PlanForm(year, topic, Set.copyOf(audiences), hours, source, required, passMark);
    }
}
