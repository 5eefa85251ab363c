package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.ticket.Filing;

/** 第十九条第三项. What a unit says of the filing of a complaint when it asks for closure. */
final class Filed {

    static final Paragraph FILING =
            new Paragraph(19, 3, "投诉举报类事项，决定立案的应当上传立案决定书或注明立案编号和立案日期；决定不予立案的，应当说明不予立案的理由和法律依据。");

    private Filed() {}

    static List<Demand<RequestClosure>> demands() {
        return List.of(
                Enclosing.present(
                        FILING, "report.filing.document", it -> filing(it).flatMap(Filing::document)),
                Demand.of(
                        FILING,
                        "report.filing",
                        it -> !it.matter().kind().complaint() || filing(it).isPresent(),
                        "投诉举报类事项没有说明是否立案",
                        "填写 filing：立案的写文书或编号和日期，不予立案的写理由和法律依据"),
                Demand.of(
                        FILING,
                        "report.filing",
                        it -> filing(it)
                                .filter(Filing::filed)
                                .filter(filing -> !proven(filing))
                                .isEmpty(),
                        "立案的事项没有立案决定书，也没有立案编号和日期",
                        "上传立案决定书，或填写立案编号和立案日期"),
                Demand.of(
                        FILING,
                        "report.filing.reason",
                        it -> filing(it)
                                .filter(filing -> !filing.filed() && blank(filing.reason()))
                                .isEmpty(),
                        "不予立案的事项没有说明理由",
                        "填写不予立案的理由"),
                Demand.of(
                        FILING,
                        "report.filing.basis",
                        it -> filing(it)
                                .filter(filing -> !filing.filed() && blank(filing.basis()))
                                .isEmpty(),
                        "不予立案的事项没有说明法律依据",
                        "填写不予立案的法律依据"));
    }

    private static Optional<Filing> filing(Attempt<RequestClosure> attempt) {
        return attempt.step().report().filing();
    }

    private static boolean proven(Filing filing) {
        return !blank(filing.document())
                || !blank(filing.number()) && filing.date().isPresent();
    }

    private static boolean blank(Optional<String> value) {
        return value.filter(it -> !it.isBlank()).isEmpty();
    }
}
