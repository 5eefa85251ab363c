package org.hotline12345.warning.api;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 突增预警, for subsystems that say it further. It asks nobody who asks: who may see what is for the caller to judge (A7). Safe for
 * any thread.
 */
@ProviderType
public interface SuddenRises {

    /**
     * Those that lasted at some time in a span, the earliest first; without those that a person called a false alarm.
     *
     * @param from its beginning
     * @param to its end, exclusive
     * @throws WarningUnavailable where the store does not answer
     */
    List<SuddenRise> between(Instant from, Instant to);
}
