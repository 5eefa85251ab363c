package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotline12345.kit.LimitsKit;
import org.hotline12345.kit.Module;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void thePlatformReadsTheNotice() {
        assertEquals(${year}, LimitsKit.notices(Module.built()).get(0).year());
    }

    @Test
    void thePlatformReadsTheLimits() {
        assertEquals(7, LimitsKit.limits(Module.built()).get(0).workingDays());
    }
}
