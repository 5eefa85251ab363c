package ${package};

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.hotline12345.kit.Module;
import org.hotline12345.kit.UnitKit;
import org.junit.jupiter.api.Test;

class UnitFileTest {

    @Test
    void thePlatformTakesTheUnitIn() {
        assertFalse(UnitKit.units(Module.built()).isEmpty());
    }
}
