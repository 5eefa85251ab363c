package org.hotline12345.evaluation.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A unit of whose work further questions were answered. */
@Entity
@IdClass(AnswerUnitId.class)
@Table(name = "evaluation_answer_unit")
class AnswerUnitRow {

    @Id
    private String sheet;

    @Id
    private String unit;

    protected AnswerUnitRow() {}

    AnswerUnitRow(String sheet, String unit) {
        this.sheet = sheet;
        this.unit = unit;
    }
}
