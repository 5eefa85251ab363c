package org.hotline12345.statistics;

import org.hotline12345.law.Called;
import org.hotline12345.statistics.cube.Axis;

/** Along what a table lists counts. */
public enum By {
    /** 时间: the periods of the grain, each beside its own earlier ones. */
    @Called("时间")
    TIME(Axis.ALL),
    /** 承办单位: the next level below what is asked of. */
    @Called("承办单位")
    UNIT(Axis.UNIT),
    /** 区县. */
    @Called("区县")
    COUNTY(Axis.PLACE),
    /** 地点: as it was taken in, townships by themselves. */
    @Called("地点")
    PLACE(Axis.PLACE),
    /** 事项分类, the first level. */
    @Called("事项分类")
    THEME(Axis.THEME),
    /** 诉求类型. */
    @Called("诉求类型")
    KIND(Axis.ALL),
    /** 渠道. */
    @Called("渠道")
    CHANNEL(Axis.ALL),
    /** 状态: where they stand now. */
    @Called("状态")
    STATUS(Axis.ALL);

    private final Axis axis;

    By(Axis axis) {
        this.axis = axis;
    }

    Axis axis() {
        return axis;
    }

    /** Whether each row is a slice of one and the same total. */
    boolean slices() {
        return this == KIND || this == CHANNEL || this == STATUS;
    }
}
