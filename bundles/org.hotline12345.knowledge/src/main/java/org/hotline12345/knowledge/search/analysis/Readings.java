package org.hotline12345.knowledge.search.analysis;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How Chinese characters are read (拼音), without tones; ü is v, as it is typed. A character that is read in several ways (多音字)
 * has all the usual ones: whoever types one of them should find it, and which one is right depends on more than the word.
 */
public final class Readings {

    /** More than that are readings of old poems. */
    private static final int USUAL = 3;

    private final Map<Character, List<String>> known = new ConcurrentHashMap<>();

    /** The usual readings, the commonest first; none for what is no Chinese character. */
    public List<String> of(char character) {
        return known.computeIfAbsent(character, Readings::ask);
    }

    /** What the run of characters sounds like, {@code size} characters at a time, such as {@code shen fen}. */
    public Set<String> sounds(String han, int size) {
        return grams(han, size, " ", false);
    }

    /** The first letters of {@code size} characters at a time, such as {@code sfz}. */
    public Set<String> initials(String han, int size) {
        return grams(han, size, "", true);
    }

    private Set<String> grams(String han, int size, String between, boolean first) {
        Set<String> grams = new LinkedHashSet<>();
        for (int at = 0; at + size <= han.length(); at++) {
            List<String> begun = List.of("");
            for (int next = at; next < at + size; next++) {
                begun = longer(begun, of(han.charAt(next)), next == at ? "" : between, first);
            }
            grams.addAll(begun);
        }
        return grams;
    }

    private static List<String> longer(List<String> begun, List<String> readings, String between, boolean first) {
        Set<String> all = new LinkedHashSet<>();
        for (String each : begun) {
            for (String reading : readings) {
                all.add(each + between + (first ? reading.substring(0, 1) : reading));
            }
        }
        return new ArrayList<>(all);
    }

    private static List<String> ask(char character) {
        if (!Letters.isHan(character)) {
            return List.of();
        }
        List<String> readings = PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL);
        return readings == null
                ? List.of()
                : readings.stream()
                        .map(it -> it.replace('ü', 'v'))
                        .filter(it -> it.matches("[a-z]+"))
                        .distinct()
                        .limit(USUAL)
                        .toList();
    }
}
