package org.hotline12345.modules.act;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.hotline12345.modules.look.Condition;

/** Waits until something is well, and stays so for a moment; or unwell, and stays so for longer; or the time is over. */
final class Patience {

    private static final long REST = 50;
    private static final int LOOKS_WELL = 3;
    private static final int LOOKS_UNWELL = 30;

    private final Duration most;

    Patience(Duration most) {
        this.most = most;
    }

    /** How it does in the end. */
    Condition await(Supplier<Condition> look) {
        long began = System.nanoTime();
        Condition seen = look.get();
        int times = 1;
        while (times < enough(seen.health()) && System.nanoTime() - began < most.toNanos()) {
            if (!rested()) {
                return seen;
            }
            Condition now = look.get();
            times = now.health() == seen.health() ? times + 1 : 1;
            seen = now;
        }
        return seen;
    }

    private static int enough(Health health) {
        return switch (health) {
            case WELL -> LOOKS_WELL;
            case UNWELL -> LOOKS_UNWELL;
            case STARTING, ABSENT -> Integer.MAX_VALUE;
        };
    }

    private static boolean rested() {
        try {
            TimeUnit.MILLISECONDS.sleep(REST);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
