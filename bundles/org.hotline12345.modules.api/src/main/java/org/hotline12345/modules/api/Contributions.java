package org.hotline12345.modules.api;

import java.util.Collection;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. Says what bundles have brought to one subsystem. Each subsystem that takes in modules registers one as a service;
 * all that are registered are shown together.
 */
@ConsumerType
public interface Contributions {

    /** What there is just now, and what was not taken in. Called on any thread; answers at once, from memory. */
    Collection<Contribution> now();
}
