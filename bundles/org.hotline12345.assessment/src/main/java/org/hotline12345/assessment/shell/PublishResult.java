package org.hotline12345.assessment.shell;

import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.result.Results;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:result-publish}. */
@Service
@Command(scope = "hotline", name = "result-publish", description = "公布考核结果；公布后不再改动")
public final class PublishResult implements Action {

    @Argument(name = "id", required = true, description = "考核结果编号，如 county.2026-03.1")
    private String id;

    @Option(name = "--document", required = true, description = "公布文件的文号")
    private String document;

    @Option(name = "--hash", required = true, description = "所查看的草稿的 hash")
    private String hash;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Results results;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        Result published =
                Counter.done(Counter.answered(() -> results.publish(actor, id, document, hash)), "考核结果 " + id);
        ResultTable.print(published, Set.of(), session);
        return null;
    }
}
