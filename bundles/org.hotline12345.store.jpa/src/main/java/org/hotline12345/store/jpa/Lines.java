package org.hotline12345.store.jpa;

import java.io.IOException;
import java.sql.SQLException;

/** Takes the rows of a table, each as a line of text: a JSON array of its values in order of the columns' names. */
@FunctionalInterface
interface Lines {

    void take(String line) throws SQLException, IOException;
}
