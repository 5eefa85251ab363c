package org.hotline12345.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.TypedFile;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.FileOffer;

/** {@code hotline:enclose NUMBER FILE [NOTE]}. The file is one of the machine on which the platform runs. */
@Service
@Command(scope = "hotline", name = "enclose", description = "附上材料，如 hotline:enclose 20250328-000012 停水照片.jpg")
public final class EncloseFile implements Action {

    @Argument(index = 0, name = "number", description = "工单编号", required = true)
    @Completion(TicketNumbers.class)
    private String number;

    @Argument(index = 1, name = "file", description = "平台所在机器上的文件", required = true)
    @Completion(FileCompleter.class)
    private String file;

    @Argument(index = 2, name = "note", description = "说明")
    private String note;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Reference
    private Attachments attachments;

    @Override
    public Object execute() throws CommandException {
        Path path = TypedFile.of(session, file).path();
        Enclosing enclosing = offered(path);
        if (!(enclosing instanceof Enclosing.Enclosed enclosed)) {
            throw failure(enclosing);
        }
        Screen.of(session)
                .line(enclosed.done().ticket().number() + "  附件 "
                        + enclosed.attachment().number() + "  "
                        + enclosed.attachment().mediaType() + "  "
                        + enclosed.attachment().size() + " 字节（第 "
                        + enclosed.done().ticket().version() + " 版，依据 "
                        + enclosed.done().event().basis() + "）");
        return null;
    }

    private Enclosing offered(Path path) throws CommandException {
        try (InputStream content = Files.newInputStream(path)) {
            return attachments.enclose(new FileOffer(
                    desk.caller(),
                    Desk.number(number),
                    path.getFileName().toString(),
                    Optional.empty(),
                    Optional.of(Files.size(path)),
                    Optional.ofNullable(note),
                    Optional.empty(),
                    content));
        } catch (IOException e) {
            throw Failures.because("读不到文件 " + path, "核对路径；文件须在平台所在的机器上");
        }
    }

    private static CommandException failure(Enclosing enclosing) {
        if (enclosing instanceof Enclosing.TooLarge tooLarge) {
            return Failures.because("文件超过 " + tooLarge.limit() / (1024 * 1024) + " MiB", "压缩或分成几份提交");
        }
        if (enclosing instanceof Enclosing.WrongType wrong) {
            return Failures.because(wrong.text(), wrong.remedy());
        }
        return Failures.of(((Enclosing.NotEnclosed) enclosing).reply());
    }
}
