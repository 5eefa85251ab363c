package org.hotline12345.unit;

import org.hotline12345.unit.descriptor.UnitKeys;

/** The properties of a unit without code, as they are declared. */
public final class DescribedKeys {

    private DescribedKeys() {}

    public static UnitKeys keys() {
        return UnitKeys.of(DescribedUnit.Description.class);
    }
}
