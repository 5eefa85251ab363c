package org.hotline12345.catalogue.shell;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.catalogue.Catalogue;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.TypedFile;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:catalogue-put FILE WHY COUNTY...}. */
@Service
@Command(
        scope = "hotline",
        name = "catalogue-put",
        description = "把模块放入区县的目录，如 hotline:catalogue-put /tmp/lukqin.jar 吐政信〔2026〕8号 650421")
public final class PutIntoCatalogue implements Action {

    @Argument(index = 0, name = "file", description = "平台所在机器上的 .jar 文件", required = true)
    private String file;

    @Argument(index = 1, name = "why", description = "依据的文件或理由", required = true)
    private String why;

    @Argument(index = 2, name = "counties", description = "区县或部门的编号", required = true, multiValued = true)
    private List<String> counties;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Catalogue catalogue;

    @Override
    public Object execute() throws CommandException {
        try {
            byte[] content =
                    TypedFile.of(session, file).bytes(".jar", catalogue.city().largest());
            List<UnitId> wanted = new ArrayList<>();
            for (String each : counties) {
                wanted.add(TypedCounty.of(each));
            }
            CatalogueModule module =
                    Failures.granted(catalogue.city().putIn(seat.operator().actor(), content, wanted, why));
            Screen screen = Screen.of(session);
            screen.line(module.id() + " 已放入目录：" + String.join("、", counties));
            module.warnings().forEach(it -> screen.line("  注意：" + it));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
