package org.hotline12345.law.procedure;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 办理记录. The record of one step that was taken. Replaying the events of a ticket in their order gives the ticket.
 *
 * @param ticket whose
 * @param sequence counts the steps of the ticket, from 1; equal to the ticket's version after the step
 * @param step what was taken, without what only few may see
 * @param actor who took it
 * @param at when it was taken
 * @param recordedAt when the platform was told; later than {@code at} where it was entered late
 * @param basis the key of the paragraph it rests on
 * @param assignment the assignment it concerned or made
 * @param account what happened, in a sentence
 */
public record Event(
        TicketNumber ticket,
        int sequence,
        Step step,
        Actor actor,
        Instant at,
        Instant recordedAt,
        String basis,
        Optional<Integer> assignment,
        String account) {

    public Event {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
