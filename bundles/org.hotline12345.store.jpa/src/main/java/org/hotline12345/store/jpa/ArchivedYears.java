package org.hotline12345.store.jpa;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.persistence.EntityManager;

/** The years that were taken out, read wherever they are noted. */
final class ArchivedYears {

    static final String TABLE = "archived_year";

    private static final JsonMapper JSON = new JsonMapper();

    private ArchivedYears() {}

    /** Those that this database notes, in order. */
    static List<Integer> of(EntityManager em) {
        List<?> found = em.createNativeQuery("select ticket_year from " + TABLE + " order by ticket_year")
                .getResultList();
        return found.stream().map(it -> ((Number) it).intValue()).toList();
    }

    /** Those that a copy notes, in order; none where it is of a version that knew none. */
    static List<Integer> of(Source source) throws SQLException, IOException {
        TreeSet<Integer> years = new TreeSet<>();
        List<String> lines = new ArrayList<>();
        for (Source.Shape shape : source.shapes()) {
            if (shape.name().equals(TABLE)) {
                source.read(TABLE, lines::add);
                for (String line : lines) {
                    years.add(JSON.readTree(line)
                            .get(shape.columns().indexOf("ticket_year"))
                            .asInt());
                }
            }
        }
        return List.copyOf(years);
    }
}
