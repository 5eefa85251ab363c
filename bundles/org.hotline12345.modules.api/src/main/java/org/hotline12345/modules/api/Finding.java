package org.hotline12345.modules.api;

import java.util.OptionalInt;

/**
 * 检查发现. Something that is wrong in a module's file, said so that its author can mend it.
 *
 * @param weight whether the module can be installed all the same
 * @param file the entry within the module; empty for the module as a whole
 * @param line where in the entry, from 1; empty where no line can be named
 * @param wrong what is wrong, as a sentence in Chinese
 * @param remedy what to do about it, as a sentence in Chinese
 */
public record Finding(Weight weight, String file, OptionalInt line, String wrong, String remedy) {

    /** Whether a module can be installed all the same. */
    public enum Weight {
        /** It is refused. */
        ERROR,
        /** It can be installed, and does less than its author thinks. */
        WARNING
    }

    public Finding {
        if (wrong.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("A finding says what is wrong and what to do");
        }
    }

    /** An error in a line of an entry. */
    public static Finding error(String file, int line, String wrong, String remedy) {
        return new Finding(Weight.ERROR, file, OptionalInt.of(line), wrong, remedy);
    }

    /** An error in an entry as a whole. */
    public static Finding error(String file, String wrong, String remedy) {
        return new Finding(Weight.ERROR, file, OptionalInt.empty(), wrong, remedy);
    }

    /** A warning about an entry as a whole. */
    public static Finding warning(String file, String wrong, String remedy) {
        return new Finding(Weight.WARNING, file, OptionalInt.empty(), wrong, remedy);
    }
}
