package org.hotline12345.law.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.time.WorkingDays;

/**
 * 依据. On what an act rests that is no step of a ticket, as the regulation in force says it: its refusals name the paragraph.
 *
 * @param paragraph empty where no regulation is installed that has one
 * @param law the regulation, likewise
 */
public record Grounds(Optional<Paragraph> paragraph, Optional<Citation> law) {

    /** Those of the regulation that is in force at that moment. */
    public static Grounds of(Regulations regulations, Concern concern, Instant at) {
        return of(regulations, at.atZone(WorkingDays.ZONE).toLocalDate(), it -> it.on(concern));
    }

    /** Those of what belongs to a kind of step, in the regulation that is in force on a day: the paragraph of its rule. */
    public static Grounds of(Regulations regulations, Class<? extends Step> step, LocalDate day) {
        return of(regulations, day, it -> it.rule(step).map(Rule::basis));
    }

    private static Grounds of(Regulations regulations, LocalDate day, Function<Regulation, Optional<Paragraph>> said) {
        Optional<Regulation> inForce = regulations.inForce(day);
        Optional<Paragraph> paragraph = inForce.flatMap(said);
        return new Grounds(
                paragraph, inForce.filter(it -> paragraph.isPresent()).map(Regulation::citation));
    }

    /** The actor may not. */
    public Objection forbidden(String text, String remedy) {
        return new Objection(Kind.FORBIDDEN, text, remedy, Optional.empty(), paragraph);
    }

    /** It is not at that point. */
    public Objection wrongOrder(String text, String remedy) {
        return new Objection(Kind.WRONG_ORDER, text, remedy, Optional.empty(), paragraph);
    }

    /** What is said in {@code where} is against the paragraph. */
    public Objection unlawful(String where, String text, String remedy) {
        return new Objection(Kind.UNLAWFUL, text, remedy, Optional.of(where), paragraph);
    }

    public <T> Ruling<T> refused(List<Objection> objections) {
        return new Ruling.Refused<>(objections, law);
    }

    public <T> Ruling<T> refused(Objection objection) {
        return refused(List.of(objection));
    }
}
