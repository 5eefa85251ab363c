package org.hotline12345.publication.shell;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.publication.PublicationDesk;
import org.hotline12345.publication.Redaction;
import org.hotline12345.publication.Redactions;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;
import org.hotline12345.shell.api.Typed;
import org.hotline12345.shell.api.TypedFile;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:publication-redactions FILE [TICKET...]}. The text is in a file: what is typed at a console is remembered. */
@Service
@Command(
        scope = "hotline",
        name = "publication-redactions",
        description = "一段正文的脱敏建议，如 hotline:publication-redactions 正文.txt 20250328-000012")
public final class ProposeRedactions implements Action {

    @Argument(index = 0, name = "file", description = "平台所在机器上的 .txt 文件", required = true)
    @Completion(FileCompleter.class)
    private String file;

    @Argument(index = 1, name = "tickets", description = "正文所依据的工单，一并查其诉求人的信息", multiValued = true)
    private List<String> tickets = List.of();

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private PublicationDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            String text = TypedFile.of(session, file).text(".txt");
            print(Failures.granted(desk.redactions(seat.caller().actor(), text, numbers())), text);
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        } catch (TicketArchived e) {
            throw Failures.archived(e.year());
        }
    }

    private void print(List<Redaction> found, String text) {
        Table table = new Table("起", "止", "内容", "必须隐去", "原文", "改为");
        found.forEach(it -> table.row(
                it.start(), it.end(), Words.of(it.kind()), it.kind().certain() ? "是" : "否", it.words(), it.instead()));
        Screen screen = Screen.of(session);
        table.print(screen);
        Redactions.without(found, text).lines().map(Screen::oneLine).forEach(screen::line);
    }

    private List<TicketNumber> numbers() throws CommandException {
        List<TicketNumber> numbers = new ArrayList<>();
        for (String each : tickets) {
            numbers.add(Typed.ticket(each));
        }
        return numbers;
    }
}
