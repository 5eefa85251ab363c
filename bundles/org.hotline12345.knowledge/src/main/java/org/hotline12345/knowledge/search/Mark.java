package org.hotline12345.knowledge.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** What a commit says of itself: up to which change it is complete, and how it was made. */
final class Mark {

    private static final String UP_TO = "complete-up-to";
    private static final String MADE = "made";

    /** To be raised whenever the same entry would be written in another way. */
    private static final String THIS_WAY = "2";

    private Mark() {}

    static Iterable<Entry<String, String>> of(long upTo) {
        return Map.of(UP_TO, Long.toString(upTo), MADE, THIS_WAY).entrySet();
    }

    /** 0 where nothing was committed. */
    static long upTo(Iterable<Entry<String, String>> data) {
        Map<String, String> said = new HashMap<>();
        if (data != null) {
            data.forEach(it -> said.put(it.getKey(), it.getValue()));
        }
        return Long.parseLong(said.getOrDefault(UP_TO, "0"));
    }

    static boolean isOurs(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try {
            return THIS_WAY.equals(
                    SegmentInfos.readLatestCommit(directory).getUserData().get(MADE));
        } catch (IndexNotFoundException e) {
            return false;
        }
    }
}
