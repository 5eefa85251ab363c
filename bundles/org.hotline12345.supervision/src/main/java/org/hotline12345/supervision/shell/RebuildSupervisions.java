package org.hotline12345.supervision.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.supervision.Rebuilding;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:supervisions-rebuild}. */
@Service
@Command(scope = "hotline", name = "supervisions-rebuild", description = "把本模块到来之前的工单补入督办台账，并按现行释义重新查找待认定的线索；可以重复执行")
public final class RebuildSupervisions implements Action {

    private static final int SAID_EVERY = 10_000;

    @Reference
    private Session session;

    @Reference
    private Rebuilding rebuilding;

    @Override
    public Object execute() throws CommandException {
        try {
            long done = rebuilding.run(it -> {
                if (it % SAID_EVERY == 0) {
                    session.getConsole().println("已清点工单 " + it + " 件");
                }
            });
            session.getConsole().println("工单 " + done + " 件已补入督办台账");
            return null;
        } catch (StoreUnavailable | TicketsUnavailable e) {
            throw Failures.because("数据库没有响应，没有清点完", "稍后重新执行");
        }
    }
}
