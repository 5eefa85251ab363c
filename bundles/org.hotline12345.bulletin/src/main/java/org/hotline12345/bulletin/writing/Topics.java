package org.hotline12345.bulletin.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.figures.HotTopics;
import org.hotline12345.document.paper.Block;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Style;
import org.hotline12345.law.time.WorkingDays;

/** 热点和突增 as blocks; it says so where nobody could be asked. */
final class Topics {

    private Topics() {}

    static List<Block> of(HotTopics topics) {
        List<Block> blocks = new ArrayList<>();
        hotSpots(topics.hotSpots(), blocks);
        rises(topics.rises(), blocks);
        return blocks;
    }

    private static void hotSpots(Optional<List<HotTopics.HotSpotLine>> spots, List<Block> blocks) {
        if (spots.isEmpty()) {
            say(blocks, "起草时督办模块没有安装或不能使用，本期不含集中投诉举报的热点。");
        } else if (spots.get().isEmpty()) {
            say(blocks, "本期没有发现集中投诉举报的热点。");
        } else {
            say(blocks, "本期发现集中投诉举报的热点%d个：".formatted(spots.get().size()));
            blocks.add(new Grid(
                    Style.CELL,
                    List.of(
                            new Grid.Column("热点", 2.4, Style.Place.CENTER),
                            new Grid.Column("事项分类", 8, Style.Place.START),
                            new Grid.Column("地点", 6, Style.Place.START),
                            new Grid.Column("起止", 9, Style.Place.CENTER),
                            new Grid.Column("件数", 3, Style.Place.END),
                            new Grid.Column("情况", 5, Style.Place.CENTER)),
                    spots.get().stream()
                            .map(it -> List.of(
                                    String.valueOf(it.number()),
                                    it.category(),
                                    it.place(),
                                    it.first() + " 至 " + it.last(),
                                    String.valueOf(it.matters()),
                                    it.state()))
                            .toList()));
        }
    }

    private static void rises(Optional<List<HotTopics.RiseLine>> rises, List<Block> blocks) {
        if (rises.isEmpty()) {
            say(blocks, "起草时预警模块没有安装或不能使用，本期不含突增预警。");
        } else if (rises.get().isEmpty()) {
            say(blocks, "本期没有突增预警。");
        } else {
            say(blocks, "本期突增预警%d次：".formatted(rises.get().size()));
            rises.get().forEach(it -> say(blocks, rise(it)));
        }
    }

    private static String rise(HotTopics.RiseLine it) {
        return "%s“%s”%s起突增，24小时最多%d件，通常约%s件，%s%s。"
                .formatted(
                        it.place(),
                        it.theme(),
                        day(it.openedAt()),
                        it.peak(),
                        it.usual().toPlainString(),
                        it.endedAt().map(end -> day(end) + "恢复").orElse("仍在持续"),
                        it.confirmed() ? "，经核实属实" : "");
    }

    private static String day(Instant at) {
        return DaysInWords.of(at.atZone(WorkingDays.ZONE).toLocalDate());
    }

    private static void say(List<Block> blocks, String text) {
        blocks.add(new Block.Text(Style.BODY, text));
    }
}
