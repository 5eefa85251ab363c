package org.hotline12345.assessment.kit;

import java.lang.reflect.Proxy;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.turpan.Turpan2021;
import org.hotline12345.law.turpan.TurpanReadings;

/** Turpan's regulation with the readings that it is shipped with. */
final class Law {

    private Law() {}

    static Regulation turpan() {
        return new Turpan2021(shipped());
    }

    /** The defaults of the settings, as the container would give them. */
    private static TurpanReadings shipped() {
        return (TurpanReadings) Proxy.newProxyInstance(
                TurpanReadings.class.getClassLoader(),
                new Class<?>[] {TurpanReadings.class},
                (readings, setting, none) -> setting.getDefaultValue());
    }
}
