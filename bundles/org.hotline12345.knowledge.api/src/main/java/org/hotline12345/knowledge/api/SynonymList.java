package org.hotline12345.knowledge.api;

import java.util.List;

/**
 * 同义词. Words that mean the same to who asks.
 *
 * @param version counts its changes; 0 before the first
 * @param groups in each group words of the same meaning, such as 身份证, 居民身份证
 */
public record SynonymList(int version, List<List<String>> groups) {

    public SynonymList {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
