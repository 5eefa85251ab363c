package ${package};

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hotline12345.assessment.api.Assesses;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Indicator;
import org.hotline12345.assessment.api.Known;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Reading;
import org.osgi.service.component.annotations.Component;

/** 返工率: how many of the dispatched matters were redone or given back, in percent. The weight that counts is the rule set's. */
@Component
@Assesses(id = "${indicatorId}", name = "返工率", formula = "（重办件数＋退回件数）÷转派件数×100%", weight = 5)
public final class RepeatedWork implements Indicator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Reading read(Known known) {
        Figures figures = known.figures();
        long dispatched = figures.of(Measure.DISPATCHED);
        long repeated = figures.of(Measure.REDONE) + figures.of(Measure.RETURNED);
        if (dispatched == 0) {
            return new Reading.NotApplicable("本期没有转派的工单");
        }
        BigDecimal percent = BigDecimal.valueOf(repeated)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(dispatched), Figures.DIGITS, RoundingMode.HALF_UP);
        return new Reading.Value(
                percent,
                repeated,
                dispatched,
                "（重办" + figures.of(Measure.REDONE) + "＋退回" + figures.of(Measure.RETURNED) + "）÷转派" + dispatched + "＝" + percent
                        + "%");
    }
}
