package org.hotline12345.unit.shanshan.water;

import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.api.Unit;
import org.osgi.service.component.annotations.Component;

/** 鄯善县供水站. Sends its repair team to every outage at once; of all else its officers decide. */
@Component
@Unit(
        id = "650421-water",
        name = "鄯善县供水站",
        parent = "650421",
        duties = {"水电气热/停水", "水电气热/水质"})
public final class ShanshanWater implements HandlingUnit {

    private static final String OUTAGE = "水电气热/停水";

    @Override
    public Receipt receive(Delivery delivery) {
        return OUTAGE.equals(delivery.ticket().matter().category()) ? new Receipt.Signed("抢修班") : new Receipt.Waiting();
    }
}
