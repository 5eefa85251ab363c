package org.hotline12345.store.api;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 备份. Copies all that the store holds, as it is at one moment and while the platform works, and proves each copy: by the
 * number of rows of each table, and by a hash over them that is the same on every database. Safe for any thread; each
 * method takes as long as the store is large, in memory that does not grow with it.
 *
 * <p>Any method throws {@link NotCopied} where there is a reason that the caller can do something about, and {@link
 * StoreUnavailable} where the store's own database does not answer. Then there is no copy, and no part of one.
 */
@ProviderType
public interface Backup {

    /** Writes a new file, readable for its owner only, that appears once it is whole. */
    Copied write(Path file);

    /**
     * Fills a store that is empty from such a file, also one of an earlier version of the platform. What the platform has
     * read from its store before is not read again: it is to be started anew.
     */
    Copied restore(Path file);

    /**
     * Makes the schema in an empty PostgreSQL, and fills it with what this store holds.
     *
     * @param url {@code jdbc:postgresql://HOST:PORT/NAME}
     * @param user who owns the database there
     * @param password of that user
     */
    Copied copy(String url, String user, String password);
}
