package org.hotline12345.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.statistics.api.CountSpan;

/**
 * What is to be drafted.
 *
 * @param sort what sort of bulletin
 * @param from a day of the period; of a special report its first day
 * @param to the last day of a special report; left out it is that day alone
 * @param topic what a special report is on
 * @param title what it is called; made of sort and period where it is left out
 * @param readers the names of the lists of those who will read it
 * @param remarks what the editor says beside the figures
 */
public record BulletinForm(
        BulletinSort sort,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<BulletinTopic> topic,
        Optional<String> title,
        List<String> readers,
        List<BulletinRemark> remarks) {

    private static final int MOST_LISTS = 20;
    private static final int MOST_YEARS = 10;

    public BulletinForm {
        to = to == null ? Optional.empty() : to;
        topic = topic == null ? Optional.empty() : topic;
        title = title == null ? Optional.empty() : title.filter(it -> !it.isBlank());
        readers = readers == null
                ? List.of()
                : List.copyOf(readers).stream().distinct().toList();
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    /** @param today no day of the period may come after yesterday: its figures would still grow */
    List<Objection> objections(LocalDate today) {
        Form form = new Form()
                .given("sort", sort, "填写 DAILY、WEEKLY、MONTHLY 或 SPECIAL")
                .given("from", from, "填写期间内的一天，如 2026-03-01")
                .some("readers", readers, MOST_LISTS, "填写阅读名单的名称，见 /api/bulletins/readers");
        title.ifPresent(it -> form.line("title", it, "填写标题"));
        if (sort == null || from == null) {
            return form.objections();
        }
        boolean special = sort == BulletinSort.SPECIAL;
        boolean backward = to.filter(from::isAfter).isPresent();
        form.holds("to", special || to.isEmpty(), "简报的期间由 from 所在的日、周、月决定", "去掉 to；任意期间请用 SPECIAL")
                .holds("to", !backward, "to 早于 from", "填写不早于 from 的日期")
                .holds("topic", special == topic.isPresent(), special ? "专报没有写明专题" : "简报没有专题", "专报填写 topic，简报去掉 topic")
                .holds(
                        "topic",
                        topic.filter(it -> !it.single()).isEmpty(),
                        "专题须是分类、地点、单位、热点中的一项",
                        "theme、place、unit、hotSpot 中只留一项");
        if (!backward) {
            form.holds(
                            special ? "to" : "from",
                            span().to().isBefore(today),
                            "期间到 " + span().to() + "，还没有结束",
                            special ? "to 填写昨天或更早的日期，今天的数据明天才完整" : "期间结束后再起草")
                    .holds("to", span().to().isBefore(from.plusYears(MOST_YEARS)), "期间超过 " + MOST_YEARS + " 年", "缩短期间");
        }
        return form.objections();
    }

    /** The days that it is of. */
    CountSpan span() {
        CountSpan around = sort.around(from);
        return sort == BulletinSort.SPECIAL ? new CountSpan(from, to.orElse(from)) : around;
    }
}
