package org.hotline12345.catalogue.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A piece of a module's file. */
@Entity
@Table(name = "catalogue_piece")
class PieceRow {

    @Id
    private String id;

    private String sha256;
    private int number;

    @Lob
    private byte[] bytes;

    protected PieceRow() {}

    PieceRow(String sha256, int number, byte[] bytes) {
        this.id = sha256 + "/" + number;
        this.sha256 = sha256;
        this.number = number;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
