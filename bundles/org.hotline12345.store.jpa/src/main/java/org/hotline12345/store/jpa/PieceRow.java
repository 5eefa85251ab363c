package org.hotline12345.store.jpa;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;

/** So many bytes of a content as are held in memory at once. */
@Entity
@IdClass(PieceId.class)
@Table(name = "content_piece")
class PieceRow {

    @Id
    private String content;

    @Id
    private int number;

    @Lob
    private byte[] bytes;

    protected PieceRow() {}

    PieceRow(String content, int number, byte[] bytes) {
        this.content = content;
        this.number = number;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
