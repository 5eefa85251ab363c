package org.hotline12345.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.ReportKnowledge;

/**
 * On what the duties of units for the knowledge base rest, as the regulation in force says it: the paragraph by which they are
 * told what to correct (A25).
 *
 * @param paragraph empty where no regulation is installed that has it
 * @param law the regulation, likewise
 */
record Basis(Optional<Paragraph> paragraph, Optional<Citation> law) {

    static Basis of(Regulations regulations, LocalDate day) {
        Optional<Regulation> inForce = regulations.inForce(day);
        Optional<Paragraph> paragraph =
                inForce.flatMap(it -> it.rule(ReportKnowledge.class)).map(Rule::basis);
        return new Basis(paragraph, inForce.filter(it -> paragraph.isPresent()).map(Regulation::citation));
    }

    Objection forbidden(String text, String remedy) {
        return new Objection(Kind.FORBIDDEN, text, remedy, Optional.empty(), paragraph);
    }

    Objection wrongOrder(String text, String remedy) {
        return new Objection(Kind.WRONG_ORDER, text, remedy, Optional.empty(), paragraph);
    }

    Objection unlawful(String where, String text, String remedy) {
        return new Objection(Kind.UNLAWFUL, text, remedy, Optional.of(where), paragraph);
    }
}
