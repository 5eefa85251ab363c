package org.hotline12345.knowledge.soap;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * What was found.
 *
 * @param articles the likeliest first
 * @param didYouMean what may have been meant
 * @param live what live sources say just now
 * @param silent the names of the live sources that gave no answer in time
 */
public record FoundArticles(List<Found> articles, Optional<String> didYouMean, List<Live> live, List<String> silent) {

    /**
     * An article that was found.
     *
     * @param id by which it is read and cited
     * @param revision cited beside the id
     * @param unit who supplies it
     * @param unitName what people call that unit
     * @param title in a line
     * @param excerpt HTML, with what matched between b elements
     */
    public record Found(String id, int revision, UnitId unit, String unitName, String title, String excerpt) {}

    /**
     * What a live source says.
     *
     * @param name of the source
     * @param unit that answers for it
     * @param unitName what people call that unit
     * @param title in a line
     * @param text what may be read out
     * @param source where it was looked up
     * @param reference an address or number there
     */
    public record Live(
            String name,
            UnitId unit,
            String unitName,
            String title,
            String text,
            String source,
            Optional<String> reference) {}
}
