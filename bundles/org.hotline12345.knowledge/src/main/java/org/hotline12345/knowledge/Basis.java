package org.hotline12345.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;

/**
 * 第二十五条, on which the duties of units for the knowledge base rest, as the regulation in force says it.
 *
 * @param paragraph empty where no regulation is installed that has it
 * @param law the regulation, likewise
 */
record Basis(Optional<Paragraph> paragraph, Optional<Citation> law) {

    private static final String KEY = "A25";

    static Basis of(Regulations regulations, LocalDate day) {
        Optional<Regulation> inForce = regulations.inForce(day);
        Optional<Paragraph> paragraph = inForce.flatMap(it -> it.paragraph(KEY));
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
