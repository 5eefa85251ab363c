package org.hotline12345.json.lined;

import java.util.List;

/** A value of a JSON text, with the line where it begins, from 1. */
public sealed interface Lined {

    int line();

    /** A text. */
    record Text(int line, String value) implements Lined {}

    /** A list. */
    record Items(int line, List<Lined> all) implements Lined {}

    /** An object, its fields in order. */
    record Fields(int line, List<Field> all) implements Lined {}

    /** A number, a truth or nothing, as it is written. */
    record Other(int line, String written) implements Lined {}

    /** A name with its value; of two with one name both are there. */
    record Field(int line, String name, Lined value) {}
}
