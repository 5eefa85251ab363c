package org.hotline12345.store.api;

/**
 * A key of the contacts.
 *
 * @param id by which rows and files name it
 * @param inUse whether what is new is encrypted under it
 * @param prepared whether it is newer than the one in use, and waits for its turn
 * @param contacts of how many tickets the contacts are encrypted under it
 */
public record ContactKey(String id, boolean inUse, boolean prepared, long contacts) {}
