package org.hotline12345.store.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keyed hashes of telephone numbers, by which a number is known again that nobody keeps (A37). The keys are those of the
 * contacts. Safe for any thread.
 */
@ProviderType
public interface PhoneTags {

    /**
     * The hashes of a number, however it is written: that of the key in use first, then those of the other keys. None where
     * it has no digits.
     */
    List<String> of(String phone);
}
