package org.hotline12345.catalogue.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
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
import org.hotline12345.shell.api.TypedFile;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:catalogue-certify COUNTY FILE WHY}. */
@Service
@Command(
        scope = "hotline",
        name = "catalogue-certify",
        description = "为区县登记签名证书，如 hotline:catalogue-certify 650421 /tmp/shanshan.pem 吐政信〔2026〕8号")
public final class RegisterCertificate implements Action {

    @Argument(index = 0, name = "county", description = "区县或部门的编号", required = true)
    private String county;

    @Argument(index = 1, name = "file", description = "平台所在机器上的 .pem 文件", required = true)
    private String file;

    @Argument(index = 2, name = "why", description = "依据的文件或理由", required = true)
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
            String pem = TypedFile.of(session, file).text(".pem");
            CountyCertificate kept = Failures.granted(
                    catalogue.certificates().register(seat.operator().actor(), TypedCounty.of(county), pem, why));
            Screen.of(session)
                    .line("证书 " + kept.number() + " 已登记：" + kept.subject() + "，有效期至 "
                            + Table.MINUTE.format(kept.until()));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
