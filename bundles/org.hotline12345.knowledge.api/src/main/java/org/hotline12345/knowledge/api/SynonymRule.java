package org.hotline12345.knowledge.api;

import java.util.List;

/**
 * 同义词. What is looked for where somebody says something.
 *
 * @param words what people say, such as 身份证丢了
 * @param means what is looked for in its place, such as 身份证遗失; a word that is also looked for itself stands here too. Where
 *     empty, the words mean each other
 */
public record SynonymRule(List<String> words, List<String> means) {

    public SynonymRule {
        words = words == null ? List.of() : List.copyOf(words);
        means = means == null ? List.of() : List.copyOf(means);
    }
}
