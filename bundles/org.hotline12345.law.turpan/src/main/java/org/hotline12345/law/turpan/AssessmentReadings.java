package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.procedure.Assessing;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.time.Term;

/**
 * How articles 33 to 35 are read where they leave room. They judge results and appeals, never a ticket, so no ticket records them.
 *
 * @param numbers both terms in working days
 */
record AssessmentReadings(Assessing numbers) {

    static AssessmentReadings of(int appealWorkingDays, int answerWorkingDays, int earlyPercent) {
        return new AssessmentReadings(
                new Assessing(Term.workingDays(appealWorkingDays), Term.workingDays(answerWorkingDays), earlyPercent));
    }

    List<Reading> inWords() {
        return List.of(
                new Reading(
                        "appealWorkingDays",
                        numbers.appeal().amount() + " 个工作日",
                        "办法第三十五条未规定申诉的期限；考核结果公布之日的次日起，在此时间内可以申诉，逾期不再受理。"),
                new Reading(
                        "appealAnswerWorkingDays",
                        numbers.answer().amount() + " 个工作日",
                        "办法第三十五条要求“及时反馈”而未定时间；市政务服务中心收到申诉之日的次日起，在此时间内调查核实并答复，逾期的标明。"),
                new Reading(
                        "earlyClosingPercent",
                        numbers.earlyPercent() + "%",
                        "办法第三十四条未规定怎样为“提前办结”；用时不超过全部时限的这一比例，且没有重办、诉求人没有不满意的，为提前办结。"));
    }
}
