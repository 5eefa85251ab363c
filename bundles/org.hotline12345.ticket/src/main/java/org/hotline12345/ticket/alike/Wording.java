package org.hotline12345.ticket.alike;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as it is compared: by its pairs of neighbouring characters, as is usual for Chinese, which has no spaces.
 *
 * @param pieces the text without punctuation, landmarks, and what every caller says
 * @param pairs of its pieces
 * @param landmarks the roads, estates, villages and the like that it names
 */
record Wording(List<String> pieces, Pairs pairs, Set<String> landmarks) {

    /** So much of a text is compared; matters are told in fewer characters. */
    private static final int COMPARED = 2000;

    /** Below this many pairs a text says too little for its share to mean much. */
    private static final int FEW = 8;

    private static final Pattern PHRASES =
            Pattern.compile("诉求人|来电人|反映人|市民|群众|来电|反映|咨询|投诉|举报|求助|您好|你好|请问|希望|请求|要求|恳请|麻烦|谢谢|尽快|及时|相关|有关|部门|处理|解决|核实|"
                    + "协调|我们|我家|家里|家中|这里|这边|现在|目前|今天|昨天|昨晚|已经|一直|没有|没人|怎么|为什么|什么|是否|可以|不能|一下|一个|多次|情况|问题|影响|"
                    + "居民|生活|严重");

    private static final Pattern GAP = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]+");

    Wording {
        pieces = List.copyOf(pieces);
        landmarks = Set.copyOf(landmarks);
    }

    static Wording of(String text) {
        String plain =
                Normalizer.normalize(Plain.text(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String compared = plain.substring(0, Math.min(plain.length(), COMPARED));
        Set<String> landmarks = Landmarks.in(compared);
        List<String> pieces = new ArrayList<>();
        // Where it is counts by itself, and says nothing of what it is about.
        String rest = landmarks.stream().reduce(compared, (left, named) -> left.replace(named, " "));
        for (String piece : GAP.split(PHRASES.matcher(rest).replaceAll(" "))) {
            if (piece.length() > 1) {
                pieces.add(piece);
            }
        }
        return new Wording(pieces, Pairs.of(pieces), landmarks);
    }

    boolean empty() {
        return pairs.size() == 0;
    }

    /** How much of the shorter text stands in the other one too, from 0 to 100. */
    int share(Wording other) {
        int shorter = Math.min(pairs.size(), other.pairs.size());
        return 100 * pairs.shared(other.pairs) / Math.max(FEW, shorter);
    }

    /** The words that stand in both texts, the longest first. */
    List<String> shared(Wording other, int atMost) {
        Set<String> runs = new LinkedHashSet<>();
        for (String piece : pieces) {
            StringBuilder run = new StringBuilder();
            for (int at = 0; at + 1 < piece.length(); at++) {
                if (other.pairs.has(piece, at)) {
                    run.append(piece, run.isEmpty() ? at : at + 1, at + 2);
                } else {
                    addTo(runs, run);
                }
            }
            addTo(runs, run);
        }
        return runs.stream()
                .sorted((one, two) -> two.length() - one.length())
                .limit(atMost)
                .toList();
    }

    private static void addTo(Set<String> runs, StringBuilder run) {
        if (!run.isEmpty()) {
            runs.add(run.toString());
            run.setLength(0);
        }
    }
}
