package org.hotline12345.evaluation.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** An answer to a further question, with the words in which it was asked; of whom nothing. */
@Entity
@IdClass(AnswerId.class)
@Table(name = "evaluation_answer")
class AnswerRow {

    @Id
    private String sheet;

    @Id
    private String question;

    private String questionnaire;
    private String version;
    private String asked;
    private int place;
    private String answer;
    private String answered;

    @Column(name = "on_day")
    private int onDay;

    protected AnswerRow() {}

    AnswerRow(String sheet, Answers.Sheet of, Answers.Answer given, LocalDate day) {
        this.sheet = sheet;
        this.question = given.question();
        this.questionnaire = of.questionnaire();
        this.version = of.version();
        this.asked = given.asked();
        this.place = given.place();
        this.answer = given.answer();
        this.answered = given.answered();
        this.onDay = day(day);
    }

    /** The day as a number, such as 20250328. */
    static int day(LocalDate day) {
        return ContactRow.month(day) * 100 + day.getDayOfMonth();
    }
}
