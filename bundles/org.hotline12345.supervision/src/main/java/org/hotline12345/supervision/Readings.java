package org.hotline12345.supervision;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** The readings that are in force. Where they change, whoever uses them begins anew with the new ones. */
@Component(service = Readings.class, configurationPid = "org.hotline12345.supervision")
@Designate(ocd = SupervisionSettings.class)
public final class Readings {

    private final Thresholds thresholds;

    @Activate
    public Readings(SupervisionSettings settings) {
        this(Thresholds.of(settings));
    }

    public Readings(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public Thresholds thresholds() {
        return thresholds;
    }
}
