package org.hotline12345.knowledge.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What {@link Letters} takes to be one, against what Unicode says of all characters of the Arabic script. */
class LettersOfUnicodeTest {

    /** The 32 letters of the Uyghur alphabet, and the carrier of a first vowel. */
    private static final String ALPHABET = "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي";

    /** What another keyboard gives for a letter. */
    private static final Map<Character, String> KEYBOARDS =
            Map.of('ى', "يیې", 'ي', "ىی", 'ې', "يى", 'ە', "هھہ", 'ھ', "هەہ", 'ك', "کڪ", 'ا', "أآ");

    private static final String FOR_THE_EYE = "\u0640\u064B\u0650\u0652\u0670\u200C\u200D\u200F\u061C\u2067\uFEFF";

    /** Letters, alone or joined, by the presentation forms that Unicode has for them. */
    private static final Map<String, List<String>> SHAPES = shapes();

    @Example
    void eachPresentationFormIsItsLetters() {
        assertFalse(SHAPES.isEmpty());
        SHAPES.forEach((letters, shapes) -> shapes.forEach(
                shape -> assertEquals(Letters.normalised(letters), Letters.normalised(shape), () -> name(shape))));
    }

    @Example
    void lettersThatAreOneAreThoseThatItSays() {
        Map<String, Set<Character>> alike = new TreeMap<>();
        for (char letter : ALPHABET.toCharArray()) {
            alike.computeIfAbsent(Letters.normalised("" + letter), it -> new TreeSet<>())
                    .add(letter);
        }
        Set<Set<Character>> one =
                alike.values().stream().filter(it -> it.size() > 1).collect(Collectors.toSet());
        assertEquals(Set.of(Set.of('ى', 'ي', 'ې'), Set.of('ە', 'ھ')), one);
        assertEquals(Set.of('ئ'), alike.get(""));
    }

    @Example
    void whatIsNormalStaysSoAndHasNothingForTheEye() {
        IntStream.rangeClosed(0x0600, 0xFEFF)
                .filter(it -> isArabic(Character.UnicodeBlock.of(it)) && Character.isDefined(it))
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    String normal = Letters.normalised(letter);
                    assertEquals(normal, Letters.normalised(normal), () -> name(letter));
                    assertFalse(normal.chars().anyMatch(LettersOfUnicodeTest::isShapeOrMark), () -> name(letter));
                });
    }

    @Property
    void aWordIsTheSameInWhateverWayItWasTyped(@ForAll("words") String word, @ForAll long way) {
        String typed = typed(word, new Random(way));
        assertEquals(Letters.normalised(word), Letters.normalised(typed), typed);
    }

    @Property
    void aWordIsTheSameTakenApartOrTogether(@ForAll("words") String word) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertEquals(Letters.normalised(word), Letters.normalised(Normalizer.normalize(word, form)));
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(ALPHABET.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    private static String typed(String word, Random random) {
        StringBuilder typed = new StringBuilder();
        for (char letter : word.toCharArray()) {
            List<String> ways = new ArrayList<>(SHAPES.getOrDefault("" + letter, List.of()));
            KEYBOARDS
                    .getOrDefault(letter, "")
                    .chars()
                    .mapToObj(Character::toString)
                    .forEach(ways::add);
            ways.add("" + letter);
            typed.append(ways.get(random.nextInt(ways.size())));
            if (random.nextInt(4) == 0) {
                typed.append(FOR_THE_EYE.charAt(random.nextInt(FOR_THE_EYE.length())));
            }
        }
        return typed.toString();
    }

    private static Map<String, List<String>> shapes() {
        Map<String, List<String>> shapes = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFDFF), IntStream.rangeClosed(0xFE70, 0xFEFC))
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .forEach(shape -> shapes.computeIfAbsent(
                                Normalizer.normalize(shape, Normalizer.Form.NFKC), it -> new ArrayList<>())
                        .add(shape));
        return shapes;
    }

    private static boolean isArabic(Character.UnicodeBlock block) {
        return block != null && block.toString().startsWith("ARABIC");
    }

    private static boolean isShapeOrMark(int letter) {
        int type = Character.getType(letter);
        return letter >= 0xFB50 && letter <= 0xFEFF && Character.isLetter(letter)
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK;
    }

    private static String name(String letter) {
        return Character.getName(letter.codePointAt(0));
    }
}
