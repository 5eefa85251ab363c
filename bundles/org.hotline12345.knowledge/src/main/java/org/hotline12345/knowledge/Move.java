package org.hotline12345.knowledge;

import org.hotline12345.knowledge.api.Entry;

/**
 * A change of an article, decided and not yet kept.
 *
 * @param kept the article after it
 * @param entry what the record says of it
 */
public record Move(Kept kept, Entry entry) {}
