package org.hotline12345.ticket;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline12345.law.ticket.Answer;
import org.hotline12345.law.ticket.Declined;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;

/** What became of a ticket, said to the requester of one that was joined to it. */
final class Conclusion {

    private Conclusion() {}

    /** Empty while nothing has become of it. */
    static Optional<String> of(Ticket running) {
        return word(running).map(word -> "您反映的事项已并入工单 " + running.number() + "，该工单" + word + result(running));
    }

    private static Optional<String> word(Ticket running) {
        return switch (running.status()) {
            case AWAITING_EVALUATION -> Optional.of("已办结");
            case ARCHIVED -> Optional.of("已归档");
            case DECLINED -> Optional.of("不予受理");
            case AWAITING_DISPATCH, IN_HANDLING, AWAITING_FOLLOW_UP, ATTACHED -> Optional.empty();
        };
    }

    private static String result(Ticket running) {
        String reported = running.assignments().stream()
                .filter(it -> it.stage() == Stage.CLOSED)
                .flatMap(it -> it.report().flatMap(report -> report.result()).stream())
                .collect(Collectors.joining("；"));
        return Optional.of(reported)
                .filter(it -> !it.isEmpty())
                .or(() -> running.answer().map(Answer::text))
                .or(() -> running.declined().map(Declined::explanation))
                .map(it -> "：" + it)
                .orElse("");
    }
}
