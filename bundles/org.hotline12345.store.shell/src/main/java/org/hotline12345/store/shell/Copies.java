package org.hotline12345.store.shell;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Supplier;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.store.api.Copied;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.StoreUnavailable;

/** What the commands that copy the store have in common: what is printed of a copy, and of none. */
final class Copies {

    private Copies() {}

    /** Prints each table with what proves that the copy is the same. */
    static void print(Session session, Supplier<Copied> copying) throws CommandException {
        Copied copied = copied(copying);
        ShellTable table = new ShellTable();
        table.column("表");
        table.column("行数").alignRight();
        table.column("SHA-256");
        copied.tables().forEach(it -> table.addRow().addContent(it.name(), it.rows(), it.sha256()));
        table.print(session.getConsole());
        session.getConsole().println("共 %d 行，两边的行数和摘要逐表相同（数据库结构版本 %s）。".formatted(copied.rows(), copied.schema()));
        if (!copied.archived().isEmpty()) {
            session.getConsole().println(archived(copied.archived()));
        }
    }

    /** What is said of years that are not there. */
    static String archived(List<Integer> years) {
        return "已移出的年度不在其中：%s（见 hotline:years）。"
                .formatted(years.stream().map(String::valueOf).collect(joining("、")));
    }

    private static Copied copied(Supplier<Copied> copying) throws CommandException {
        try {
            return copying.get();
        } catch (NotCopied e) {
            throw Failures.because(said(e), remedy(e.why()));
        } catch (StoreUnavailable e) {
            throw Failures.because("数据库没有响应：" + e.getMessage(), "数据库恢复后重新执行；什么都没有改动");
        }
    }

    private static String said(NotCopied refused) {
        String detail = refused.getMessage();
        return switch (refused.why()) {
            case FILE_IS_THERE -> "文件已经存在：" + detail;
            case FILE_NOT_WRITTEN -> "文件写不进去：" + detail;
            case FILE_NOT_READ -> "文件读不出来：" + detail;
            case FILE_NOT_WHOLE -> "文件不是备份，或者不完整：" + detail;
            case FILE_CHANGED -> "文件的内容与写入时不符：" + detail;
            case FILE_TOO_NEW -> "备份出自更新的版本：" + detail;
            case MODULE_MISSING -> "其中有这里没有安装的模块的数据：" + detail;
            case NOT_EMPTY -> "目标数据库不是空的，未作任何改动：" + detail;
            case NO_SUCH_DATABASE -> "不是 PostgreSQL 的地址：" + detail;
            case OTHER_DATABASE -> "目标数据库不能用：" + detail;
            case DIFFERENT -> "写入的内容与读出的不同，已全部撤回：" + detail;
        };
    }

    private static String remedy(NotCopied.Why why) {
        return switch (why) {
            case FILE_IS_THERE -> "换一个文件名；备份不覆盖已有的文件";
            case FILE_NOT_WRITTEN -> "检查目录是否存在、是否可写、磁盘是否有空间";
            case FILE_NOT_READ -> "检查路径和权限；路径以服务器上的为准";
            case FILE_NOT_WHOLE, FILE_CHANGED -> "用另一份备份；什么都没有改动";
            case FILE_TOO_NEW -> "先安装那个版本，再恢复";
            case MODULE_MISSING -> "先安装这些模块，再重试；平台自带的如 feature:install hotline-statistics";
            case NOT_EMPTY -> "恢复和复制只进空库：另装一套全新的（HOTLINE_RUN 指到新目录），或建一个新的数据库；带承办单位或知识的模块恢复以后再装";
            case NO_SUCH_DATABASE -> "地址如 jdbc:postgresql://localhost:5432/hotline";
            case OTHER_DATABASE -> "检查地址、用户和口令，数据库须已建好且为 PostgreSQL 14 或更新";
            case DIFFERENT -> "查看日志并报告；原来的数据没有动";
        };
    }
}
