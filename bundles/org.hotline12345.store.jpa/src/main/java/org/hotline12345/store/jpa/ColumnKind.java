package org.hotline12345.store.jpa;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** What a column holds, as far as it is copied differently. */
enum ColumnKind {
    TEXT(Types.VARCHAR) {
        @Override
        void write(JsonGenerator json, ResultSet row, int column) throws SQLException, IOException {
            json.writeString(row.getString(column));
        }

        @Override
        void bind(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setString(column, value.textValue());
        }
    },
    /** Base64 in a line. */
    BYTES(Types.VARBINARY) {
        @Override
        void write(JsonGenerator json, ResultSet row, int column) throws SQLException, IOException {
            byte[] bytes = row.getBytes(column);
            if (bytes == null) {
                json.writeNull();
            } else {
                json.writeBinary(bytes);
            }
        }

        @Override
        void bind(PreparedStatement row, int column, JsonNode value) throws SQLException, IOException {
            row.setBytes(column, value.binaryValue());
        }
    },
    NUMBER(Types.BIGINT) {
        @Override
        void write(JsonGenerator json, ResultSet row, int column) throws SQLException, IOException {
            long number = row.getLong(column);
            if (row.wasNull()) {
                json.writeNull();
            } else {
                json.writeNumber(number);
            }
        }

        @Override
        void bind(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setLong(column, value.longValue());
        }
    },
    /** To the last bit: its shortest decimal reads back as itself. */
    FRACTION(Types.DOUBLE) {
        @Override
        void write(JsonGenerator json, ResultSet row, int column) throws SQLException, IOException {
            double fraction = row.getDouble(column);
            if (row.wasNull()) {
                json.writeNull();
            } else {
                json.writeNumber(fraction);
            }
        }

        @Override
        void bind(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setDouble(column, value.doubleValue());
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        void write(JsonGenerator json, ResultSet row, int column) throws SQLException, IOException {
            boolean truth = row.getBoolean(column);
            if (row.wasNull()) {
                json.writeNull();
            } else {
                json.writeBoolean(truth);
            }
        }

        @Override
        void bind(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setBoolean(column, value.booleanValue());
        }
    };

    private final int nothing;

    ColumnKind(int nothing) {
        this.nothing = nothing;
    }

    /** The kind of a type of JDBC; fails where a migration has brought one that nobody has thought of here. */
    static ColumnKind of(String column, int type) {
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.FLOAT, Types.DOUBLE -> FRACTION;
            case Types.BIT, Types.BOOLEAN -> TRUTH;
            default ->
                throw new IllegalStateException("Column " + column + " has the type " + type
                        + " of JDBC, which backups do not know yet: teach " + ColumnKind.class.getName());
        };
    }

    abstract void write(JsonGenerator json, ResultSet row, int column) throws SQLException, IOException;

    abstract void bind(PreparedStatement row, int column, JsonNode value) throws SQLException, IOException;

    /** Puts a value of a line into a row, or nothing where there is none. */
    final void put(PreparedStatement row, int column, JsonNode value) throws SQLException, IOException {
        if (value.isNull()) {
            row.setNull(column, nothing);
        } else {
            bind(row, column, value);
        }
    }
}
