package org.hotline12345.modules.act;

import org.osgi.framework.Bundle;

/** What came of trying to bring a bundle up. */
sealed interface Tried {

    /**
     * It is up.
     *
     * @param bundle the bundle
     * @param remark what is still to come, as a sentence; empty where it is well
     */
    record Up(Bundle bundle, String remark) implements Tried {}

    /**
     * It did not come up, and has been taken out again.
     *
     * @param why the cause, as a sentence
     */
    record Down(String why) implements Tried {}
}
