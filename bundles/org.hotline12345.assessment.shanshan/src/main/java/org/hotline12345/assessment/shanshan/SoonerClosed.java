package org.hotline12345.assessment.shanshan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hotline12345.assessment.api.Assesses;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Reading;
import org.osgi.service.component.annotations.Component;

/**
 * 办结提速率: by how many percent a unit takes less time to close a matter than in the same months of the year before; below zero
 * where it takes more. No form of a rule set compares means, so it is code.
 */
@Component
@Assesses(
        id = "shanshan.sooner-closed",
        name = "办结提速率",
        formula = "（上年同期平均办结用时－本期平均办结用时）÷上年同期平均办结用时×100%，两期均办结10件以上方予比较",
        weight = 5)
public final class SoonerClosed implements Indicator {

    /** Of fewer the mean is chance. */
    private static final long FEWEST = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Reading read(Known known) {
        Optional<Long> before = minutes(known.yearBefore());
        Optional<Long> now = minutes(known.figures());
        if (before.isEmpty() || now.isEmpty()) {
            return new Reading.NotApplicable("本期或上年同期办结不足" + FEWEST + "件，不作比较");
        }
        long saved = before.get() - now.get();
        BigDecimal percent = BigDecimal.valueOf(saved)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(before.get()), Figures.DIGITS, RoundingMode.HALF_UP);
        return new Reading.Value(
                percent,
                saved,
                before.get(),
                "（上年同期平均" + before.get() + "分钟－本期平均" + now.get() + "分钟）÷" + before.get() + "＝" + percent + "%");
    }

    /** For one matter, in the mean; whole minutes, so that who checks it gets the same with the numbers that are shown. */
    private static Optional<Long> minutes(Figures figures) {
        return figures.mean(Measure.CLOSE_MINUTES, Measure.CLOSED)
                .filter(it -> figures.of(Measure.CLOSED) >= FEWEST)
                .map(it -> it.setScale(0, RoundingMode.HALF_UP).longValueExact())
                .filter(it -> it > 0);
    }
}
