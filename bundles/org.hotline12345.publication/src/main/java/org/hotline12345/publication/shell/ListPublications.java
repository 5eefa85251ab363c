package org.hotline12345.publication.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.Words;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationDesk;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:publications}. */
@Service
@Command(scope = "hotline", name = "publications", description = "公开事项，最近的在前")
public final class ListPublications implements Action {

    @Option(name = "--state", description = "draft、agreed、published、returned 或 withdrawn")
    private String state;

    @Option(name = "--before", description = "编号小于此的，即下一页")
    private Long before;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private PublicationDesk desk;

    @Override
    public Object execute() throws CommandException {
        Table table = new Table("编号", "类别", "办理情况", "公开期", "标题");
        try {
            for (Publication each : Failures.granted(desk.list(
                    seat.caller().actor(),
                    Typed.option(Publication.State.class, state),
                    Optional.ofNullable(before)))) {
                table.row(
                        each.number(),
                        Words.of(each.content().sort()),
                        Words.of(each.state()),
                        each.content().validFrom() + " 至 "
                                + each.content().validTo().map(Object::toString).orElse("长期"),
                        each.content().title());
            }
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
        table.print(Screen.of(session));
        return null;
    }
}
