package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.soap.Answering.answered;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hotline12345.assessment.AssessmentLaw;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.FrontDesk;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 前台. The operations by which telephone systems and reviewers enter what they know. The same again changes nothing. */
@Component(service = DeskOperations.class)
public final class DeskOperations {

    private final FrontDesk desk;
    private final AssessmentLaw law;

    @Activate
    public DeskOperations(@Reference FrontDesk desk, @Reference AssessmentLaw law) {
        this.desk = desk;
        this.law = law;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("ListDeskDays", "话务量", Between.class, DeskDayList.class, this::days),
                SoapOperation.of("EnterDeskDay", "录入一个班组一天的话务量；重复录入以后一次为准", DeskDay.class, DeskDay.class, this::enter),
                SoapOperation.of("ListQualityMarks", "质检得分", Between.class, QualityMarkList.class, this::marks),
                SoapOperation.of(
                        "EnterQualityMark", "录入质检得分；重复录入以后一次为准", QualityMark.class, QualityMark.class, this::mark));
    }

    private DeskDayList days(Between span, Request request) {
        return answered(request, () -> new DeskDayList(desk.days(span.from(), span.to())));
    }

    private DeskDay enter(DeskDay day, Request request) {
        return answered(request, () -> {
            Answering.requireNone(desk.enter(request.actor(), day), law.on(Concern.ASSESSMENT));
            return day;
        });
    }

    private QualityMarkList marks(Between span, Request request) {
        return answered(request, () -> new QualityMarkList(desk.marks(span.from(), span.to())));
    }

    private QualityMark mark(QualityMark mark, Request request) {
        return answered(request, () -> {
            Answering.requireNone(desk.mark(request.actor(), mark), law.on(Concern.ASSESSMENT));
            return mark;
        });
    }

    /** From the first day to the last. */
    public record Between(LocalDate from, LocalDate to) {}
}
