package org.hotline12345.itests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.hotline12345.itests.benchmark.lean.Recorded;
import org.hotline12345.itests.benchmark.rows.Change;
import org.hotline12345.itests.benchmark.rows.Contacts;
import org.hotline12345.itests.benchmark.rows.Matters;
import org.hotline12345.itests.benchmark.rows.Model;
import org.hotline12345.itests.benchmark.rows.Row;
import org.hotline12345.itests.benchmark.rows.Tables;
import org.hotline12345.itests.benchmark.rows.Ways;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;

/**
 * Tickets that the platform has made, for all else to be made from.
 *
 * @param recorded what it wrote and answered
 * @param ended tickets whose way has ended
 * @param open tickets that are with a unit
 * @param waiting one that waits to be signed
 */
record Models(Recorded recorded, List<Model> ended, List<Model> open, Model waiting) {

    private static final int ENDED = 120;
    private static final int OPEN = 20;
    private static final long SEED = 12345;

    static Models of(Rest rest, DataSource database, Contacts contacts) throws SQLException {
        Ways ways = new Ways(rest, new Matters(SEED, categories(rest)));
        try (Connection connection = database.getConnection()) {
            Tables tables = new Tables(connection);
            List<Model> ended = new ArrayList<>();
            for (String number : ways.ended(ENDED)) {
                ended.add(new Model(number, tables.of(connection, number), contacts));
            }
            List<Model> open = new ArrayList<>();
            for (String number : ways.open(OPEN)) {
                open.add(new Model(number, tables.of(connection, number), contacts));
            }
            Answer created =
                    rest.as("calltaker").post("/tickets", Scenarios.complaint()).expecting(201);
            String number = created.at("/number");
            Map<Tables.Table, List<Row>> accepted = tables.of(connection, number);
            step(rest, "calltaker", number, "Dispatch", Map.of("unit", Scenarios.COUNTY));
            Map<Tables.Table, List<Row>> dispatched = tables.of(connection, number);
            Answer signed = step(rest, "shanshan", number, "Sign", Map.of());
            Recorded recorded = new Recorded(
                    Change.between(number, Map.of(), accepted),
                    created.text(),
                    Change.between(number, dispatched, tables.of(connection, number)),
                    signed.text());
            return new Models(recorded, ended, open, new Model(number, dispatched, contacts));
        }
    }

    /** Those that a county may be given: what is the duty of a vertically managed unit goes to the city's (A12.2). */
    private static List<String> categories(Rest rest) {
        Set<String> vertical = elements(rest.as("center").get("/units"), "/units")
                .filter(it -> it.path("level").asText().equals("VERTICAL"))
                .map(it -> it.path("id").asText())
                .collect(Collectors.toSet());
        return elements(rest.get("/categories"), "/categories")
                .filter(it -> StreamSupport.stream(it.path("duties").spliterator(), false)
                        .noneMatch(duty -> vertical.contains(duty.asText())))
                .map(it -> it.path("code").asText())
                .toList();
    }

    private static Stream<JsonNode> elements(Answer answer, String pointer) {
        return StreamSupport.stream(answer.expecting(200).json().at(pointer).spliterator(), false);
    }

    private static Answer step(Rest rest, String account, String number, String step, Map<String, ?> said) {
        return rest.as(account)
                .post("/tickets/" + number + "/steps/" + step, said)
                .expecting(200);
    }
}
