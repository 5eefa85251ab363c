package org.hotline12345.catalogue.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.catalogue.Catalogue;
import org.hotline12345.catalogue.CatalogueAct;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:catalogue-acts}. */
@Service
@Command(scope = "hotline", name = "catalogue-acts", description = "模块目录的办理记录，最近的在前")
public final class ListActs implements Action {

    @Option(name = "--county", description = "区县或部门的编号")
    private String county;

    @Option(name = "--before", description = "编号小于此的，即下一页")
    private Long before;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Catalogue catalogue;

    @Override
    public Object execute() throws CommandException {
        try {
            Table table = new Table("编号", "时间", "区县", "办理", "对象", "经办", "身份", "依据");
            Optional<UnitId> only = county == null ? Optional.empty() : Optional.of(TypedCounty.of(county));
            for (CatalogueAct each : Failures.granted(
                    catalogue.looks().acts(seat.operator().actor(), only, Optional.ofNullable(before)))) {
                table.row(
                        each.number(),
                        Table.MINUTE.format(each.deed().at()),
                        each.county(),
                        each.deed().act(),
                        each.subject(),
                        each.deed().by(),
                        Words.of(each.deed().role()),
                        each.deed().why());
            }
            table.print(Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
