package org.hotline12345.supervision;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.supervision.api.ReferralEvidence;
import org.hotline12345.supervision.api.ReferralEvidence.EvidenceHandling;
import org.hotline12345.supervision.api.ReferralEvidence.EvidenceMatter;

/** The evidence as a text that a person reads, line by line. Times are of Asia/Shanghai. */
public final class EvidenceText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    private final List<String> lines = new ArrayList<>();

    private EvidenceText() {}

    public static String of(ReferralEvidence evidence) {
        EvidenceText text = new EvidenceText();
        text.head(evidence);
        for (int index = 0; index < evidence.matters().size(); index++) {
            text.matter(index + 1, evidence.matters().get(index));
        }
        return String.join("\n", text.lines) + "\n";
    }

    private void head(ReferralEvidence evidence) {
        lines.add("报送纪检监察机关线索第 " + evidence.finding() + " 号：" + evidence.kind());
        lines.add("事项：" + evidence.subject());
        evidence.quoted()
                .ifPresent(words -> lines.add("依据：" + evidence.document().orElse("") + " "
                        + evidence.paragraph().orElse("") + " " + words));
        lines.add("认定条件：" + String.join("；", evidence.criteria()));
        if (!evidence.cases().isEmpty()) {
            lines.add("督办件：" + evidence.cases());
        }
        lines.add("整理时间：" + time(evidence.madeAt()));
    }

    private void matter(int nth, EvidenceMatter matter) {
        lines.add("");
        lines.add(nth + ". 工单 " + matter.ticket()
                + matter.missing().map(it -> "：" + it).orElse(""));
        if (matter.missing().isPresent()) {
            return;
        }
        lines.add("   " + matter.takenAt().map(EvidenceText::time).orElse("") + " " + matter.kind() + "，"
                + matter.category() + "，" + matter.place() + "；" + matter.status());
        matter.handling().forEach(this::handling);
        matter.ratings().forEach(it -> lines.add("   评价：" + it));
        matter.supervisions().forEach(it -> lines.add("   督办：" + it));
        lines.add("   经过：");
        matter.steps()
                .forEach(it -> lines.add(
                        "     " + time(it.at()) + " " + it.role() + " " + it.step() + "（" + it.paragraph() + "）"));
    }

    private void handling(EvidenceHandling handling) {
        lines.add("   承办：" + handling.name() + (handling.redo() ? "（重办）" : "") + "，" + time(handling.dispatchedAt())
                + " 转派，" + handling.signedAt().map(it -> time(it) + " 签收").orElse("未签收") + "，"
                + handling.stage() + (handling.late() ? "，逾期" : ""));
        handling.returned().ifPresent(it -> lines.add("     申请退回：" + it));
        handling.result().ifPresent(it -> lines.add("     办理结果：" + it));
    }

    private static String time(Instant at) {
        return MINUTE.format(at);
    }
}
