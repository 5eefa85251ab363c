package org.hotline12345.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotline12345.calendar.BrokenNotice;
import org.hotline12345.calendar.Notice;
import org.hotline12345.calendar.NoticeReader;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.statutes.BrokenStatutes;
import org.hotline12345.statutes.StatuteReader;

/** 日历与法定时限模块的测试. Tries notices of days off, and limits that other laws set. */
public final class LimitsKit {

    private LimitsKit() {}

    /**
     * The notices of a module, by the names of their files.
     *
     * @throws AssertionError where there is none, or the platform would ignore one
     */
    public static List<Notice> notices(Module module) {
        return module.neededFiles("HOTLINE-INF/calendar", ".csv").stream()
                .map(LimitsKit::notice)
                .toList();
    }

    /**
     * The limits of a module.
     *
     * @throws AssertionError where there is none, or the platform would ignore a file
     */
    public static List<StatutoryLimit> limits(Module module) {
        List<StatutoryLimit> limits = module.neededFiles("HOTLINE-INF/statutes", ".csv").stream()
                .flatMap(it -> limits(it).stream())
                .toList();
        if (limits.isEmpty()) {
            throw new AssertionError("HOTLINE-INF/statutes sets no limit: a line is law,article,kinds,categories,days");
        }
        return limits;
    }

    private static Notice notice(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return NoticeReader.read(content);
        } catch (BrokenNotice | IOException e) {
            throw new AssertionError(file + " would be ignored, " + e.getMessage(), e);
        }
    }

    private static List<StatutoryLimit> limits(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return StatuteReader.read(content);
        } catch (BrokenStatutes | IOException e) {
            throw new AssertionError(file + " would be ignored, " + e.getMessage(), e);
        }
    }
}
