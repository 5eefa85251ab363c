package org.hotline12345.law.procedure;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Ticket;

/**
 * Judges the instant at which somebody says that a step was taken. The hotline's own people enter from paper what
 * happened earlier; nobody else may, or a unit would put its own steps back before its limits. Nothing may be entered before
 * what last moved the ticket, be it a person or the platform, as when it passes a matter to the unit above: the steps of a
 * ticket follow one another in time. Only what the platform notes ({@link Step#aside()}) may lie between.
 */
final class Stated {

    private static final Set<Role> ENTITLED = Set.of(Role.CALL_TAKER, Role.CENTER);

    private Stated() {}

    static Optional<Objection> objection(Ticket ticket, Actor actor, Instant at, Circumstances in) {
        if (at.isAfter(in.now())) {
            return Optional.of(Objection.invalid("at", "办理时间 " + at + " 还没有到", "填写不晚于现在的时间"));
        }
        if (at.isBefore(in.now()) && !ENTITLED.contains(actor.role())) {
            return Optional.of(new Objection(
                    Objection.Kind.FORBIDDEN,
                    "只有话务员和市政务服务中心可以补录办理时间",
                    "不填办理时间，按提交时间记录",
                    Optional.of("at"),
                    Optional.empty()));
        }
        if (ticket.version() > 0 && at.isBefore(ticket.movedAt())) {
            return Optional.of(Objection.invalid("at", "办理时间 " + at + " 早于上一环节 " + ticket.movedAt(), "填写不早于上一环节的时间"));
        }
        return Optional.empty();
    }
}
