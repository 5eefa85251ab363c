package org.hotline12345.itests.module;

import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;

/** A unit that signs whatever arrives. */
public final class ModuleUnit implements HandlingUnit {

    @Override
    public Receipt receive(Delivery delivery) {
        return new Receipt.Signed("值班室");
    }
}
