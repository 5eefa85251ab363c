package org.hotline12345.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JoiningTest {

    @Test
    void yeOfUyghurJoinsForward() {
        // "ئىلى": hamza seat at the beginning, ى in the middle, lam in the middle, ى at the end.
        assertEquals("\uFE8B\uFBE9\uFEE0\uFEF0", Joining.join("\u0626\u0649\u0644\u0649"));
    }

    @Test
    void lettersThatJoinOnlyBackwardEndAPiece() {
        // "تۇرپان": waw with damma ends the first piece, re and alef theirs.
        assertEquals("\uFE97\uFBD8\uFEAD\uFB58\uFE8E\uFEE5", Joining.join("\u062A\u06C7\u0631\u067E\u0627\u0646"));
    }

    @Test
    void eIsWrittenAsAtTheEndOfAWord() {
        // "خەلق": ە after a joining letter, lam begins anew.
        assertEquals("\uFEA7\uFEEA\uFEDF\uFED6", Joining.join("\u062E\u06D5\u0644\u0642"));
    }

    @Test
    void lamAndAlefAreOne() {
        assertEquals("\uFEFB", Joining.join("\u0644\u0627"));
        assertEquals("\uFEDB\uFEFC", Joining.join("\u0643\u0644\u0627"));
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertEquals("鄯善县 ABC 12", Joining.join("鄯善县 ABC 12"));
    }

    @Property
    void noLetterIsLost(@ForAll("words") String word) {
        String letters = Normalizer.normalize(Joining.join(word), Normalizer.Form.NFKC);
        assertEquals(word, letters.replace('\u06CC', '\u0649'), () -> codePoints(letters));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېى ".split(""))
                .list()
                .ofMaxSize(20)
                .map(it -> String.join("", it));
    }

    private static String codePoints(String text) {
        return text.codePoints().mapToObj("%04X"::formatted).collect(Collectors.joining(" "));
    }
}
