package org.hotline12345.calendar;

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

/** Looks over the notices of a module with the reader that reads them when they arrive. */
@Component
public final class NoticeInspection implements Inspection {

    @Activate
    public NoticeInspection() {}

    @Override
    public List<Finding> inspect(ModuleFile file) {
        return Entries.inspect(file, NoticeFollower.FOLDER + "/", ".csv", NoticeInspection::notice);
    }

    private static List<Finding> notice(String entry, byte[] bytes) {
        try {
            NoticeReader.read(new ByteArrayInputStream(bytes));
            return List.of();
        } catch (BrokenNotice e) {
            return e.flaws().stream()
                    .map(it -> Finding.error(entry, it.line(), it.wrong(), it.remedy()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
