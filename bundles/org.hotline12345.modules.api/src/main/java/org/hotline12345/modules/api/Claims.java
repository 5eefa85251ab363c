package org.hotline12345.modules.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. 所代表的单位. Says for which units a module's file speaks in one format, so that a county's module speaks for no other (A4):
 * who asks knows no format, and who reads one knows no county. Register it as a service, as an {@link Inspection} is; all that
 * are registered are asked, in any order.
 */
@ConsumerType
public interface Claims {

    /**
     * Each place at which the file speaks for a unit; empty where it has nothing of the format, or speaks for nobody. What cannot
     * be read, and is left out when it arrives, speaks for nobody either. Called on any thread, never inside a transaction. Where it
     * throws, it is not known for whom the file speaks, and the file is refused with the cause.
     */
    List<Claim> claims(ModuleFile file);
}
