package org.hotline12345.catalogue;

import java.util.List;

/**
 * A subordinate unit as a module, or a county without any module, describes it.
 *
 * @param id unique in the city; empty where the description has none
 * @param name what people call it
 * @param parent the id of the unit above it
 * @param territory the places it answers for; the parent's where there are none
 * @param duties the categories it handles; {@code *} is everything
 */
public record DeclaredUnit(String id, String name, String parent, List<String> territory, List<String> duties) {

    public DeclaredUnit {
        territory = List.copyOf(territory);
        duties = List.copyOf(duties);
    }
}
