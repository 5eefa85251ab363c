package org.hotline12345.statistics.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.statistics.Rebuilding;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:statistics-rebuild}. */
@Service
@Command(scope = "hotline", name = "statistics-rebuild", description = "把本模块到来之前的工单补入统计台账，并按现在的上下级单位重新归入；可以重复执行")
public final class RebuildStatistics implements Action {

    private static final int SAID_EVERY = 10_000;

    @Option(name = "--totals", description = "不清点工单，只由台账重新汇总累计数；其间新的环节稍后计入")
    private boolean totals;

    @Reference
    private Session session;

    @Reference
    private Rebuilding rebuilding;

    @Reference
    private Ledger ledger;

    @Override
    public Object execute() throws CommandException {
        try {
            session.getConsole().println(totals ? retotal() : rebuild());
            return null;
        } catch (StoreUnavailable | TicketsUnavailable e) {
            throw Failures.because("数据库没有响应，或同时有人在重新汇总，没有清点完", "稍后重新执行");
        }
    }

    private String retotal() {
        ledger.retotal();
        return "工单 " + ledger.tickets() + " 件的累计数已由台账重新汇总";
    }

    private String rebuild() {
        long done = rebuilding.run(it -> {
            if (it % SAID_EVERY == 0) {
                session.getConsole().println("已清点工单 " + it + " 件");
            }
        });
        return "工单 " + done + " 件已补入台账";
    }
}
