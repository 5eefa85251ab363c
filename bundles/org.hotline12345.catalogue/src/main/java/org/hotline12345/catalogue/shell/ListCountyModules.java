package org.hotline12345.catalogue.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.catalogue.Catalogue;
import org.hotline12345.catalogue.CountyModule;
import org.hotline12345.catalogue.NodeReport;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:catalogue-county COUNTY}. */
@Service
@Command(
        scope = "hotline",
        name = "catalogue-county",
        description = "区县使用的模块，以及在各节点上的情况，如 hotline:catalogue-county 650421")
public final class ListCountyModules implements Action {

    @Argument(index = 0, name = "county", description = "区县或部门的编号", required = true)
    private String county;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Catalogue catalogue;

    @Override
    public Object execute() throws CommandException {
        try {
            Table table = new Table("模块", "启用", "上一版本", "节点", "情况", "自", "原因");
            for (CountyModule each :
                    Failures.granted(catalogue.looks().of(seat.operator().actor(), TypedCounty.of(county)))) {
                String version = each.choice().version().orElse("未启用");
                String before = each.choice().before().orElse("");
                if (each.reports().isEmpty()) {
                    table.row(each.module(), version, before, "", "", "", "");
                }
                for (NodeReport node : each.reports()) {
                    table.row(
                            each.module(),
                            version,
                            before,
                            node.node(),
                            Words.of(node.state()) + " " + node.module().version(),
                            Table.MINUTE.format(node.since()),
                            node.cause().orElse(""));
                }
            }
            table.print(Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
