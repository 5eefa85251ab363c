package org.hotline12345.statistics.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.hotline12345.law.Words;
import org.hotline12345.statistics.Names;
import org.hotline12345.statistics.Overview;

/**
 * All that a dashboard shows at once.
 *
 * @param scope of what it is
 * @param behind how many steps are not counted yet
 * @param standing how many of all tickets ever stand in each status now
 * @param trend the last periods
 * @param tables by kind, channel, status, theme, place and unit; the long ones with their first rows
 */
public record StatisticsOverview(
        String scope,
        long behind,
        List<StatisticsStanding> standing,
        StatisticsTable trend,
        List<StatisticsTable> tables) {

    /**
     * How many stand in a status.
     *
     * @param status which
     * @param name what people call it
     * @param count how many
     */
    public record StatisticsStanding(String status, String name, long count) {}

    public static StatisticsOverview of(Overview overview, Names names) {
        return new StatisticsOverview(
                names.ofScope(),
                overview.behind(),
                overview.standing().entrySet().stream()
                        .map(it -> new StatisticsStanding(it.getKey().name(), Words.of(it.getKey()), it.getValue()))
                        .toList(),
                StatisticsTable.of(overview.trend(), names, OptionalLong.empty()),
                overview.tables().stream()
                        .map(it -> StatisticsTable.of(it, names, OptionalLong.empty()))
                        .toList());
    }

    /** The same for as long as nothing in it changes, on each node. */
    public String fingerprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each JDK knows SHA-256", e);
        }
    }
}
