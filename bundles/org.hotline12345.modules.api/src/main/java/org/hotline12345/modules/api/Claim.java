package org.hotline12345.modules.api;

import java.util.OptionalInt;

/**
 * 所代表的单位. Something in a module's file that speaks for a unit: an article that is the unit's, a question that is asked in
 * its name.
 *
 * @param file the entry within the module; empty for the module as a whole
 * @param line where in the entry, from 1; empty where no line can be named
 * @param unit the id of the unit, as it is written; whether there is such a unit is not asked
 * @param what what speaks for it, as a noun in Chinese, such as 文章
 */
public record Claim(String file, OptionalInt line, String unit, String what) {

    /** One in a line of an entry. */
    public static Claim of(String file, int line, String unit, String what) {
        return new Claim(file, OptionalInt.of(line), unit, what);
    }
}
