package org.hotline12345.store.shell;

import static java.util.stream.Collectors.joining;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.MovedYear;
import org.hotline12345.store.api.Years;

/** {@code hotline:year-detach YEAR}: takes a year out, and says how to write it to a file and to bring it back. */
@Service
@Command(scope = "hotline", name = "year-detach", description = "把已经结束的年度移出在用的工单表，系统照常运行")
public final class DetachYear implements Action {

    @Argument(name = "year", description = "年度，如 2024", required = true)
    private int year;

    @Reference
    private Session session;

    @Reference
    private Years years;

    @Override
    public Object execute() throws CommandException {
        MovedYear out = YearMoves.answered(() -> years.detach(year));
        YearMoves.print(session, out);
        session.getConsole().println("""
                %1$d 年的工单已移出，仍以这五张表留在数据库中；附件的内容和密钥不在其中，照旧保留。
                写成文件（数据库用户 %3$s，在能连上数据库的机器上）：
                  pg_dump --format=custom --file=hotline-%1$d.dump%4$s --dbname=%2$s --username=%3$s
                确认文件完好、另存两处以后，从数据库中删除：
                  pg_restore --list hotline-%1$d.dump
                  psql --dbname=%2$s --username=%3$s --command="drop table %5$s"
                需要移回时：
                  pg_restore --exit-on-error --single-transaction --dbname=%2$s --username=%3$s hotline-%1$d.dump
                  hotline:year-attach %1$d""".formatted(
                        year,
                        out.address(),
                        out.user(),
                        out.tables().stream().map(it -> " --table=" + it.name()).collect(joining()),
                        out.tables().stream().map(CopiedTable::name).collect(joining(", "))));
        return null;
    }
}
