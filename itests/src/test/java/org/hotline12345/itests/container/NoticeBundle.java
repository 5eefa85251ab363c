package org.hotline12345.itests.container;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** A bundle of one notice of the city, as its office would make one: a manifest and a file. */
public final class NoticeBundle {

    public static final String NAME = "org.example.notice";

    private static final String NOTICE = """
            layer,CITY
            place,650400
            issuer,吐鲁番市
            year,%d
            title,吐鲁番市人民政府关于葡萄节放假的通知
            %s,OFF,葡萄节
            """;

    private NoticeBundle() {}

    /** Says that {@code day} is no working day. */
    public static Path off(LocalDate day) throws IOException {
        return ModuleJar.named(NAME, "1.0.0")
                .entry("HOTLINE-INF/calendar/city-notice.csv", NOTICE.formatted(day.getYear(), day))
                .file("notice.jar");
    }
}
