package org.hotline12345.statistics;

import org.hotline12345.statistics.cube.Slice;

/** 筛选. Which tickets of a scope a question is about; a question has one at most. */
public sealed interface Filter {

    /** 事项分类. Those of one theme. */
    record OfTheme(String theme) implements Filter {}

    /** Those of one kind or channel, or that stand in one status now. */
    record OfSlice(Slice slice) implements Filter {}
}
