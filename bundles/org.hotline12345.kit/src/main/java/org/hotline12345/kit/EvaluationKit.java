package org.hotline12345.kit;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;

/** 评价模块的测试. Tries channels by which requesters are asked to rate. */
public final class EvaluationKit {

    /** What the platform grants as delivered. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private EvaluationKit() {}

    /**
     * What a channel says of an invitation, within its limit.
     *
     * @throws AssertionError also where what it says to people quotes the number or the link
     */
    public static Asking ask(EvaluationChannel channel) {
        return ask(channel, Samples.invitation("sample-1", false));
    }

    /** What it says of a reminder. */
    public static Asking remind(EvaluationChannel channel) {
        return ask(channel, Samples.invitation("sample-2", true));
    }

    /** What it says of the same invitation, which comes again after a crash under the same key. */
    public static List<Asking> askTwice(EvaluationChannel channel) {
        Invitation invitation = Samples.invitation("sample-1", false);
        return Stream.of(invitation, invitation).map(it -> ask(channel, it)).toList();
    }

    /** What a channel says of this invitation, within its limit. */
    public static Asking ask(EvaluationChannel channel, Invitation invitation) {
        Asking asking = InTime.call(channel.getClass().getName() + ".ask", LIMIT, () -> channel.ask(invitation));
        String said = asking.toString();
        boolean quotes = said.contains(invitation.link().toString())
                || invitation.phone().filter(said::contains).isPresent();
        if (quotes) {
            throw new AssertionError("What the channel says is shown to people and quotes the requester: " + said);
        }
        return asking;
    }
}
