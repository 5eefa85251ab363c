package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.DAY;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.store.api.Creation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that runs on any database. */
abstract class OnEachDatabase {

    Node node;

    /** The database, with nothing in it when a test begins. */
    abstract DataSource database();

    /** Where it is from. */
    abstract Stores stores();

    @BeforeEach
    void start() throws Exception {
        node = Node.at(database());
    }

    @AfterEach
    void stop() {
        node.close();
        stores().giveBack();
    }

    final Outcome.Moved create() {
        return create(DAY);
    }

    final Outcome.Moved create(LocalDate day) {
        return assertInstanceOf(Creation.Created.class, node.tickets().create(Moves.opening(day)))
                .moved();
    }

    final Outcome.Moved commit(Outcome.Moved moved) {
        assertTrue(node.tickets().commit(moved, Optional.empty()));
        return moved;
    }
}
