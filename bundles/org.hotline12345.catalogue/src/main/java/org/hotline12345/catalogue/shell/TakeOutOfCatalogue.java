package org.hotline12345.catalogue.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.catalogue.Catalogue;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:catalogue-take-out COUNTY MODULE VERSION WHY}. */
@Service
@Command(
        scope = "hotline",
        name = "catalogue-take-out",
        description = "把模块的一个版本移出区县的目录，如 hotline:catalogue-take-out 650421 cn.gov.lukqin 1.0.0 已有新版本")
public final class TakeOutOfCatalogue implements Action {

    @Argument(index = 0, name = "county", description = "区县或部门的编号", required = true)
    private String county;

    @Argument(index = 1, name = "module", description = "模块名称", required = true)
    private String module;

    @Argument(index = 2, name = "version", description = "版本", required = true)
    private String version;

    @Argument(index = 3, name = "why", description = "依据的文件或理由", required = true)
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
            ModuleId id = TypedCounty.module(module, version);
            Failures.granted(catalogue.city().takeOut(seat.operator().actor(), id, TypedCounty.of(county), why));
            Screen.of(session).line(id + " 已移出 " + county + " 的目录");
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
