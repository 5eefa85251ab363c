package org.hotline12345.store.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Remembers the units that bundles brought. Each call is one transaction. Safe for any thread. */
@ProviderType
public interface UnitStore {

    /** Every unit that was ever brought. */
    List<RememberedUnit> all();

    /**
     * Keeps what is known of a unit now, in the place of what was known. An approval stays as long as the unit is described
     * as it was, also where {@code unit} has none: another node may have given it in the meantime.
     */
    void keep(RememberedUnit unit);
}
