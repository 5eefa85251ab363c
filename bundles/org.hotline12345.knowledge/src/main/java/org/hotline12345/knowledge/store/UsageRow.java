package org.hotline12345.knowledge.store;

import java.util.Optional;
import javax.persistence.Entity;
import javax.persistence.EntityManager;
import javax.persistence.Id;
import javax.persistence.LockModeType;
import javax.persistence.Table;

/** How often an article was read out. */
@Entity
@Table(name = "knowledge_usage")
class UsageRow {

    @Id
    private String article;

    private long readings;

    protected UsageRow() {}

    static void count(EntityManager em, String article) {
        UsageRow row = Optional.ofNullable(em.find(UsageRow.class, article, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(UsageRow::new);
        row.article = article;
        row.readings++;
        em.persist(row);
    }

    static long of(EntityManager em, String article) {
        return Optional.ofNullable(em.find(UsageRow.class, article))
                .map(it -> it.readings)
                .orElse(0L);
    }
}
