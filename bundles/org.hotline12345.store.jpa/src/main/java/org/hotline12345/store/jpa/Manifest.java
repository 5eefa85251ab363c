package org.hotline12345.store.jpa;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself.
 *
 * @param format of the file: {@link #FORMAT}
 * @param platform the version of the platform that wrote it
 * @param schema the version of the schema
 * @param modules the modules whose tables are in it too, each with the version of its tables
 * @param at when, in ISO 8601
 * @param tables each table, in order of their names
 */
record Manifest(
        int format, String platform, String schema, Map<String, String> modules, String at, List<Table> tables) {

    static final int FORMAT = 1;

    Manifest {
        // A file from before there were any says nothing of them.
        modules = modules == null ? Map.of() : Map.copyOf(modules);
    }

    /** Where it is in the file. */
    static final String NAME = "manifest.json";

    /**
     * One table.
     *
     * @param name which table
     * @param columns its columns in the order in which a line has their values
     * @param rows how many lines
     * @param sha256 of the lines as a file
     */
    record Table(String name, List<String> columns, long rows, String sha256) {}

    /** Where the lines of a table are in the file. */
    static String entry(String table) {
        return "tables/" + table + ".jsonl";
    }
}
