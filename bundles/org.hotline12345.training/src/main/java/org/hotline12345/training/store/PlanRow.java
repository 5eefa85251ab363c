package org.hotline12345.training.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.json.Documents;
import org.hotline12345.training.TrainingPlan;

/** A plan as a document, with its year beside it. */
@Entity
@Table(name = "training_plan")
class PlanRow {

    @Id
    private long number;

    @Column(name = "of_year")
    private int year;

    @Lob
    private String body;

    protected PlanRow() {}

    PlanRow(TrainingPlan plan, Documents documents) {
        this.number = plan.number();
        keep(plan, documents);
    }

    final void keep(TrainingPlan plan, Documents documents) {
        year = plan.content().year();
        body = documents.write(plan);
    }

    TrainingPlan plan(Documents documents) {
        return documents.read(body, TrainingPlan.class);
    }
}
