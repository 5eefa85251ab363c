package org.hotline12345.ticket;

import java.time.Duration;
import java.time.LocalDate;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** Answers that ask to come again. */
final class Later {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private Later() {}

    /** Where the connection broke at the very end, nobody knows here whether the step was kept: the same key finds out. */
    static Reply store() {
        return new Reply.Unavailable("数据库暂时没有响应，这一环节记录与否还不能确定；以同一请求标识再次提交，不会重复办理", SOON);
    }

    static TicketsUnavailable store(StoreUnavailable cause) {
        return new TicketsUnavailable("数据库暂时没有响应", SOON, cause);
    }

    /** The clock is far off, or the year was taken out. Whoever runs the platform is told by the log. */
    static Reply year() {
        return new Reply.Unavailable("系统没有今年的工单表，可能是服务器时钟有误；什么也没有改变，请通知管理员", A_MINUTE);
    }

    static Reply busy() {
        return new Reply.Unavailable("工单正被别人办理，什么也没有改变", SOON);
    }

    /** The regulation of the ticket is not here. */
    static Reply lawless(String document) {
        return new Reply.Lawless("这一工单适用的办法没有安装：" + document + "；什么也没有改变", A_WHILE);
    }

    /** No regulation that is here was in force on the day. */
    static Reply lawless(LocalDate day) {
        return new Reply.Lawless(day + " 适用的办法没有安装，或正在更新；什么也没有改变", A_WHILE);
    }
}
