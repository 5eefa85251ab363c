package org.hotline12345.itests.benchmark.rows;

import java.io.Serializable;
import java.util.LinkedHashMap;

/** A row of a table: its columns with their values, in the order of the table. */
public final class Row extends LinkedHashMap<String, Object> implements Serializable {

    private static final long serialVersionUID = 1L;
}
