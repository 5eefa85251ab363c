package org.hotline12345.catalogue.shell;

import java.time.Instant;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.catalogue.Catalogue;
import org.hotline12345.catalogue.CountyCertificate;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:catalogue-certificates}. */
@Service
@Command(scope = "hotline", name = "catalogue-certificates", description = "为区县登记的签名证书")
public final class ListCertificates implements Action {

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Catalogue catalogue;

    @Override
    public Object execute() throws CommandException {
        try {
            Table table = new Table("编号", "区县", "有效期至", "情况", "登记", "签名人");
            Instant now = Instant.now();
            for (CountyCertificate each : Failures.granted(
                    catalogue.looks().certificates(seat.operator().actor()))) {
                table.row(
                        each.number(),
                        each.county(),
                        Table.MINUTE.format(each.until()),
                        each.revoked().isPresent() ? "已撤销" : each.counts(now) ? "有效" : "不在有效期",
                        each.by(),
                        each.subject());
            }
            table.print(Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
