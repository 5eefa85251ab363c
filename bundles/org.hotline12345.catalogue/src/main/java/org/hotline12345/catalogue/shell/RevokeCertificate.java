package org.hotline12345.catalogue.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.catalogue.Catalogue;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:catalogue-revoke NUMBER WHY}. */
@Service
@Command(scope = "hotline", name = "catalogue-revoke", description = "撤销签名证书，如 hotline:catalogue-revoke 3 私钥遗失")
public final class RevokeCertificate implements Action {

    @Argument(index = 0, name = "number", description = "证书编号，见 hotline:catalogue-certificates", required = true)
    private long number;

    @Argument(index = 1, name = "why", description = "依据的文件或理由", required = true)
    private String why;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Catalogue catalogue;

    @Override
    public Object execute() throws CommandException {
        try {
            Failures.granted(catalogue.certificates().revoke(seat.operator().actor(), number, why));
            Screen.of(session).line("证书 " + number + " 已撤销；已启用的模块继续运行，需要停止的用 hotline:catalogue-disable 停用");
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
