package org.hotline12345.bulletin.figures;

import java.math.BigDecimal;

/**
 * From where on something stands out.
 *
 * @param least matters, below which no change does: of 1 to 2 is a rise by 100 percent
 * @param change by how much, in percent, up or down
 * @param share of the sum, in percent, from which a group is most of it
 * @param most how many sentences at most
 */
public record Thresholds(long least, BigDecimal change, BigDecimal share, int most) {

    public Thresholds {
        if (least < 1 || change.signum() <= 0 || share.signum() <= 0 || most < 1) {
            throw new IllegalArgumentException("least、change、share、most 须大于 0");
        }
    }
}
