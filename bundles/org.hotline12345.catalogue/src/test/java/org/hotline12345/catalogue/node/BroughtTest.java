package org.hotline12345.catalogue.node;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.api.ModuleKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BroughtTest {

    private final Brought brought = new Brought();

    @AfterEach
    void stop() {
        brought.stop();
    }

    @Test
    void theFirstTroubleOfEachBundleIsSaidAndWhoThrowsCostsNothing() {
        Contributions units = () -> List.of(
                Contribution.well("cn.gov.well", ModuleKind.UNIT, "高昌镇"),
                Contribution.troubled("cn.gov.town", ModuleKind.UNIT, "迪坎镇", "没有纳入：上级单位不存在"),
                Contribution.troubled("cn.gov.town", ModuleKind.UNIT, "达浪坎乡", "没有纳入：上级单位不存在"));
        brought.bindContributions(() -> {
            throw new IllegalStateException("away");
        });
        brought.bindContributions(units);
        assertEquals(Map.of("cn.gov.town", "迪坎镇：没有纳入：上级单位不存在"), brought.troubles());

        brought.unbindContributions(units);
        assertEquals(Map.of(), brought.troubles());
    }
}
