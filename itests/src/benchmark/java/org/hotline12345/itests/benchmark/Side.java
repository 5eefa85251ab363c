package org.hotline12345.itests.benchmark;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.hotline12345.itests.benchmark.load.Order;
import org.hotline12345.itests.benchmark.measure.Database;
import org.hotline12345.itests.benchmark.measure.Figure;
import org.hotline12345.itests.benchmark.measure.Load;
import org.hotline12345.itests.benchmark.rows.Generator;

/**
 * One of those that are measured, with a database of its own.
 *
 * @param process who answers
 * @param name of its database
 * @param first the number from which on tickets are taken away after each load
 */
record Side(long process, Database database, String name, Generator generator, String first, Load load) {

    static Side of(long process, Database database, String name, Load load) throws SQLException {
        String last = database.ask(name, "select max(number) from ticket where length(number) = 15");
        String next = last.substring(0, 9) + "%06d".formatted(Integer.parseInt(last.substring(9)) + 1);
        return new Side(process, database, name, new Generator(database.in(name)), next, load);
    }

    /** Sends what is to be sent, and leaves the store as it was. */
    Figure measure(Order order, Scenario scenario, Models models) throws Exception {
        if (scenario.signs()) {
            generator.waiting(models.waiting(), order.numbers().size());
        }
        generator.analyze();
        Figure figure = load.carryOut(order, process);
        if (scenario.writes()) {
            clean();
        }
        return figure;
    }

    /** Once all is told to those who listen, and they have taken it in: nothing is then under way any more. */
    void clean() throws SQLException {
        AtomicReference<String> before = new AtomicReference<>("");
        await("the outbox is quiet")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    String left = database.ask(
                            name, "select (select count(*) from outbox) + (select count(*) from receiver_waiting)");
                    return left.equals("0") || left.equals(before.getAndSet(left));
                });
        generator.clear(first, "3");
        generator.clear(Generator.WAITING, Generator.WAITING + "z");
    }
}
