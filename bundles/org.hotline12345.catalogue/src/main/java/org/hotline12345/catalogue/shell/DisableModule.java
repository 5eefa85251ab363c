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

/** {@code hotline:catalogue-disable COUNTY MODULE WHY}: where something must stop. */
@Service
@Command(
        scope = "hotline",
        name = "catalogue-disable",
        description = "停用区县的模块，如 hotline:catalogue-disable 650421 cn.gov.lukqin 推送故障")
public final class DisableModule implements Action {

    @Argument(index = 0, name = "county", description = "区县或部门的编号", required = true)
    private String county;

    @Argument(index = 1, name = "module", description = "模块名称", required = true)
    private String module;

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
            Failures.granted(
                    catalogue.counties().disable(seat.operator().actor(), TypedCounty.of(county), module, why));
            Screen.of(session).line(module + " 已停用，各节点将在数秒内卸载");
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
