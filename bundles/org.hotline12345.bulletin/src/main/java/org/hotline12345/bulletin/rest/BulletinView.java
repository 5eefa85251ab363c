package org.hotline12345.bulletin.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.bulletin.BulletinPage;
import org.hotline12345.bulletin.BulletinRemark;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.BulletinTopic;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.bulletin.figures.BulletinFigures;
import org.hotline12345.bulletin.figures.HotTopics;
import org.hotline12345.bulletin.figures.ReaderView;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Deed;

/**
 * A bulletin as the caller sees it.
 *
 * @param number by which it is named
 * @param sort what sort of bulletin
 * @param sortWord the same in Chinese
 * @param state how far it has come
 * @param stateWord the same in Chinese
 * @param title what it is called
 * @param from the first day that it is of
 * @param to the last
 * @param topic what a special report is on
 * @param issue its number in the year, such as 2026年第3期
 * @param basis the article that it rests on
 * @param readers the titles of the lists of its readers
 * @param viewOf of what the figures are, such as 全市
 * @param unit of whose view they are; left out in that of the whole
 * @param units which units have a view of their own; only for who sees the whole
 * @param figures how many, as they were when it was drafted
 * @param hotTopics hot spots and sudden rises; only in the view of the whole
 * @param remarks what the editor says
 * @param draftedAt when the figures were read
 * @param corrects what it corrects
 * @param correctedBy the bulletin that corrects it
 * @param record who did what with it; only for who sees the whole
 */
public record BulletinView(
        long number,
        BulletinSort sort,
        String sortWord,
        Bulletin.State state,
        String stateWord,
        String title,
        LocalDate from,
        LocalDate to,
        Optional<BulletinTopic> topic,
        Optional<String> issue,
        Optional<String> basis,
        List<String> readers,
        String viewOf,
        Optional<UnitId> unit,
        List<UnitId> units,
        BulletinFigures figures,
        Optional<HotTopics> hotTopics,
        List<BulletinRemark> remarks,
        Instant draftedAt,
        Optional<Bulletin.Corrected> corrects,
        Optional<Long> correctedBy,
        List<Deed> record) {

    static BulletinView of(BulletinPage page) {
        Bulletin it = page.bulletin();
        return new BulletinView(
                it.number(),
                it.sort(),
                Words.of(it.sort()),
                it.state(),
                Words.of(it.state()),
                it.title(),
                it.span().from(),
                it.span().to(),
                it.topic(),
                it.issue().map(Bulletin.Issue::inWords),
                it.basis(),
                it.readership().lists(),
                page.view().name(),
                page.view().unit(),
                page.full()
                        ? it.views().stream()
                                .flatMap(view -> view.unit().stream())
                                .toList()
                        : List.of(),
                page.view().figures(),
                page.hotTopics(),
                page.remarks(),
                it.draftedAt(),
                it.corrects(),
                it.correctedBy(),
                page.full() ? it.record() : List.of());
    }

    /** The whole, for who has just worked on it. */
    static BulletinView of(Bulletin it) {
        ReaderView whole = it.view(Optional.empty()).orElseThrow();
        return of(new BulletinPage(it, whole, true));
    }

    /**
     * A page of them, the latest first.
     *
     * @param next what to give as {@code before} for the next page; left out on the last
     */
    public record BulletinList(List<BulletinHeading> bulletins, Optional<Long> next) {}

    /** Lists of readers. */
    public record ReaderLists(List<ReaderList> lists) {}
}
