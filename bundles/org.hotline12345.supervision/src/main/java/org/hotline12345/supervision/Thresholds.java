package org.hotline12345.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.pattern.Density;
import org.hotline12345.supervision.pattern.Persistence;

/**
 * The readings as values.
 *
 * @param workingDays the limit of a case
 * @param byGround the same for single grounds, by their keys
 * @param hotSpot from when on matters make a hot spot
 * @param scope which of them are looked at together
 * @param requester from when on one requester's complaints are persistent
 * @param place the same of one place
 * @param returns from when on refused returns are many
 * @param growthPercent by how much a dismissed finding must have grown to come back
 */
public record Thresholds(
        int workingDays,
        Map<String, Integer> byGround,
        Density hotSpot,
        Scope scope,
        Persistence requester,
        Persistence place,
        Density returns,
        int growthPercent) {

    public Thresholds {
        byGround = Map.copyOf(byGround);
        if (workingDays < 1 || byGround.values().stream().anyMatch(it -> it < 1) || growthPercent < 1) {
            throw new IllegalArgumentException("Limits and the growth are at least 1");
        }
    }

    /** Which matters are looked at together for hot spots. */
    public record Scope(boolean complaintsOnly, boolean byTheme, boolean byCounty) {}

    static Thresholds of(SupervisionSettings settings) {
        return new Thresholds(
                settings.workingDays(),
                // A file says several in one line, with commas.
                Arrays.stream(settings.workingDaysByGround())
                        .flatMap(it -> Arrays.stream(it.split(",")))
                        .filter(it -> !it.isBlank())
                        .map(Thresholds::limit)
                        .collect(Collectors.toMap(it -> it[0], it -> Integer.valueOf(it[1]))),
                new Density(settings.hotSpotMatters(), settings.hotSpotDays(), settings.hotSpotRequesters()),
                new Scope(settings.hotSpotComplaintsOnly(), settings.hotSpotByTheme(), settings.hotSpotByCounty()),
                new Persistence(settings.repeatMonths(), settings.repeatMatters(), settings.repeatGapDays()),
                new Persistence(settings.repeatMonths(), settings.repeatPlaceMatters(), settings.repeatGapDays()),
                new Density(settings.returnsMatters(), settings.returnsDays(), 1),
                settings.growthPercent());
    }

    private static String[] limit(String line) {
        String[] parts = line.strip().split("\\s*=\\s*", -1);
        if (parts.length != 2 || !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException("The limit of a ground is KEY=DAYS, not " + line);
        }
        return parts;
    }

    /** The limit of a ground, in working days. */
    public int daysFor(String ground) {
        return byGround.getOrDefault(ground, workingDays);
    }

    /** By what a finding is found, for a person to read. */
    public List<String> words(FindingKind kind) {
        return switch (kind) {
            case HOT_SPOT ->
                List.of(
                        hotSpot.days() + " 天内同类、同地的" + (scope.complaintsOnly() ? "投诉举报" : "诉求") + "不少于 "
                                + hotSpot.matters() + " 件",
                        "来自不少于 " + hotSpot.requesters() + " 名诉求人，没有留下电话的合计为一名");
            case REQUESTER -> persistence("同一诉求人就同一分类", requester, "没有一件评价为基本满意以上");
            case PLACE -> persistence("同一地点、同一分类", place, "只计评价为不满意或逾期未办结的");
            case RETURNS -> List.of(returns.days() + " 天内转派的工单中，申请退回而未获同意的不少于 " + returns.matters() + " 件");
        };
    }

    private static List<String> persistence(String who, Persistence persistence, String effect) {
        return List.of(
                who + "的投诉举报不少于 " + persistence.matters() + " 件，" + effect,
                "第一件与最后一件相隔 " + persistence.months() + " 个月以上",
                "前后两件相隔不超过 " + persistence.gapDays() + " 天");
    }
}
