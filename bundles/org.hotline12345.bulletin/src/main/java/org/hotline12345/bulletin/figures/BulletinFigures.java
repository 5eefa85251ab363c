package org.hotline12345.bulletin.figures;

import java.util.List;
import java.util.Optional;
import org.hotline12345.statistics.api.CountQuestion.Grain;
import org.hotline12345.statistics.api.CountRow;
import org.hotline12345.statistics.api.CountSpan;

/**
 * The figures of a view, as they were when they were read. Nothing of it is of a person,
 * and no matter has a number in it.
 *
 * @param span of which days
 * @param yearBefore the days of the year before that they stand beside (同比)
 * @param before the days before that they stand beside (环比)
 * @param sum all matters
 * @param kinds by 诉求类型, in the order of the regulation
 * @param trend day by day, or month by month, to the end of the span
 * @param trendGrain which
 * @param themes by 事项分类, the largest first; none where the figures are of one theme
 * @param places by county, or within a unit or a place by place; none where the figures are of one theme
 * @param units by the next level below, the largest first; none where the figures are of one theme
 * @param idle the names of those units that had none; empty where nobody can tell
 * @param standingOut what stands out, each in a sentence
 * @param behind how many steps were not counted yet when they were read
 */
public record BulletinFigures(
        CountSpan span,
        CountSpan yearBefore,
        CountSpan before,
        CountRow sum,
        List<CountRow> kinds,
        List<CountRow> trend,
        Grain trendGrain,
        List<CountRow> themes,
        List<CountRow> places,
        List<CountRow> units,
        Optional<List<String>> idle,
        List<String> standingOut,
        long behind) {

    public BulletinFigures {
        kinds = List.copyOf(kinds);
        trend = List.copyOf(trend);
        themes = List.copyOf(themes);
        places = List.copyOf(places);
        units = List.copyOf(units);
        idle = idle.map(List::copyOf);
        standingOut = List.copyOf(standingOut);
    }
}
