package org.hotline12345.evaluation.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** One invitation to a number that nobody can read here. */
@Entity
@IdClass(ContactId.class)
@Table(name = "evaluation_contact")
class ContactRow {

    @Id
    private String phone;

    @Id
    @Column(name = "in_month")
    private int inMonth;

    @Id
    private int nth;

    @Column(name = "on_day")
    private int onDay;

    protected ContactRow() {}

    ContactRow(String phone, LocalDate day, int nth) {
        this.phone = phone;
        this.inMonth = month(day);
        this.nth = nth;
        this.onDay = day.getDayOfMonth();
    }

    /** The month as a number, such as 202503. */
    static int month(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }

    int nth() {
        return nth;
    }

    boolean on(LocalDate day) {
        return onDay == day.getDayOfMonth();
    }
}
