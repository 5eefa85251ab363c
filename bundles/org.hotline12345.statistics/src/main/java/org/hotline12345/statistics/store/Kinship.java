package org.hotline12345.statistics.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.TreeMap;
import org.hotline12345.statistics.cube.Fact;
import org.hotline12345.statistics.cube.Scope;

/** Writes down once for each line and each place for which units and places their tickets count, so that SQL can count too. */
final class Kinship {

    private final Connection connection;

    Kinship(Connection connection) {
        this.connection = connection;
    }

    void know(Collection<Fact> facts) throws SQLException {
        TreeMap<String, Fact> lines = new TreeMap<>();
        TreeMap<String, Fact> places = new TreeMap<>();
        for (Fact fact : facts) {
            lines.put(FactRow.line(fact), fact);
            places.put(fact.place(), fact);
        }
        for (var line : lines.entrySet()) {
            if (!known("select 1 from statistics_line where line = ? and unit = ''", line.getKey())) {
                add(line.getKey(), line.getValue());
            }
        }
        for (String place : places.keySet()) {
            if (!known("select 1 from statistics_area where place = ? and area = place", place)) {
                for (String area : Scope.areas(place)) {
                    insert("insert into statistics_area (place, area) values (?, ?)", place, area);
                }
            }
        }
    }

    private void add(String line, Fact fact) throws SQLException {
        String unit = "";
        for (var below : fact.line()) {
            insert("insert into statistics_line (line, unit, below) values (?, ?, ?)", line, unit, below.value());
            unit = below.value();
        }
        insert("insert into statistics_line (line, unit, below) values (?, ?, ?)", line, unit, "");
    }

    private boolean known(String sql, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private void insert(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
