package org.hotline12345.bulletin;

import org.hotline12345.law.Called;

/** The parts of a bulletin, in their order; an editor may remark on each. */
public enum Section {
    @Called("总体情况")
    OVERVIEW,
    @Called("走势")
    TREND,
    @Called("事项分类")
    THEMES,
    @Called("区域分布")
    PLACES,
    @Called("承办单位")
    UNITS,
    @Called("值得关注")
    STANDING_OUT,
    @Called("热点和突增")
    HOT_TOPICS,
    /** What the editor proposes; left out where nothing is. */
    @Called("意见建议")
    ADVICE
}
