package org.hotline12345.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.step.OpenSupervision;
import org.hotline12345.law.time.WorkingDays;

/**
 * On what supervision rests, as the regulation in force says it: who supervises, and by which paragraph.
 *
 * @param regulation empty where none is installed that is in force
 * @param grounds the paragraph of what opens a supervision
 */
record Basis(Optional<Regulation> regulation, Grounds grounds) {

    static Basis of(Regulations regulations, Instant now) {
        LocalDate day = now.atZone(WorkingDays.ZONE).toLocalDate();
        return new Basis(regulations.inForce(day), Grounds.of(regulations, OpenSupervision.class, day));
    }

    Optional<Citation> law() {
        return regulation.map(Regulation::citation);
    }

    /** The paragraph that speaks of what was found; empty where the regulation has none. */
    Optional<Paragraph> about(Concern concern) {
        return regulation.flatMap(it -> it.on(concern));
    }

    /** Who opens supervisions does all that belongs to them. */
    Optional<Objection> againstSupervising(Actor actor) {
        boolean may = regulation
                .flatMap(it -> it.rule(OpenSupervision.class))
                .filter(it -> it.takers().contains(actor.role()))
                .isPresent();
        return may ? Optional.empty() : Optional.of(grounds.forbidden("督办由市政务服务中心办理", "报市政务服务中心，承办单位可以回复督办"));
    }
}
