package org.hotline12345.itests.process;

import static org.junit.Assert.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kills the hotline under load again and again, and counts what it acknowledged over all the times.
 *
 * <p>By {@code -Dkill.rounds} more than once; by {@code -Dkill.rate} only while it answers so many requests in a second.
 */
public final class KillSeries {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 1);
    private static final int RATE = Integer.getInteger("kill.rate", 0);

    private static final Pattern WHOLE = Pattern.compile("工单 (\\d+) 件，办理记录 (\\d+) 条，均与当时的记录相符");

    private final String database;
    private final Shipped shipped;
    private final TotalsRound totals;

    public KillSeries(String database, Shipped shipped, ReadableStore store) {
        this.database = database;
        this.shipped = shipped;
        this.totals = new TotalsRound(shipped, store);
    }

    /**
     * Fails where an acknowledged step is lost, any step is there twice, the chain of events is broken, or a running total is
     * not what the tickets give.
     */
    public void run() throws Exception {
        totals.begin();
        Ledger.Count all = Ledger.Count.NONE;
        int slowest = Integer.MAX_VALUE;
        for (int round = 1; round <= ROUNDS; round++) {
            KillRound.Killed killed = new KillRound(shipped, RATE).run();
            all = all.plus(killed.count());
            slowest = Math.min(slowest, killed.rate());
            System.out.printf("%s, kill %d at %d requests/s: %s%n", database, round, killed.rate(), killed.count());
            System.out.printf("%s, counted anew after it: %s, none wrong%n", database, totals.areRight());
        }
        String verified = shipped.shell("hotline:verify");
        Matcher whole = WHOLE.matcher(verified);
        assertTrue(verified, whole.find());
        System.out.printf(
                "%s, %d kills at %d requests/s or more: %s; the chain of %s events of %s tickets is whole%n",
                database, ROUNDS, slowest, all, whole.group(2), whole.group(1));
    }
}
