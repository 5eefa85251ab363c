package org.hotline12345.bulletin.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Which bulletin has a number of its sort in a year. */
@Entity
@IdClass(IssueId.class)
@Table(name = "bulletin_issue")
class IssueRow {

    @Id
    private String sort;

    @Id
    @Column(name = "issue_year")
    private int year;

    @Id
    private int issue;

    private long number;

    protected IssueRow() {}

    IssueRow(String sort, int year, int issue, long number) {
        this.sort = sort;
        this.year = year;
        this.issue = issue;
        this.number = number;
    }
}
