package org.hotline12345.itests;

import org.hotline12345.itests.process.OfflineStart;
import org.junit.Test;

/** Nothing is fetched while it starts and runs. */
public class OfflineIT {

    @Test
    public void startsWithoutNetworkOnAnEmptyRepository() throws Exception {
        OfflineStart.check();
    }
}
