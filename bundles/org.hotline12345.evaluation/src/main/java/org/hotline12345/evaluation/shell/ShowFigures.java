package org.hotline12345.evaluation.shell;

import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.evaluation.api.RatingShare;
import org.hotline12345.evaluation.asking.FigureDesk;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:evaluation-figures}. */
@Service
@Command(
        scope = "hotline",
        name = "evaluation-figures",
        description = "评价统计，如 hotline:evaluation-figures --unit 650421 --from 2025-03-01 --to 2025-03-31")
public final class ShowFigures implements Action {

    @Option(name = "--unit", description = "承办单位及其下级；不填时为有权查看的全部")
    private String unit;

    @Option(name = "--from", description = "起始日期；不填时为当月一日")
    private String from;

    @Option(name = "--to", description = "截止日期；不填时为今天")
    private String to;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private FigureDesk desk;

    @Override
    public Object execute() throws CommandException {
        Typed typed = Typed.of(unit, from, to);
        RatingFigures figures = typed.found(
                Unanswered.told(() -> desk.figures(seat.caller().actor(), typed.unit(), typed.from(), typed.to())));
        print(figures, Screen.of(session));
        return null;
    }

    private static void print(RatingFigures figures, Screen screen) {
        screen.title(figures.from() + " 至 " + figures.to() + " 办结或答复的事项");
        new Table("事项", "无联系方式", "已询问", "已触达", "可评价", "已评价", "未评价")
                .row(
                        figures.matters(),
                        figures.unreachable(),
                        figures.asked(),
                        figures.reached(),
                        figures.open(),
                        figures.rated(),
                        figures.unrated())
                .print(screen);
        Table levels = new Table("评价", "话务服务", "办理情况");
        for (Rating rating : Rating.values()) {
            levels.row(Words.of(rating), of(figures.callService(), rating), of(figures.handling(), rating));
        }
        levels.print(screen);
        screen.line("参评率 " + said(figures.participation()) + "；满意率 " + said(figures.satisfaction()) + "；满意占全部应评价事项 "
                + said(figures.satisfiedOfAll()));
    }

    private static long of(Map<String, Long> levels, Rating rating) {
        return levels.getOrDefault(rating.name(), 0L);
    }

    private static String said(RatingShare share) {
        return share.percent().map(it -> it + "%").orElse("无") + "（" + share.part() + "/" + share.whole() + "）";
    }
}
