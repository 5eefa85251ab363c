package org.hotline12345.evaluation.store;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * One time that a requester may rate (A21, A24).
 *
 * @param ticket of which ticket
 * @param nth 1 after the closure, 2 after the redo
 * @param openedAt when it began
 * @param until until when the requester may rate
 * @param intake how the matter came
 * @param reachable whether the requester left a way to be reached
 * @param state whether the requester was asked
 * @param reason why not, or not yet
 * @param way by which way
 * @param channel by which channel
 * @param tries how often it was tried without success
 * @param nextAt when something is to be done about it; empty where nothing is
 * @param askedAt when the requester was asked
 * @param remindedAt when the requester was reminded
 * @param reached whether the requester opened the link, or rated
 * @param outcome what came of it
 * @param callService the rating of the call service, where there is one
 * @param handling the rating of the handling, where there is one
 */
public record Round(
        TicketNumber ticket,
        int nth,
        Instant openedAt,
        Instant until,
        Channel intake,
        boolean reachable,
        State state,
        Optional<String> reason,
        Optional<Way> way,
        Optional<String> channel,
        int tries,
        Optional<Instant> nextAt,
        Optional<Instant> askedAt,
        Optional<Instant> remindedAt,
        boolean reached,
        Outcome outcome,
        Optional<Rating> callService,
        Optional<Rating> handling) {

    /** Whether the requester was asked. */
    public enum State {
        /** 待询问. */
        @Called("待询问")
        WAITING,
        /** 已询问. */
        @Called("已询问")
        ASKED,
        /** 未询问: and will not be. */
        @Called("未询问")
        NOT_ASKED
    }

    /** What came of it. */
    public enum Outcome {
        /** The requester may still rate. */
        @Called("可评价")
        OPEN,
        /** 已评价. */
        @Called("已评价")
        RATED,
        /** 未评价: never counted as satisfied. */
        @Called("未评价")
        UNRATED
    }
}
