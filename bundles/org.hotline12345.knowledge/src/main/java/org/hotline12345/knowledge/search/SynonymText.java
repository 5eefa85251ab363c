package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.knowledge.search.analysis.Letters;

/**
 * Reads synonyms line by line. Lucene's own parser stops at the first line that is wrong; an operator wants to hear of all. Commas
 * and arrows may be those of a Chinese keyboard.
 */
final class SynonymText {

    private static final int LONGEST_WORD = 40;
    private static final int MOST_WORDS = 60;

    private final Map<String, Set<String>> meanings = new LinkedHashMap<>();
    private final List<SynonymReading.Fault> faults = new ArrayList<>();
    private final List<String> lines;

    SynonymText(String text) {
        this.lines = text.lines().map(it -> it.replace('，', ',').strip()).toList();
    }

    SynonymReading read() {
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).replace("\uFEFF", "");
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(at + 1, line);
            }
        }
        return faults.isEmpty() ? new Synonyms(meanings) : new SynonymReading.Faulty(faults);
    }

    private void read(int line, String text) {
        String[] sides = text.split("=>", -1);
        if (sides.length > 2) {
            fault(line, "一行有两个 =>", "分成两行");
            return;
        }
        Optional<List<String>> left = words(line, sides[0]);
        if (sides.length == 2) {
            Optional<List<String>> right = words(line, sides[1]);
            left.ifPresent(said -> right.ifPresent(meant -> said.forEach(it -> Synonyms.add(meanings, it, meant))));
        } else if (left.filter(it -> it.size() < 2).isPresent()) {
            fault(line, "只有一个词", "写出至少两个词，用逗号分开，或者写成“甲 => 乙”");
        } else {
            left.ifPresent(all -> all.forEach(it -> Synonyms.add(meanings, it, all)));
        }
    }

    /** Empty where something is wrong with them. */
    private Optional<List<String>> words(int line, String text) {
        List<String> words = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            String word = Letters.normalised(each.strip());
            if (word.isEmpty()) {
                fault(line, "有空的词", "删去多余的逗号，或在箭头两边写上词");
                return Optional.empty();
            }
            if (word.length() > LONGEST_WORD) {
                fault(line, "“" + word + "”超过 " + LONGEST_WORD + " 字", "只写词，不写整句");
                return Optional.empty();
            }
            words.add(word);
        }
        if (words.size() > MOST_WORDS) {
            fault(line, "超过 " + MOST_WORDS + " 个词", "分成几行");
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private void fault(int line, String wrong, String remedy) {
        faults.add(new SynonymReading.Fault(line, wrong, remedy));
    }
}
