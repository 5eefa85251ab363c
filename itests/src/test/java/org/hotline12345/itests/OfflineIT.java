package org.hotline12345.itests;

import org.hotline12345.itests.process.Aside;
import org.hotline12345.itests.process.OfflineStart;
import org.junit.ClassRule;
import org.junit.Test;

/** Nothing is fetched while it starts and runs. */
public class OfflineIT {

    @ClassRule(order = Aside.FIRST)
    public static final Aside ASIDE = new Aside();

    @Test
    public void startsWithoutNetworkOnAnEmptyRepository() throws Exception {
        OfflineStart.check();
    }
}
