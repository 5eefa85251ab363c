package org.hotline12345.evaluation.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. 评价渠道. Asks a requester to rate (A21): by a message, a notice, a call. What to say and the link that leads to the
 * rating are given; the channel carries them and knows no rule of who is asked how often.
 *
 * <p><b>Register</b> it as a service with the properties {@link #NAME} and {@link #WAY}. Of several of one way the one with
 * the highest service ranking is asked, and of equals the one that was there first. Of a name that several versions of a
 * bundle bring side by side the newest version's is asked, from when it comes until it leaves. It comes and goes while the
 * hotline runs; who was to be asked by one that has gone is asked by the next that comes, as long as the requester may rate.
 *
 * <p><b>Called</b> on a thread of the platform, outside any transaction, by one thread at a time. A call may take some
 * seconds ({@code callSeconds} of {@code org.hotline12345.evaluation}); then its thread is interrupted, it counts as {@link
 * Asking.NotNow}, and nothing more is put in until the thread has come out. After some failures in a row it is left alone
 * for a pause that grows.
 *
 * <p><b>An exception</b> means the same as {@link Asking.NotNow}: it is tried again later, on any node. Of an exception
 * only the class is kept and logged, since messages quote what they were given.
 *
 * <p><b>Repetition.</b> Where a node fails between the sending and the note of it, the same invitation comes again with the
 * same {@link Invitation#key()}. Who can should pass that on.
 */
@ConsumerType
public interface EvaluationChannel {

    /** Service property: its durable name, such as {@code sms.city}; letters, digits, points and dashes, at most 100. */
    String NAME = "hotline.evaluation.channel";

    /** Service property: the name of a {@link Way}. */
    String WAY = "hotline.evaluation.way";

    /**
     * Asks.
     *
     * @throws Exception where it cannot be done now
     */
    Asking ask(Invitation invitation) throws Exception;
}
