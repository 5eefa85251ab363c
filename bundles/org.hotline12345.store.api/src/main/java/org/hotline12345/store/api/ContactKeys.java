package org.hotline12345.store.api;

import java.util.List;
import java.util.function.LongConsumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 密钥. The keys under which the contacts of requesters are encrypted and found (A37). They stand in a file outside the
 * database, and change in two calls, so that the file can be copied before anything depends on it. Safe for any thread.
 *
 * <p>Any method throws {@link StoreUnavailable} where the database does not answer, or {@link IllegalStateException} where
 * the file cannot be written.
 */
@ProviderType
public interface ContactKeys {

    /** The keys in the file, the oldest first. */
    List<ContactKey> all();

    /** The file in which they stand. */
    String file();

    /**
     * Adds a key to the file that is not in use yet; where there already is one, that is it.
     *
     * @return its id
     */
    String prepare();

    /**
     * Uses a key from now on, and encrypts under it what was encrypted under others, in small transactions beside the
     * work. A call that was cut short may be repeated, and goes on.
     *
     * @param id of the key that was prepared, or of that in use
     * @param progress how many rows are done so far, now and then, on the caller's thread
     * @return how many rows were encrypted anew
     * @throws IllegalArgumentException where the file holds no such key, or only an older one
     */
    long rotate(String id, LongConsumer progress);
}
