package org.hotline12345.statutes.labour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hotline12345.kit.LimitsKit;
import org.hotline12345.kit.Module;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.law.ticket.Kind;
import org.junit.jupiter.api.Test;

class LabourLimitsTest {

    @Test
    void thePlatformReadsTheLimits() {
        assertEquals(
                List.of(new StatutoryLimit(
                        "《劳动保障监察条例》",
                        "第十七条",
                        List.of(Kind.COMPLAINT),
                        List.of("劳动保障/拖欠工资", "劳动保障/社会保险", "劳动保障/劳动合同"),
                        60)),
                LimitsKit.limits(Module.built()));
    }
}
