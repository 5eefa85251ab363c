package org.hotline12345.assessment.circular;

import java.math.BigDecimal;

/**
 * 升降. How a score went from one period to another.
 *
 * @param by the later less the earlier
 */
record Movement(BigDecimal by) {

    static Movement between(BigDecimal earlier, BigDecimal later) {
        return new Movement(later.subtract(earlier));
    }

    boolean up() {
        return by.signum() > 0;
    }

    boolean down() {
        return by.signum() < 0;
    }

    /** As short as a table has it. */
    String sign() {
        return by.signum() == 0 ? "持平" : (up() ? "↑" : "↓") + by.abs().toPlainString();
    }

    String sentence() {
        return by.signum() == 0 ? "持平" : (up() ? "上升" : "下降") + by.abs().toPlainString() + "分";
    }
}
