package org.hotline12345.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.figures.HotTopics;
import org.hotline12345.bulletin.figures.ReaderView;
import org.hotline12345.law.Called;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.statistics.api.CountSpan;

/**
 * 工作简报、专报 (A30). Its figures are those of when it was drafted, and never change; once it is issued nothing does, and what is
 * wrong is corrected by another beside it.
 *
 * @param number by which it is named; 0 before it is kept
 * @param sort what sort of bulletin
 * @param title what it is called
 * @param span the days that it is of
 * @param topic what a special report is on
 * @param form how it was asked for, by which a correction asks again
 * @param basis the article that it rests on, in words; empty where no regulation is installed that has one
 * @param readership who reads it
 * @param views the whole, and then that of each unit that reads it
 * @param hotTopics what supervision and early warning had found, for who reads the whole; empty in a report on a unit, for neither
 *     knows of units
 * @param remarks what the editor says
 * @param state how far it has come
 * @param draftedAt when its figures were read
 * @param issue its number in the year, once it is issued
 * @param corrects what it corrects, and why
 * @param correctedBy the issued bulletin that corrects it
 * @param record who did what with it, in order
 */
public record Bulletin(
        long number,
        BulletinSort sort,
        String title,
        CountSpan span,
        Optional<BulletinTopic> topic,
        BulletinForm form,
        Optional<String> basis,
        Readership readership,
        List<ReaderView> views,
        Optional<HotTopics> hotTopics,
        List<BulletinRemark> remarks,
        State state,
        Instant draftedAt,
        Optional<Issue> issue,
        Optional<Corrected> corrects,
        Optional<Long> correctedBy,
        List<Deed> record) {

    /** How far it has come. */
    public enum State {
        @Called("草稿")
        DRAFT,
        @Called("已印发")
        ISSUED,
        @Called("作废")
        DISCARDED
    }

    /**
     * 期号. Its place among those of its sort in a year.
     *
     * @param year of the day on which it was issued
     * @param number from 1, without gaps
     * @param day on which it was issued, Asia/Shanghai
     */
    public record Issue(int year, int number, LocalDate day) {

        /** Such as 2026年第3期. */
        public String inWords() {
            return year + "年第" + number + "期";
        }
    }

    /**
     * What is corrected.
     *
     * @param number the bulletin
     * @param words what it is, such as 工作简报（月报）2026年第3期
     * @param why what was wrong with it
     */
    public record Corrected(long number, String words, String why) {}

    public Bulletin {
        views = List.copyOf(views);
        remarks = List.copyOf(remarks);
        record = List.copyOf(record);
    }

    /** The view of a unit; of nobody that of the whole. */
    public Optional<ReaderView> view(Optional<UnitId> unit) {
        return views.stream().filter(it -> it.unit().equals(unit)).findFirst();
    }

    /** What people call it: 工作简报（月报）2026年第3期, or the number of the draft. */
    public String inWords() {
        return Words.of(sort) + issue.map(Issue::inWords).orElse(Words.of(state) + number);
    }

    public Bulletin numbered(long assigned) {
        return with(assigned, title, remarks, state, issue, correctedBy, record);
    }

    /** Issued, as the next of its sort in the year. */
    public Bulletin issued(Issue as, Deed deed) {
        return with(number, title, remarks, State.ISSUED, Optional.of(as), correctedBy, deed.after(record));
    }

    /** The same once another corrects it. */
    public Bulletin corrected(long by) {
        return with(number, title, remarks, state, issue, Optional.of(by), record);
    }

    Bulletin revised(String anew, List<BulletinRemark> said, Deed deed) {
        return with(number, anew, said, state, issue, correctedBy, deed.after(record));
    }

    Bulletin discarded(Deed deed) {
        return with(number, title, remarks, State.DISCARDED, issue, correctedBy, deed.after(record));
    }

    private Bulletin with(
            long named,
            String called,
            List<BulletinRemark> said,
            State stands,
            Optional<Issue> as,
            Optional<Long> by,
            List<Deed> deeds) {
        return new Bulletin(
                named,
                sort,
                called,
                span,
                topic,
                form,
                basis,
                readership,
                views,
                hotTopics,
                said,
                stands,
                draftedAt,
                as,
                corrects,
                by,
                deeds);
    }
}
