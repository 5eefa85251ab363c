package org.hotline12345.assessment.shell;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.shell.api.Failures;

/** Files of the machine on which the platform runs, as they are typed: below the directory where the console stands, or from the root. */
final class MachineFiles {

    private MachineFiles() {}

    /** What a text file in UTF-8 says. */
    static String read(Session session, String typed) throws CommandException {
        Path path = path(session, typed);
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw Failures.because(path + " 不是 UTF-8 的文字", "以 UTF-8 保存后重试");
        } catch (IOException e) {
            throw Failures.because("读不到文件 " + path, "核对路径；文件须在平台所在的机器上");
        }
    }

    /** Writes a new file, and says where. */
    static Path write(Session session, String typed, byte[] content) throws CommandException {
        Path path = path(session, typed);
        try {
            return Files.write(path, content, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw Failures.because("已有文件 " + path, "换一个文件名；已有的文件不会被改写");
        } catch (IOException e) {
            throw Failures.because("写不了文件 " + path, "核对路径和权限；文件在平台所在的机器上");
        }
    }

    private static Path path(Session session, String typed) throws CommandException {
        try {
            Path here = session.currentDir();
            return here == null ? Path.of(typed).toAbsolutePath() : here.resolve(typed);
        } catch (InvalidPathException e) {
            throw Failures.because("“" + typed + "”不是文件路径", "填写如 /tmp/考核办法.json");
        }
    }
}
