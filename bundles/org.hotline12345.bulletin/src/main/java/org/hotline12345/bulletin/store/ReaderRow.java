package org.hotline12345.bulletin.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Somebody who reads an issued bulletin. */
@Entity
@IdClass(ReaderId.class)
@Table(name = "bulletin_reader")
class ReaderRow {

    @Id
    private String reader;

    @Id
    private long number;

    protected ReaderRow() {}

    ReaderRow(String reader, long number) {
        this.reader = reader;
        this.number = number;
    }
}
