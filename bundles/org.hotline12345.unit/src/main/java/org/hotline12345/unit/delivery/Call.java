package org.hotline12345.unit.delivery;

import java.time.Duration;
import java.util.function.Supplier;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.unit.api.Receipt;

/**
 * One call of a behaviour. It ends once: with an answer, with a failure, or because its time is over; what comes after
 * that is of no account. When the thread comes out again is another matter.
 */
final class Call implements Runnable {

    /** Who is told how the call went. */
    interface Caller {

        void answered(Receipt receipt);

        /** @param over whether the time is over and the thread may still be inside */
        void failed(Unanswered why, boolean over);

        /** The thread is out again, long after the end perhaps. */
        void out();
    }

    private final Supplier<Receipt> behaviour;
    private final Caller caller;
    private Thread inside;
    private boolean ended;

    Call(Supplier<Receipt> behaviour, Caller caller) {
        this.behaviour = behaviour;
        this.caller = caller;
    }

    @Override
    public void run() {
        enter();
        try {
            Receipt receipt = behaviour.get();
            if (leave()) {
                answered(receipt);
            }
        } catch (Throwable e) {
            // An error as well: a bundle that lacks a class, or recurses without end, is that bundle's trouble.
            if (leave()) {
                caller.failed(Unanswered.threw(e), false);
            }
        } finally {
            caller.out();
        }
    }

    private void answered(Receipt receipt) {
        if (receipt == null) {
            caller.failed(Unanswered.nothing(), false);
        } else {
            caller.answered(receipt);
        }
    }

    /** The time is over: the thread is asked to come out, and the call has failed. */
    void expire(Duration limit) {
        if (interrupted()) {
            caller.failed(Unanswered.late(limit), true);
        }
    }

    private synchronized void enter() {
        inside = Thread.currentThread();
    }

    /** Whether this is how the call ends. No interrupt comes after it, and one that came is forgotten. */
    private synchronized boolean leave() {
        boolean first = !ended;
        ended = true;
        inside = null;
        Thread.interrupted();
        return first;
    }

    private synchronized boolean interrupted() {
        boolean first = !ended;
        ended = true;
        if (first && inside != null) {
            inside.interrupt();
        }
        return first;
    }
}
