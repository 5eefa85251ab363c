package org.hotline12345.soap;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.step.Step;

/**
 * The record of a step.
 *
 * @param sequence counts the steps of the ticket
 * @param word what the step is called
 * @param step what was said, without what only few may see
 * @param actor who took it
 * @param at when it was taken
 * @param recordedAt when the platform was told
 * @param paragraph the key of the paragraph it rests on
 * @param paragraphText the paragraph, word for word
 * @param assignment the assignment it concerned
 * @param account what happened, in a sentence
 */
public record History(
        int sequence,
        String word,
        Step step,
        Actor actor,
        Instant at,
        Instant recordedAt,
        String paragraph,
        Optional<String> paragraphText,
        Optional<Integer> assignment,
        String account) {}
