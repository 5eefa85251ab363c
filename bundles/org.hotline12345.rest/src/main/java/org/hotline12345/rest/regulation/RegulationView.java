package org.hotline12345.rest.regulation;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.procedure.Regulation;

/**
 * A regulation as it is shown.
 *
 * @param id as stored on each ticket
 * @param document the document number as printed
 * @param title the title as printed
 * @param inForce the first day on which it judges tickets
 * @param readings how the text is read where it leaves room
 * @param paragraphs those that the platform works by, in the order of the text
 */
public record RegulationView(
        String id, String document, String title, LocalDate inForce, List<Reading> readings, List<Words> paragraphs) {

    /**
     * A paragraph.
     *
     * @param key such as {@code A17.1}
     * @param article the number of the article
     * @param item the number of the item within the article; 0 where there are none
     * @param text word for word
     */
    public record Words(String key, int article, int item, String text) {}

    /** All that are installed. */
    public record Installed(List<RegulationView> regulations) {}

    static RegulationView of(Regulation regulation) {
        return new RegulationView(
                regulation.citation().id(),
                regulation.citation().document(),
                regulation.citation().title(),
                regulation.citation().inForce(),
                regulation.readings(),
                regulation.articles().stream()
                        .flatMap(article -> article.paragraphs().stream())
                        .map(RegulationView::words)
                        .toList());
    }

    private static Words words(Paragraph paragraph) {
        return new Words(paragraph.key(), paragraph.article(), paragraph.item(), paragraph.text());
    }
}
