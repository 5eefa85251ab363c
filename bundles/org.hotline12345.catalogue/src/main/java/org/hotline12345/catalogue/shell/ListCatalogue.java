package org.hotline12345.catalogue.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.catalogue.Admission;
import org.hotline12345.catalogue.Catalogue;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:catalogue}. */
@Service
@Command(scope = "hotline", name = "catalogue", description = "模块目录")
public final class ListCatalogue implements Action {

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Catalogue catalogue;

    @Override
    public Object execute() throws CommandException {
        try {
            Table table = new Table("模块", "版本", "区县", "签名人", "放入", "经办", "名称");
            for (CatalogueModule each :
                    Failures.granted(catalogue.looks().modules(seat.operator().actor()))) {
                for (Admission county : each.admissions()) {
                    table.row(
                            each.id().name(),
                            each.id().version(),
                            county.county(),
                            county.signer().orElse("未签名"),
                            Table.MINUTE.format(each.at()),
                            each.by(),
                            each.title());
                }
            }
            table.print(Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
