package org.hotline12345.statutes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hotline12345.modules.api.Entries;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.Inspection;
import org.hotline12345.modules.api.ModuleFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Looks over the limits of a module with the reader that reads them when they arrive. */
@Component
public final class StatuteInspection implements Inspection {

    @Activate
    public StatuteInspection() {}

    @Override
    public List<Finding> inspect(ModuleFile file) {
        return Entries.inspect(file, StatuteFollower.FOLDER + "/", ".csv", StatuteInspection::limits);
    }

    private static List<Finding> limits(String entry, byte[] bytes) {
        try {
            return StatuteReader.read(new ByteArrayInputStream(bytes)).isEmpty()
                    ? List.of(Finding.warning(entry, "文件里没有一条时限", "每行写一条：法律,条款,诉求类型,事项分类,工作日数"))
                    : List.of();
        } catch (BrokenStatutes e) {
            return e.flaws().stream()
                    .map(it -> Finding.error(entry, it.line(), it.wrong(), it.remedy()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
