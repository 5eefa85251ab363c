package org.hotline12345.knowledge.api;

import java.util.List;

/**
 * 同义词表. What stands for what when a question is read.
 *
 * @param version counts its changes; 0 before the first
 * @param rules in any order
 */
public record SynonymList(int version, List<SynonymRule> rules) {

    public SynonymList {
        rules = List.copyOf(rules);
    }
}
