package org.hotline12345.supervision.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EntityManager;
import javax.persistence.Id;
import javax.persistence.LockModeType;
import javax.persistence.Table;

/** The last numbers of cases and findings. There is one row. */
@Entity
@Table(name = "supervision_serial")
class SerialRow {

    private static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_case")
    private long lastCase;

    @Column(name = "last_finding")
    private long lastFinding;

    protected SerialRow() {}

    private static SerialRow locked(EntityManager em) {
        return em.find(SerialRow.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    static long nextCase(EntityManager em) {
        SerialRow row = locked(em);
        row.lastCase++;
        return row.lastCase;
    }

    static long nextFinding(EntityManager em) {
        SerialRow row = locked(em);
        row.lastFinding++;
        return row.lastFinding;
    }
}
