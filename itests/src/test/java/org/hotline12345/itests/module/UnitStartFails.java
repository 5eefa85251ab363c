package org.hotline12345.itests.module;

import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;

/** A unit that cannot be made. */
public final class UnitStartFails implements HandlingUnit {

    private final Receipt receipt;

    public UnitStartFails() {
        if (UnitStartFails.class.getName().length() > 0) {
            throw new IllegalStateException("its own fault");
        }
        receipt = new Receipt.Waiting();
    }

    @Override
    public Receipt receive(Delivery delivery) {
        return receipt;
    }
}
