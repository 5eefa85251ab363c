package org.hotline12345.store.shell;

import java.util.OptionalLong;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.hotline12345.store.api.YearOfTickets;
import org.hotline12345.store.api.Years;

/** {@code hotline:years}. */
@Service
@Command(scope = "hotline", name = "years", description = "显示各年度的工单数、未结工单数、所占空间和所在位置")
public final class YearsInStore implements Action {

    private static final long MEBIBYTE = 1024 * 1024;

    @Reference
    private Session session;

    @Reference
    private Years years;

    @Override
    public Object execute() throws CommandException {
        ShellTable table = new ShellTable();
        table.column("年度");
        table.column("工单").alignRight();
        table.column("未结").alignRight();
        table.column("占用 MiB").alignRight();
        table.column("位置");
        YearMoves.answered(years::all)
                .forEach(it -> table.addRow()
                        .addContent(it.year(), it.tickets(), it.open(), size(it.bytes()), said(it.place())));
        table.print(session.getConsole());
        return null;
    }

    private static String size(OptionalLong bytes) {
        return bytes.isPresent() ? String.valueOf((bytes.getAsLong() + MEBIBYTE - 1) / MEBIBYTE) : "-";
    }

    private static String said(YearOfTickets.Place place) {
        return switch (place) {
            case IN_USE -> "在用";
            case APART -> "已移出，仍在本数据库";
            case AWAY -> "已移出，不在本数据库";
        };
    }
}
