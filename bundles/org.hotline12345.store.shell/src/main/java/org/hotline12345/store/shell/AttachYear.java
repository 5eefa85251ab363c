package org.hotline12345.store.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.store.api.Years;

/** {@code hotline:year-attach YEAR}: puts back a year whose tables stand in the database, once its record is found whole. */
@Service
@Command(scope = "hotline", name = "year-attach", description = "核验移出的年度，然后移回在用的工单表")
public final class AttachYear implements Action {

    @Argument(name = "year", description = "年度，如 2024", required = true)
    private int year;

    @Reference
    private Session session;

    @Reference
    private Years years;

    @Override
    public Object execute() throws CommandException {
        YearMoves.print(session, YearMoves.answered(() -> years.attach(year)));
        session.getConsole().println(year + " 年的工单已移回，每一步的记录都与当时相符。行数和摘要应与移出时显示的相同。");
        return null;
    }
}
