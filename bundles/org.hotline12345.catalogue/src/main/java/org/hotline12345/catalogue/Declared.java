package org.hotline12345.catalogue;

import java.util.List;

/**
 * What a module's file says of itself, read without running any of it.
 *
 * @param units the subordinate units that it brings
 * @param settings what may be set
 * @param foreign the PIDs of somebody else that it would write
 */
public record Declared(List<DeclaredUnit> units, List<DeclaredSetting> settings, List<String> foreign) {

    public Declared {
        units = List.copyOf(units);
        settings = List.copyOf(settings);
        foreign = List.copyOf(foreign);
    }
}
