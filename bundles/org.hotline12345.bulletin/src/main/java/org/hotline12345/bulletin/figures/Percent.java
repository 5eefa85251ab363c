package org.hotline12345.bulletin.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.hotline12345.statistics.api.CountRow;

/** Shares and changes in words. */
public final class Percent {

    private Percent() {}

    /** Such as 33.33%, without zeros at its end. */
    public static String of(BigDecimal percent) {
        return (percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros()).toPlainString() + "%";
    }

    /** 同比. */
    public static String yearChange(CountRow row) {
        return said("同比", "上年同期", row.count(), row.yearBefore(), row.yearChange());
    }

    /** 环比. */
    public static String change(CountRow row) {
        return said("环比", "上期", row.count(), row.before(), row.change());
    }

    /** As short as a table has it. */
    public static String sign(Optional<BigDecimal> change) {
        return change.map(it -> (it.signum() > 0 ? "+" : "") + of(it)).orElse("—");
    }

    private static String said(String compared, String then, long now, long past, Optional<BigDecimal> change) {
        if (change.isEmpty()) {
            return then + (now == 0 ? "也没有" : "没有");
        }
        int way = Long.compare(now, past);
        return compared
                + (way == 0 ? "持平" : (way > 0 ? "上升" : "下降") + of(change.get().abs()));
    }
}
