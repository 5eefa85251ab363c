package org.hotline12345.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.hotline12345.ticket.api.Fetching;

/** {@code hotline:fetch NUMBER ATTACHMENT FILE}. Writes a new file on the machine on which the platform runs. */
@Service
@Command(scope = "hotline", name = "fetch", description = "取出附件，如 hotline:fetch 20250328-000012 1 /tmp/停水照片.jpg")
public final class FetchAttachment implements Action {

    @Argument(index = 0, name = "number", description = "工单编号", required = true)
    @Completion(TicketNumbers.class)
    private String number;

    @Argument(index = 1, name = "attachment", description = "附件序号", required = true)
    private int attachment;

    @Argument(index = 2, name = "file", description = "平台所在机器上的新文件", required = true)
    @Completion(FileCompleter.class)
    private String file;

    @Reference
    private Session session;

    @Reference
    private Desk desk;

    @Reference
    private Attachments attachments;

    @Override
    public Object execute() throws CommandException {
        Path path = TypedFile.of(session, file).path();
        var ticket = Desk.number(number);
        var caller = desk.caller();
        Fetching fetching = Desk.answered(() -> attachments.fetch(caller, ticket, attachment));
        if (!(fetching instanceof Fetching.Opened opened)) {
            throw failure(fetching);
        }
        write(opened, path);
        Screen.of(session).line("附件 " + attachment + " " + opened.attachment().name() + "  →  " + path);
        return null;
    }

    private static void write(Fetching.Opened opened, Path path) throws CommandException {
        try (InputStream content = opened.content()) {
            Files.copy(content, path);
        } catch (FileAlreadyExistsException e) {
            throw Failures.because("已有文件 " + path, "换一个文件名；已有的文件不会被改写");
        } catch (IOException e) {
            throw Failures.because("写不了文件 " + path, "核对路径和权限；文件在平台所在的机器上");
        }
    }

    private CommandException failure(Fetching fetching) {
        if (fetching instanceof Fetching.Closed) {
            return Failures.because("附件可能含有诉求人的信息，本账号只能查看脱敏内容", "由正在办理的单位或热线查看");
        }
        return fetching instanceof Fetching.NoFile
                ? Failures.because("工单没有附件 " + attachment, "用 hotline:attachments " + number + " 查看附件")
                : Failures.because("没有工单 " + number + "，或无权查看", "用 hotline:tickets 查看工单编号");
    }
}
