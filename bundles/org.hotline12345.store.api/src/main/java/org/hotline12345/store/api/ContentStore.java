package org.hotline12345.store.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the contents of files apart from the tickets that name them, each once, under its SHA-256. Contents pass piece by
 * piece; none is held in memory as a whole. Safe for any thread.
 *
 * <p>Any method throws {@link StoreUnavailable} where the database does not answer; the call may then be repeated.
 */
@ProviderType
public interface ContentStore {

    /**
     * Keeps a content; durable when it returns. The same content again is kept once, and from now on counts as new.
     *
     * @param content read to its end, or to one byte beyond the limit; left open
     * @param limit bytes that it may have at most
     * @return what it is kept as; empty where it has more bytes, and nothing is kept
     * @throws IOException where {@code content} cannot be read to its end; nothing is kept
     */
    Optional<Content> keep(InputStream content, int limit) throws IOException;

    /**
     * Opens a content; empty where none of that hash is kept whole.
     *
     * @param sha256 in 64 hexadecimal digits
     * @return to be closed by the caller; reading throws {@code IOException} where the database stops answering
     */
    Optional<InputStream> open(String sha256);

    /**
     * Forgets the contents that no ticket names, and what is left of those that did not arrive whole.
     *
     * @param before only those that came before this instant, so that those whose step is on its way stay
     * @return how many
     */
    int forgetUnnamed(Instant before);
}
