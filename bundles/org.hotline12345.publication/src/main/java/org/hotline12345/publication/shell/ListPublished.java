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
import org.hotline12345.publication.Sort;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:published}. What the public reads today. */
@Service
@Command(scope = "hotline", name = "published", description = "今天公众可以查看的公开事项，最近的在前")
public final class ListPublished implements Action {

    @Option(name = "--sort", description = "case、hot_question 或 exposure")
    private String sort;

    @Option(name = "--before", description = "编号小于此的，即下一页")
    private Long before;

    @Reference
    private Session session;

    @Reference
    private PublicationDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            Table table = new Table("编号", "类别", "公开", "标题");
            for (Publication each : desk.readable(Typed.option(Sort.class, sort), Optional.ofNullable(before))) {
                table.row(
                        each.number(),
                        Words.of(each.content().sort()),
                        Table.MINUTE.format(each.publishedAt().orElseThrow()),
                        each.content().title());
            }
            table.print(Screen.of(session));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        }
    }
}
