package org.hotline12345.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.law.party.UnitId;

/** Texts of articles. */
public final class Texts {

    private Texts() {}

    public static ArticleContent of(UnitId unit, String title, String text) {
        return new ArticleContent(
                unit,
                List.of(),
                title,
                List.of("怎么办"),
                List.of(),
                text,
                "zh",
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                "某文件〔2025〕1号",
                Optional.empty());
    }

    public static ArticleContent until(ArticleContent content, LocalDate last) {
        return new ArticleContent(
                content.unit(),
                content.places(),
                content.title(),
                content.questions(),
                content.keywords(),
                content.text(),
                content.language(),
                content.validFrom(),
                Optional.of(last),
                content.source(),
                content.basis());
    }
}
