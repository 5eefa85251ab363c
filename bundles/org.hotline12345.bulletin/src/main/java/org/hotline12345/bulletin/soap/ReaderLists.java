package org.hotline12345.bulletin.soap;

import java.util.List;

/** The lists of readers, by name. */
public record ReaderLists(List<ReaderListContent> lists) {}
