package org.hotline12345.store.tables.kit;

/** Which database a store is on. */
public enum On {
    DERBY,
    POSTGRESQL
}
