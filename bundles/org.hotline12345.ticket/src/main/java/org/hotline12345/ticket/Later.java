package org.hotline12345.ticket;

import java.time.Duration;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** Answers that ask to come again. */
final class Later {

    private static final Duration SOON = Duration.ofSeconds(2);

    private Later() {}

    static Reply store() {
        return new Reply.Unavailable("数据库暂时没有响应，什么也没有改变", SOON);
    }

    static TicketsUnavailable store(StoreUnavailable cause) {
        return new TicketsUnavailable("数据库暂时没有响应", SOON, cause);
    }

    static Reply busy() {
        return new Reply.Unavailable("工单正被别人办理，什么也没有改变", SOON);
    }

    static Reply lawless(String regulation) {
        return new Reply.Unavailable("没有安装判断这一工单的办法：" + regulation, Duration.ofMinutes(1));
    }
}
