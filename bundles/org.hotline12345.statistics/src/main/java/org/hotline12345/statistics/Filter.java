package org.hotline12345.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.statistics.cube.Slice;

/** 筛选. Which tickets of a scope a question is about; a question has one at most. */
public sealed interface Filter {

    /** 事项分类. Those of one theme. */
    record OfTheme(String theme) implements Filter {}

    /** Those of one kind or channel, or that stand in one status now. */
    record OfSlice(Slice slice) implements Filter {}

    /**
     * The one that is asked for.
     *
     * @throws NotCounted where it is more than one
     */
    static Optional<Filter> of(
            Optional<String> theme, Optional<Kind> kind, Optional<Channel> channel, Optional<Status> status) {
        List<Filter> asked = Stream.of(
                        theme.map(Filter.OfTheme::new),
                        kind.map(it -> new OfSlice(new Slice.OfKind(it))),
                        channel.map(it -> new OfSlice(new Slice.OfChannel(it))),
                        status.map(it -> new OfSlice(new Slice.InStatus(it))))
                .<Filter>flatMap(Optional::stream)
                .toList();
        if (asked.size() > 1) {
            throw new NotCounted("只能按分类、诉求类型、渠道、状态中的一项筛选", "theme", "theme、kind、channel、status 中只留一项；另一项可以用 by 列出");
        }
        return asked.stream().findFirst();
    }
}
