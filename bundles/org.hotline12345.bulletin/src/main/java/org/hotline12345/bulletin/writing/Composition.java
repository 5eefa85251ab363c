package org.hotline12345.bulletin.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinPage;
import org.hotline12345.bulletin.BulletinRemark;
import org.hotline12345.bulletin.Section;
import org.hotline12345.bulletin.figures.BulletinFigures;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Numeral;
import org.hotline12345.document.paper.Paper;
import org.hotline12345.document.paper.Sentence;
import org.hotline12345.document.paper.Sheet;
import org.hotline12345.document.paper.Style;
import org.hotline12345.law.Words;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.statistics.api.CountQuestion.Grain;
import org.hotline12345.statistics.api.CountRow;

/**
 * Makes the paper of a bulletin as one reader sees it: on what it rests, the figures in words and tables, what stands out, and
 * what the editor says to each part. Each sentence stands here once, for all formats.
 */
public final class Composition {

    /** Rows of a long table. */
    private static final int ROWS = 20;

    private final BulletinPage page;
    private final Bulletin bulletin;
    private final BulletinFigures figures;
    private final Saying saying;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    private Composition(BulletinPage page) {
        this.page = page;
        this.bulletin = page.bulletin();
        this.figures = page.view().figures();
        this.saying = new Saying(page.view().name(), figures);
    }

    /** The same for the same bulletin and reader, at any time and place. */
    public static Paper of(BulletinPage page) {
        return new Composition(page).paper();
    }

    /** 成文日期: when it was issued, or drafted. */
    public static LocalDate date(Bulletin bulletin) {
        return bulletin.issue()
                .map(Bulletin.Issue::day)
                .orElseGet(() -> bulletin.draftedAt().atZone(WorkingDays.ZONE).toLocalDate());
    }

    private Paper paper() {
        head();
        overview();
        trend();
        table(Section.THEMES, "件数居前的事项分类为", figures.themes());
        table(Section.PLACES, "件数居前的区域为", figures.places());
        units();
        standingOut();
        hotTopics();
        if (!remarks(Section.ADVICE).isEmpty()) {
            part(Section.ADVICE);
            close(Section.ADVICE);
        }
        foot();
        return new Paper(bulletin.title(), List.of(new Paper.Section(Sheet.UPRIGHT, blocks)));
    }

    private void head() {
        say(Style.NUMBER, bulletin.inWords());
        blocks.add(new Block.Rule());
        say(Style.BODY, "");
        say(Style.TITLE, bulletin.title());
        say(Style.BODY, "");
        say(bulletin.basis().map(it -> "本期依照" + it + "编写。").orElse("起草时没有安装规定工作简报和专报的办法。"));
        bulletin.corrects().ifPresent(it -> say("本期更正" + it.words() + "：" + Sentence.of(it.why()) + "原期数字以本期为准。"));
        page.view().unit().ifPresent(it -> say("本页供" + page.view().name() + "使用，只含该单位及其下级单位的诉求。"));
    }

    private void overview() {
        part(Section.OVERVIEW);
        say(saying.overview());
        saying.kinds().ifPresent(this::say);
        close(Section.OVERVIEW);
    }

    private void trend() {
        part(Section.TREND);
        saying.course().ifPresent(this::say);
        String each = figures.trendGrain() == Grain.MONTH ? "各月" : "各日";
        blocks.add(TrendBars.of("图　" + each + "受理的诉求（件）", figures.trend()));
        close(Section.TREND);
    }

    private void table(Section section, String what, List<CountRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        part(section);
        saying.largest(what, rows).ifPresent(this::say);
        blocks.add(CountGrid.of(Words.of(section), CountGrid.first(rows, ROWS), figures.sum()));
        if (rows.size() > ROWS) {
            say(Style.REMARK, "表中列出前" + ROWS + "项，合计为全部" + rows.size() + "项。");
        }
        close(section);
    }

    private void units() {
        if (figures.units().isEmpty() && figures.idle().isEmpty()) {
            return;
        }
        part(Section.UNITS);
        saying.largest("诉求最多的单位为", figures.units()).ifPresent(this::say);
        saying.notBelow().ifPresent(this::say);
        saying.idle().ifPresent(this::say);
        if (!figures.units().isEmpty()) {
            blocks.add(CountGrid.of("承办单位", figures.units(), figures.sum()));
        }
        close(Section.UNITS);
    }

    private void standingOut() {
        part(Section.STANDING_OUT);
        if (figures.standingOut().isEmpty()) {
            say("按设定的标准，本期没有变化突出的分类、区域或单位。");
        }
        for (int i = 0; i < figures.standingOut().size(); i++) {
            say((i + 1) + ". " + figures.standingOut().get(i));
        }
        close(Section.STANDING_OUT);
    }

    private void hotTopics() {
        page.hotTopics().ifPresent(it -> {
            part(Section.HOT_TOPICS);
            blocks.addAll(Topics.of(it));
            close(Section.HOT_TOPICS);
        });
    }

    private void foot() {
        say(Style.BODY, "");
        say(
                Style.REMARK,
                "注：诉求按受理之日计数，每件只计一次；单位为主办单位，含其下级。数字截至起草之时"
                        + (figures.behind() > 0 ? "，当时尚有" + figures.behind() + "个环节未计入" : "") + "，此后不再变动。");
        say(Style.REMARK, "发：" + String.join("、", bulletin.readership().lists()) + "。");
        say(Style.DATE, DaysInWords.of(date(bulletin)));
    }

    private void part(Section section) {
        say(Style.HEADING, Numeral.of(++headings) + "、" + Words.of(section));
    }

    /** A part ends with what the editor says to it. */
    private void close(Section section) {
        for (String remark : remarks(section)) {
            remark.lines()
                    .filter(it -> !it.isBlank())
                    .forEach(it -> say((section == Section.ADVICE ? "" : "编者按：") + Sentence.of(it)));
        }
    }

    private List<String> remarks(Section section) {
        return BulletinRemark.of(bulletin.remarks(), page.view().unit(), section);
    }

    private void say(String text) {
        say(Style.BODY, text);
    }

    private void say(Style style, String text) {
        blocks.add(new Block.Text(style, text));
    }
}
