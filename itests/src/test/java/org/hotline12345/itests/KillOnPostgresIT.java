package org.hotline12345.itests;

import org.hotline12345.itests.process.Aside;
import org.hotline12345.itests.process.KillSeries;
import org.hotline12345.itests.process.OnPostgres;
import org.junit.ClassRule;
import org.junit.Test;

/** What is left on PostgreSQL after a SIGKILL of the hotline, and after many in a row: each step, and each running total. */
public class KillOnPostgresIT {

    @ClassRule(order = Aside.FIRST)
    public static final Aside ASIDE = new Aside();

    @ClassRule
    public static final OnPostgres PLATFORM = new OnPostgres();

    @Test
    public void acknowledgedStepsOutliveAKill() throws Exception {
        new KillSeries("PostgreSQL", PLATFORM.node(), PLATFORM).run();
    }
}
