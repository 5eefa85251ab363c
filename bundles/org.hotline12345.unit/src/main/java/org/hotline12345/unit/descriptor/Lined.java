package org.hotline12345.unit.descriptor;

import java.util.List;

/** A value of a JSON text, with the line where it begins, from 1. */
sealed interface Lined {

    int line();

    record Text(int line, String value) implements Lined {}

    record Items(int line, List<Lined> all) implements Lined {}

    record Fields(int line, List<Field> all) implements Lined {}

    /** A number, a truth or nothing, as it is written. */
    record Other(int line, String written) implements Lined {}

    /** A name with its value; of two with one name both are there. */
    record Field(int line, String name, Lined value) {}
}
