package org.hotline12345.catalogue.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.catalogue.NodeReport;
import org.hotline12345.json.Documents;

/** What came of a module on a node, as a document. */
@Entity
@Table(name = "catalogue_node")
class NodeRow {

    @Id
    private String id;

    private String node;

    /** In milliseconds by the clock of the database. */
    @Column(name = "seen_at")
    private long seenAt;

    @Lob
    private String body;

    protected NodeRow() {}

    NodeRow(NodeReport report, Documents documents) {
        this.id = report.node() + "/" + report.module();
        this.node = report.node();
        this.body = documents.write(report);
    }

    String node() {
        return node;
    }

    NodeReport read(Documents documents) {
        return documents.read(body, NodeReport.class);
    }
}
