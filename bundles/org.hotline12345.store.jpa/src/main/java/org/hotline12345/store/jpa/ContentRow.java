package org.hotline12345.store.jpa;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A content that arrives or has arrived; its bytes are in {@link PieceRow}s. */
@Entity
@Table(name = "content")
class ContentRow {

    @Id
    private String id;

    private String sha256;

    @Column(name = "byte_count")
    private int size;

    @Column(name = "is_named")
    private boolean named;

    @Column(name = "kept_at")
    private long keptAt;

    protected ContentRow() {}

    ContentRow(String id, Instant now) {
        this.id = id;
        this.keptAt = now.toEpochMilli();
    }

    String id() {
        return id;
    }

    int size() {
        return size;
    }
}
