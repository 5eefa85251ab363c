package org.hotline12345.publication.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.hotline12345.json.Json;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationDesk;
import org.hotline12345.publication.PublicationForm;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.TypedFile;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.TicketsUnavailable;

/** {@code hotline:publication-write [--rewrite NUMBER] FILE}. The file says what REST is sent, as JSON. */
@Service
@Command(
        scope = "hotline",
        name = "publication-write",
        description = "起草公开事项，或以 --rewrite 修改，内容在 JSON 文件中，与 /api/publication/entries 所收的相同，如"
                + " hotline:publication-write --rewrite 12 案例.json")
public final class WritePublication implements Action {

    @Option(name = "--rewrite", description = "要修改的公开事项编号，见 hotline:publications")
    private Long rewrite;

    @Argument(name = "file", description = "平台所在机器上的 .json 文件", required = true)
    @Completion(FileCompleter.class)
    private String file;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private PublicationDesk desk;

    @Override
    public Object execute() throws CommandException {
        try {
            PublicationForm form = form(TypedFile.of(session, file).text(".json"));
            Actor actor = seat.caller().actor();
            Ruling<Publication> written =
                    rewrite == null ? desk.draft(actor, form) : desk.rewrite(actor, rewrite, form);
            Publication kept = Failures.granted(written);
            Screen.of(session).line("公开事项 " + kept.number() + " " + Words.of(kept.state()));
            return null;
        } catch (TicketsUnavailable e) {
            throw Failures.of(e);
        } catch (TicketArchived e) {
            throw Failures.archived(e.year());
        }
    }

    private static PublicationForm form(String text) throws CommandException {
        try {
            return Optional.ofNullable(Json.mapper().readValue(text, PublicationForm.class))
                    .orElseThrow(() -> Failures.because("文件内容不是 JSON 对象", "以 { 开头，填写 JSON 对象"));
        } catch (JsonProcessingException e) {
            throw Failures.of(List.of(Unreadable.because(e).objection()), Optional.empty());
        }
    }
}
