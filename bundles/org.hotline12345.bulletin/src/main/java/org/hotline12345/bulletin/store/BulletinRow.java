package org.hotline12345.bulletin.store;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.json.Documents;

/** A bulletin as a document, with what a list says of it beside it. */
@Entity
@Table(name = "bulletin_entry")
class BulletinRow {

    /** What a heading is made of, in the order of {@link #heading}. */
    static final String HEADING =
            "b.number, b.sort, b.state, b.title, b.firstDay, b.lastDay, b.issueWords, b.correctedBy";

    @Id
    private long number;

    private String sort;
    private String state;
    private String title;

    @Column(name = "first_day")
    private String firstDay;

    @Column(name = "last_day")
    private String lastDay;

    @Column(name = "issue_words")
    private String issueWords;

    @Column(name = "corrected_by")
    private Long correctedBy;

    @Lob
    private String body;

    protected BulletinRow() {}

    BulletinRow(Bulletin bulletin, Documents documents) {
        this.number = bulletin.number();
        keep(bulletin, documents);
    }

    final void keep(Bulletin bulletin, Documents documents) {
        sort = bulletin.sort().name();
        state = bulletin.state().name();
        title = bulletin.title();
        firstDay = bulletin.span().from().toString();
        lastDay = bulletin.span().to().toString();
        issueWords = bulletin.issue().map(Bulletin.Issue::inWords).orElse(null);
        correctedBy = bulletin.correctedBy().orElse(null);
        body = documents.write(bulletin);
    }

    Bulletin bulletin(Documents documents) {
        return documents.read(body, Bulletin.class);
    }

    static BulletinHeading heading(Object[] row) {
        return new BulletinHeading(
                (Long) row[0],
                BulletinSort.valueOf((String) row[1]),
                Bulletin.State.valueOf((String) row[2]),
                (String) row[3],
                LocalDate.parse((String) row[4]),
                LocalDate.parse((String) row[5]),
                Optional.ofNullable((String) row[6]),
                Optional.ofNullable((Long) row[7]));
    }
}
