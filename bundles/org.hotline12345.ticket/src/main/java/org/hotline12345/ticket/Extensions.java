package org.hotline12345.ticket;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Grant;
import org.hotline12345.law.time.WorkingDays;

/** 延期. What the requester of a joined ticket is told of time that was granted to the running one (A18). */
final class Extensions {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    private Extensions() {}

    /** A notice for each extension since {@code joined}; the same words whenever it is asked. */
    static List<String> since(Instant joined, Ticket running) {
        return running.assignments().stream()
                .flatMap(it -> it.clocks().stream())
                .flatMap(clock -> clock.grants().stream())
                .filter(grant -> grant.at().isAfter(joined))
                .distinct()
                .map(grant -> notice(running, grant))
                .distinct()
                .toList();
    }

    private static String notice(Ticket running, Grant grant) {
        return "您反映的事项已并入工单 " + running.number() + "，该工单经审核于 " + MINUTE.format(grant.at()) + " 同意延期 "
                + grant.workingDays() + " 个工作日";
    }
}
