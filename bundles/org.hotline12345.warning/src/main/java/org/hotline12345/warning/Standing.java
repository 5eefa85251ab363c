package org.hotline12345.warning;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;

/** 环节. For what a matter waits, and so who holds it up. */
public enum Standing {
    /** With the center, which is to answer, decline or dispatch it. */
    @Called("待转派")
    AWAITING_DISPATCH(true),
    /** Delivered to a unit that has not signed. */
    @Called("待签收")
    UNSIGNED(false),
    /** Signed, and the unit is to act. */
    @Called("办理中")
    IN_HANDLING(false),
    /** The center is to decide on a return. */
    @Called("退回审核中")
    RETURN_REVIEW(true),
    /** The center is to decide on a closure request. */
    @Called("办结审核中")
    CLOSURE_REVIEW(true),
    /** The center is to decide on an extension. */
    @Called("延期审核中")
    EXTENSION_REVIEW(true),
    /** The center is to ask a requester who is still dissatisfied. */
    @Called("待回访")
    AWAITING_FOLLOW_UP(true);

    private final boolean center;

    Standing(boolean center) {
        this.center = center;
    }

    /** Whether the center holds it up, and not the unit that has it. */
    public boolean center() {
        return center;
    }

    /** Of an assignment; empty where the unit no longer has it. */
    static Optional<Standing> of(Stage stage) {
        return switch (stage) {
            case AWAITING_SIGNATURE -> Optional.of(UNSIGNED);
            case SIGNED -> Optional.of(IN_HANDLING);
            case RETURN_UNDER_REVIEW -> Optional.of(RETURN_REVIEW);
            case CLOSURE_UNDER_REVIEW -> Optional.of(CLOSURE_REVIEW);
            case EXTENSION_UNDER_REVIEW -> Optional.of(EXTENSION_REVIEW);
            case FINISHED, RETURNED, CLOSED, PASSED_ON -> Optional.empty();
        };
    }

    /** Of a ticket that no unit has; empty where nobody at the center is to do anything. */
    static Optional<Standing> of(Status status) {
        return switch (status) {
            case AWAITING_DISPATCH -> Optional.of(AWAITING_DISPATCH);
            case AWAITING_FOLLOW_UP -> Optional.of(AWAITING_FOLLOW_UP);
            case IN_HANDLING, AWAITING_EVALUATION, ATTACHED, ARCHIVED, DECLINED -> Optional.empty();
        };
    }
}
