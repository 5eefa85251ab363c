package org.hotline12345.statistics.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;

/** Which of the tickets of a total: all of them, or those of one kind, channel or status. Each total knows all of these. */
public sealed interface Slice {

    /** All of them. */
    record All() implements Slice {}

    /** 诉求类型. */
    record OfKind(Kind kind) implements Slice {}

    /** 渠道. */
    record OfChannel(Channel channel) implements Slice {}

    /** 状态. */
    record InStatus(Status status) implements Slice {}

    /** Every slice, in one order. */
    List<Slice> EVERY = every();

    /** The slices that a ticket is in. */
    static List<Slice> of(Fact fact) {
        return List.of(new All(), new OfKind(fact.kind()), new OfChannel(fact.channel()), new InStatus(fact.status()));
    }

    private static List<Slice> every() {
        List<Slice> every = new ArrayList<>(List.of(new All()));
        Arrays.stream(Kind.values()).map(OfKind::new).forEach(every::add);
        Arrays.stream(Channel.values()).map(OfChannel::new).forEach(every::add);
        Arrays.stream(Status.values()).map(InStatus::new).forEach(every::add);
        return List.copyOf(every);
    }
}
