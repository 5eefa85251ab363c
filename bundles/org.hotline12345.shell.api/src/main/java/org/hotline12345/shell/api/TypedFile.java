package org.hotline12345.shell.api;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/**
 * A file that was named at the console: one of the machine on which the platform runs, below the directory where the console
 * stands, or from the root.
 *
 * @param path where it is
 */
public record TypedFile(Path path) {

    /** Bytes of a file that is read as a text, as many as a request by REST may have. */
    public static final int LARGEST = 256 * 1024;

    public static TypedFile of(Session session, String typed) throws CommandException {
        try {
            Path here = session.currentDir();
            return new TypedFile(here == null ? Path.of(typed).toAbsolutePath() : here.resolve(typed));
        } catch (InvalidPathException e) {
            throw Failures.because("“" + typed + "”不是文件路径", "填写如 /tmp/案例.json");
        }
    }

    /**
     * What it says, in UTF-8.
     *
     * @param ending how its name ends, such as {@code .json}; another is not read, for the machine has files that are nobody's
     *     at a console
     */
    public String text(String ending) throws CommandException {
        requireEnding(ending);
        try {
            if (Files.size(path) > LARGEST) {
                throw Failures.because("文件 " + path + " 超过 " + LARGEST / 1024 + " KiB", "缩短内容");
            }
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw Failures.because("文件 " + path + " 不是 UTF-8 编码", "以 UTF-8 编码保存");
        } catch (IOException e) {
            throw Failures.because("读不到文件 " + path, "核对路径；文件须在平台所在的机器上");
        }
    }

    /**
     * Its bytes.
     *
     * @param ending how its name ends; another is not read
     * @param largest how many it may have
     */
    public byte[] bytes(String ending, int largest) throws CommandException {
        requireEnding(ending);
        try {
            if (Files.size(path) > largest) {
                throw Failures.because("文件 " + path + " 超过 " + largest / 1024 + " KiB", "减小文件");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw Failures.because("读不到文件 " + path, "核对路径；文件须在平台所在的机器上");
        }
    }

    /**
     * Makes it; one that is there already is left as it is.
     *
     * @param ending how its name is to end
     */
    public void write(String ending, byte[] content) throws CommandException {
        requireEnding(ending);
        try {
            Files.write(path, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw Failures.because("已有文件 " + path, "换一个文件名；已有的文件不会被改写");
        } catch (IOException e) {
            throw Failures.because("写不了文件 " + path, "核对路径和权限；文件在平台所在的机器上");
        }
    }

    private void requireEnding(String ending) throws CommandException {
        if (!path.toString().endsWith(ending)) {
            throw Failures.because("文件 " + path + " 的名称不以 " + ending + " 结尾", "换一个文件，或改名");
        }
    }
}
