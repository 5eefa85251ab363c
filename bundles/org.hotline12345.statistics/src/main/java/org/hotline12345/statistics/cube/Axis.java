package org.hotline12345.statistics.cube;

/** Along what the totals of a scope are listed. Of each line of such a list every slice is known. */
public enum Axis {
    /** Not at all: one line, of everything. Its item is empty. */
    ALL,
    /** By the units of the next level; the item is empty for the unit's own, and for what no unit has. */
    UNIT,
    /** By the first level of the category. */
    THEME,
    /** By the place, as it was taken in. */
    PLACE
}
