package org.hotline12345.law.procedure;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;
import org.hotline12345.law.time.WorkingDays;

/**
 * Somebody's attempt to take a step, as a rule sees it.
 *
 * @param ticket the ticket before the step
 * @param said the step; empty while it is only asked whether one could be taken
 * @param actor who takes it
 * @param at when it was taken
 * @param target the assignment it concerns; present wherever the rule asks for one
 * @param in what it is judged in
 * @param <S> the kind of step
 */
public record Attempt<S extends Step>(
        Ticket ticket, Optional<S> said, Actor actor, Instant at, Optional<Assignment> target, Circumstances in) {

    /** The step; what speaks of the matter only may not ask for it. */
    public S step() {
        return said.orElseThrow(() -> new IllegalStateException("No step is taken yet of ticket " + ticket.number()));
    }

    public Assignment assignment() {
        return target.orElseThrow(() -> new IllegalStateException("The rule of this step names no stage"));
    }

    public Matter matter() {
        return ticket.matter();
    }

    public City city() {
        return in.city();
    }

    public WorkingDays calendar() {
        return in.calendar();
    }

    public String nameOf(UnitId unit) {
        return in.city().nameOf(unit);
    }

    /** A clock that begins to run with this step. */
    public Clock start(ClockKind kind, String basis, Term term) {
        return Clock.started(kind, basis, term, at, in.calendar());
    }
}
