package org.example.earlier;

import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.api.Unit;
import org.osgi.service.component.annotations.Component;

/** Knows of two answers, as version 1.0 of the API did. */
@Component
@Unit(id = "650421-earlier", name = "老模块", parent = "650421", duties = "*")
public final class EarlierUnit implements HandlingUnit {

    @Override
    public Receipt receive(Delivery delivery) {
        return delivery.ticket().matter().category().startsWith("水电气热")
                ? new Receipt.Signed("老值班室")
                : new Receipt.Waiting();
    }
}
