package org.hotline12345.store.shell;

import java.util.function.Supplier;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.store.api.MovedYear;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.YearStays;

/** What the commands for years have in common: what is said of a year that was moved, and of one that stays. */
final class YearMoves {

    private YearMoves() {}

    static void print(Session session, MovedYear year) {
        ShellTable table = new ShellTable();
        table.column("表");
        table.column("行数").alignRight();
        table.column("SHA-256");
        year.tables().forEach(it -> table.addRow().addContent(it.name(), it.rows(), it.sha256()));
        table.print(session.getConsole());
    }

    static <T> T answered(Supplier<T> asked) throws CommandException {
        try {
            return asked.get();
        } catch (YearStays e) {
            throw Failures.because(said(e), remedy(e.why()));
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应：" + e.getMessage(), "数据库恢复后重复执行同一命令");
        }
    }

    private static String said(YearStays stays) {
        String detail = stays.getMessage();
        return switch (stays.why()) {
            case NOT_POSTGRESQL -> "只有 PostgreSQL 上的工单按年度分表，这里是 " + detail;
            case NO_SUCH_YEAR -> "没有这一年度的工单表：" + detail;
            case NOT_OVER -> "今年和以后的年度不能移出：" + detail;
            case OPEN -> "该年度还有未结的工单（件数、第一件）：" + detail;
            case JOINED -> "别的年度有工单并入该年度的工单，还在等待结果（件数、第一件）：" + detail;
            case UNTOLD -> "该年度还有环节没有通知完（条数、第一件）：" + detail;
            case UNHEARD -> "该年度还有环节没有送到接收方（条数、第一件）：" + detail;
            case RINGING -> "该年度还有时限要提醒（个数、第一件）：" + detail;
            case BROKEN -> "该年度的工单与当时的记录不符（工单、从第几步起、原因）：" + detail;
            case NOT_WHOLE -> "该年度的表不完整，或有不属于它的内容（表：行数、应有行数）：" + detail;
            case IN_USE -> "该年度正在使用：" + detail;
            case AWAY -> "该年度已移出，这些表不在本数据库：" + detail;
            case OTHER_COLUMNS -> "表的结构与在用的不同：" + detail;
            case NO_KEY -> "联系方式所用的密钥不在密钥文件中：" + detail;
            case BUSY -> "等不到移动的时机，什么也没有改变：" + detail;
        };
    }

    private static String remedy(YearStays.Why why) {
        return switch (why) {
            case NOT_POSTGRESQL -> "用 hotline:store-copy 改用 PostgreSQL";
            case NO_SUCH_YEAR, IN_USE -> "用 hotline:years 查看各年度";
            case NOT_OVER -> "年度结束以后再移出";
            case OPEN -> "办结归档以后再移出；用 hotline:tickets 查看";
            case JOINED, UNTOLD, RINGING -> "系统会自行办完，一分钟后重试；一直如此则查看日志";
            case UNHEARD -> "用 hotline:receivers 查看；不再回来的接收方用 hotline:receiver-forget 删去";
            case BROKEN -> "用备份中的同一工单比对（hotline:verify 工单编号），恢复原样以后再执行";
            case NOT_WHOLE -> "删除这五张表，用完好的文件重新 pg_restore，再执行";
            case AWAY -> "先 pg_restore 该年度的文件，再执行 hotline:year-attach";
            case OTHER_COLUMNS -> "文件出自别的版本：按其后版本的数据库脚本补齐五张表的列，再执行";
            case NO_KEY -> "把含有该密钥的 hotline.keys 放回；确已丢失的，写入 lostKeys 后重新启动";
            case BUSY -> "备份等长时间的读取结束以后，重复执行同一命令";
        };
    }
}
