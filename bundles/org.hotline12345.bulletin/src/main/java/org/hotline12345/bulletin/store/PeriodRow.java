package org.hotline12345.bulletin.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.statistics.api.CountSpan;

/** Says that there is a bulletin of a sort and period, or was. */
@Entity
@IdClass(PeriodId.class)
@Table(name = "bulletin_period")
class PeriodRow {

    @Id
    private String sort;

    @Id
    @Column(name = "first_day")
    private String firstDay;

    private long number;

    protected PeriodRow() {}

    /** @param number of the first bulletin */
    PeriodRow(BulletinSort sort, CountSpan period, long number) {
        this.sort = sort.name();
        this.firstDay = period.from().toString();
        this.number = number;
    }

    static PeriodId id(BulletinSort sort, CountSpan period) {
        return new PeriodId(sort.name(), period.from().toString());
    }
}
