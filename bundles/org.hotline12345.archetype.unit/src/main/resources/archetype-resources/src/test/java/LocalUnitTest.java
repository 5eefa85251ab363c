package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hotline12345.kit.Module;
import org.hotline12345.kit.UnitKit;
import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.Receipt;
import org.junit.jupiter.api.Test;

class LocalUnitTest {

    private final LocalUnit unit = new LocalUnit();

    @Test
    void thePlatformTakesTheUnitIn() {
        assertEquals("${unitId}", UnitKit.units(Module.built()).get(0).id().value());
    }

    @Test
    void anOutageIsSignedAtOnce() {
        assertEquals(new Receipt.Signed("值班室"), UnitKit.deliver(unit, "水电气热/停水"));
        assertEquals(new Receipt.Waiting(), UnitKit.deliver(unit, "水电气热/水质"));
    }

    @Test
    void aReplyOfTwoWordsDoesNotGoOn() {
        assertInstanceOf(Checked.Unfit.class, UnitKit.check(unit, "水电气热/停水", UnitKit.report("已办")));
        assertInstanceOf(
                Checked.Fit.class, UnitKit.check(unit, "水电气热/停水", UnitKit.report("主管道已抢修，今天十点恢复供水。")));
    }
}
