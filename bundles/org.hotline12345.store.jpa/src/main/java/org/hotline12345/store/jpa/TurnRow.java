package org.hotline12345.store.jpa;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.store.api.Turns;

/** Which node carries events. There is one row. */
@Entity
@Table(name = "courier_turn")
class TurnRow {

    static final int ONLY = 1;

    @Id
    private int id;

    private String node;
    private long beat;

    protected TurnRow() {}

    /** The first to take a turn. */
    TurnRow(String node) {
        this.id = ONLY;
        this.node = node;
        this.beat = 1;
    }

    Turns.Beat last() {
        return new Turns.Beat(node, beat);
    }
}
