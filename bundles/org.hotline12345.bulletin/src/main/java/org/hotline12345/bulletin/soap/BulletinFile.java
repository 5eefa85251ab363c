package org.hotline12345.bulletin.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinPage;
import org.hotline12345.bulletin.BulletinRemark;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.BulletinTopic;
import org.hotline12345.bulletin.figures.BulletinFigures;
import org.hotline12345.bulletin.figures.HotTopics;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.statistics.api.CountRow;

/**
 * A bulletin as the caller sees it.
 *
 * @param number by which it is named
 * @param sort what sort of bulletin
 * @param state how far it has come
 * @param title what it is called
 * @param from the first day that it is of
 * @param to the last
 * @param issue its number in the year, such as 2026年第3期
 * @param basis the article that it rests on
 * @param viewOf of what the figures are
 * @param unit of whose view they are; left out in that of the whole
 * @param sum all matters
 * @param kinds by 诉求类型
 * @param trend day by day, or month by month
 * @param themes by 事项分类
 * @param places by place
 * @param units by the next level below
 * @param idle the units of that level that had none
 * @param standingOut what stands out, each in a sentence
 * @param remarks what the editor says
 * @param behind how many steps were not counted when the figures were read
 * @param draftedAt when they were
 * @param corrects the bulletin that it corrects
 * @param correctedBy the bulletin that corrects it
 * @param topic what a special report is on
 * @param readers the titles of the lists of its readers
 * @param unitViews which units have a view of their own; only for who sees the whole
 * @param hotSpots of supervision; only in the view of the whole, and left out where it was not there to be asked
 * @param rises of early warning, likewise
 * @param whyCorrected what was wrong with what it corrects
 * @param record who did what with it; only for who sees the whole
 */
public record BulletinFile(
        long number,
        BulletinSort sort,
        Bulletin.State state,
        String title,
        LocalDate from,
        LocalDate to,
        Optional<String> issue,
        Optional<String> basis,
        String viewOf,
        Optional<UnitId> unit,
        CountRow sum,
        List<CountRow> kinds,
        List<CountRow> trend,
        List<CountRow> themes,
        List<CountRow> places,
        List<CountRow> units,
        List<String> idle,
        List<String> standingOut,
        List<BulletinRemark> remarks,
        long behind,
        Instant draftedAt,
        Optional<Long> corrects,
        Optional<Long> correctedBy,
        Optional<BulletinTopic> topic,
        List<String> readers,
        List<UnitId> unitViews,
        Optional<HotSpots> hotSpots,
        Optional<Rises> rises,
        Optional<String> whyCorrected,
        List<Deed> record) {

    /** Hot spots, the largest first. */
    public record HotSpots(List<HotTopics.HotSpotLine> found) {}

    /** Sudden rises. */
    public record Rises(List<HotTopics.RiseLine> found) {}

    /** The whole, for who has just worked on it. */
    static BulletinFile of(Bulletin it) {
        return of(new BulletinPage(it, it.view(Optional.empty()).orElseThrow(), true));
    }

    static BulletinFile of(BulletinPage page) {
        Bulletin it = page.bulletin();
        BulletinFigures figures = page.view().figures();
        return new BulletinFile(
                it.number(),
                it.sort(),
                it.state(),
                it.title(),
                it.span().from(),
                it.span().to(),
                it.issue().map(Bulletin.Issue::inWords),
                it.basis(),
                page.view().name(),
                page.view().unit(),
                figures.sum(),
                figures.kinds(),
                figures.trend(),
                figures.themes(),
                figures.places(),
                figures.units(),
                figures.idle().orElse(List.of()),
                figures.standingOut(),
                page.remarks(),
                figures.behind(),
                it.draftedAt(),
                it.corrects().map(Bulletin.Corrected::number),
                it.correctedBy(),
                it.topic(),
                it.readership().lists(),
                page.full()
                        ? it.views().stream()
                                .flatMap(view -> view.unit().stream())
                                .toList()
                        : List.of(),
                page.hotTopics().flatMap(HotTopics::hotSpots).map(HotSpots::new),
                page.hotTopics().flatMap(HotTopics::rises).map(Rises::new),
                it.corrects().map(Bulletin.Corrected::why),
                page.full() ? it.record() : List.of());
    }
}
