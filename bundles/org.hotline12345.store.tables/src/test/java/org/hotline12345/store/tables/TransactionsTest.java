package org.hotline12345.store.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javax.persistence.PersistenceException;
import org.apache.aries.jpa.template.EmConsumer;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.hotline12345.store.api.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "40XL1", "40XL2"})
    void aDeadlockIsTriedAgain(String state) {
        RuntimeException deadlock = failure(new SQLException("deadlock", state));
        assertEquals("done", run(deadlock, deadlock));
        assertThrows(StoreUnavailable.class, () -> run(deadlock, deadlock, deadlock));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57014", "25P03", "53300", "53100", "25006", "XJ004", "58030"})
    void aDatabaseThatDoesNotAnswerIsNotAskedAgain(String state) {
        assertThrows(StoreUnavailable.class, () -> run(failure(new SQLException("away", state))));
    }

    @Test
    void thePoolSpeaksForTheDatabase() {
        assertThrows(StoreUnavailable.class, () -> run(failure(new SQLException("Cannot get a connection"))));
        assertThrows(StoreUnavailable.class, () -> run(failure(new SQLTransientConnectionException("x", "99999"))));
        assertThrows(StoreUnavailable.class, () -> run(failure(new SQLTimeoutException("x", "99999"))));
    }

    @Test
    void aKeyThatIsTakenIsFoundBehindABatch() {
        BatchUpdateException batch = new BatchUpdateException("batch", "XJ208", new int[0]);
        batch.setNextException(new SQLException("duplicate", "23505"));
        assertThrows(Duplicate.class, () -> run(failure(batch)));
    }

    @Test
    void anErrorOfOursStaysWhatItIs() {
        RuntimeException tooLong = failure(new SQLException("value too long", "22001"));
        assertSame(tooLong, assertThrows(PersistenceException.class, () -> run(tooLong)));
        IllegalStateException other = new IllegalStateException("other");
        assertSame(other, assertThrows(IllegalStateException.class, () -> run(other)));
    }

    private static RuntimeException failure(SQLException cause) {
        return new PersistenceException(new IllegalArgumentException("in between", cause));
    }

    private static String run(RuntimeException... failures) {
        return new Transactions(new Failing(List.of(failures))).read(em -> "done");
    }

    /** Fails as it is told to, and then works. */
    private static final class Failing implements JpaTemplate {

        private final Queue<RuntimeException> failures;

        Failing(List<RuntimeException> failures) {
            this.failures = new ArrayDeque<>(failures);
        }

        @Override
        public <R> R txExpr(TransactionType type, EmFunction<R> code) {
            if (!failures.isEmpty()) {
                throw failures.remove();
            }
            return code.apply(null);
        }

        @Override
        public void tx(TransactionType type, EmConsumer code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <R> R txExpr(EmFunction<R> code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void tx(EmConsumer code) {
            throw new UnsupportedOperationException();
        }
    }
}
