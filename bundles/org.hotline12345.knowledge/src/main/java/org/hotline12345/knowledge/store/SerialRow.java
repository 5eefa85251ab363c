package org.hotline12345.knowledge.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EntityManager;
import javax.persistence.Id;
import javax.persistence.LockModeType;
import javax.persistence.Table;

/** The last numbers of changes and tasks. There is one row. */
@Entity
@Table(name = "knowledge_serial")
class SerialRow {

    private static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_change")
    private long lastChange;

    @Column(name = "last_task")
    private long lastTask;

    protected SerialRow() {}

    /**
     * Locked to the end of the transaction, so that numbers are committed in their order. To be asked for last, after every
     * other lock.
     */
    static SerialRow locked(EntityManager em) {
        return em.find(SerialRow.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    static long lastChange(EntityManager em) {
        return em.find(SerialRow.class, ONLY).lastChange();
    }

    long lastChange() {
        return lastChange;
    }

    long nextChange() {
        lastChange++;
        return lastChange;
    }

    long nextTask() {
        lastTask++;
        return lastTask;
    }
}
