package org.hotline12345.statistics;

import java.util.Optional;
import org.hotline12345.statistics.cube.Axis;
import org.hotline12345.statistics.cube.Scope;

/**
 * 统计问题. How many tickets were taken in, of which, along what.
 *
 * @param by along what
 * @param scope of the whole city, of a unit with those below it, or of a place
 * @param filter which of them; all where empty
 * @param span taken in on which days
 * @param grain by what time is divided and compared
 */
public record Question(By by, Scope scope, Optional<Filter> filter, Span span, Grain grain) {

    /** Rows of a table by time, at most. */
    public static final int MOST_PERIODS = 400;

    /** @throws NotCounted where no totals are kept that answer it */
    public Question {
        if (by == By.TIME && grain.count(span) > MOST_PERIODS) {
            throw new NotCounted("按时间统计最多 " + MOST_PERIODS + " 行", "grain", "缩短时段，或改用更大的粒度：MONTH、QUARTER、YEAR");
        }
        filter.ifPresent(it -> requireKept(by, it));
    }

    private static void requireKept(By by, Filter filter) {
        if (filter instanceof Filter.OfTheme && by.axis() != Axis.ALL) {
            throw new NotCounted("按单位、地点或分类列出时，不能再按分类筛选", "theme", "改用 by=TIME、KIND、CHANNEL 或 STATUS；或去掉 theme");
        }
        if (filter instanceof Filter.OfSlice && by.slices()) {
            throw new NotCounted("诉求类型、渠道、状态之间不能交叉统计", "by", "改用 by=TIME、UNIT、COUNTY、PLACE 或 THEME；或去掉筛选");
        }
    }
}
