package org.hotline12345.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Assessing;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 考核依据. On what the assessment rests, as the regulation in force says it, whichever city's that is. Safe for any thread. */
@Component(service = AssessmentLaw.class)
public final class AssessmentLaw {

    private final Regulations regulations;
    private final Clock clock;

    @Activate
    public AssessmentLaw(@Reference Regulations regulations) {
        this(regulations, Clock.systemUTC());
    }

    public AssessmentLaw(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    /** On what rests what is done now. */
    public Grounds on(Concern concern) {
        return Grounds.of(regulations, concern, clock.instant());
    }

    /** Why somebody else than the center may not; the center runs the assessment, whatever is to be done. */
    public Optional<Objection> notTheCenter(Actor actor, Concern concern, String what) {
        return actor.role() == Role.CENTER
                ? Optional.empty()
                : Optional.of(on(concern).forbidden(what + "由市政务服务中心办理", "报市政务服务中心"));
    }

    /** What the regulation of a day says in numbers; empty where none is installed that assesses. */
    public Optional<Assessing> numbers(LocalDate day) {
        return regulations.inForce(day).flatMap(Regulation::assessing);
    }

    /** The paragraph of a day as a document cites it, such as 吐政办函〔2021〕33号 and its key; empty likewise. */
    public Optional<String> cited(Concern concern, LocalDate day) {
        Grounds grounds = Grounds.of(
                regulations, concern, day.atStartOfDay(WorkingDays.ZONE).toInstant());
        return grounds.paragraph().flatMap(it -> grounds.law().map(law -> law.document() + " " + it.key()));
    }
}
