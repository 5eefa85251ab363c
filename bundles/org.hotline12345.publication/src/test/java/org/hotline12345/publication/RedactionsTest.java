package org.hotline12345.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.hotline12345.law.ticket.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionsTest {

    private static final List<Contact> REQUESTER =
            List.of(new Contact(Optional.of("阿不都·热合曼"), Optional.of("0995-8521234"), Optional.of("新城路 12号院")));

    /** The examples that an editor reads and adds to. */
    @ParameterizedTest
    @CsvFileSource(resources = "/redactions.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void isStruckOut(String text, String struck) {
        assertEquals(struck, Redactions.without(Redactions.in(text, List.of()), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿不都热合曼反映", "阿不都 热合曼反映", "其电话8521234无人接听", "其电话 0995 852 1234", "家住新城路12号院一户", "电话八五二一二三四"})
    void whatTheRequesterLeftIsFoundHoweverItIsSpaced(String text) {
        List<Redaction> found = Redactions.in(text, REQUESTER);

        assertTrue(found.stream().anyMatch(it -> it.kind().certain()), found::toString);
    }

    @Property(tries = 1000)
    void noMobileNumberGetsThroughWhateverStandsBetweenItsDigits(
            @ForAll("mobiles") String mobile, @ForAll("gaps") List<String> gaps, @ForAll("words") String before) {
        StringBuilder written = new StringBuilder();
        for (int at = 0; at < mobile.length(); at++) {
            written.append(at == 0 ? "" : gaps.get(at - 1)).append(mobile.charAt(at));
        }
        String text = before + written + "无人接听";
        String struck = Redactions.without(Redactions.in(text, List.of()), text);

        assertFalse(Digits.plain(struck).replaceAll("\\D", "").contains(mobile), struck);
        assertNothingCertain(struck);
    }

    @Property(tries = 2000)
    void whatWasStruckOutOnceHoldsNothingCertainAnyMore(
            @ForAll @StringLength(max = 60) @CharRange(from = '0', to = '9') String digits,
            @ForAll("words") String words,
            @ForAll("places") List<Integer> places) {
        StringBuilder mixed = new StringBuilder(digits);
        for (int each : places) {
            mixed.insert(Math.min(each, mixed.length()), words.isEmpty() ? "-" : words.substring(0, 1));
        }
        String text = mixed.toString();
        List<Redaction> found = Redactions.in(text, List.of());

        int from = 0;
        for (Redaction each : found) {
            assertTrue(each.start() >= from && each.end() > each.start(), found::toString);
            assertEquals(each.words(), text.substring(each.start(), each.end()));
            from = each.end();
        }
        assertNothingCertain(Redactions.without(found, text));
    }

    @Test
    void aCardThatANumberFollowsIsFoundBeforeAndAfter() {
        String text = "00000000000000000X13999550032XX，0995-8521234X";

        assertEquals("〔证件〕〔联系方式〕XX，〔联系方式〕X", Redactions.without(Redactions.in(text, List.of()), text));
    }

    private static void assertNothingCertain(String struck) {
        List<Redaction> left = Redactions.in(struck, List.of());
        assertTrue(left.stream().noneMatch(it -> it.kind().certain()), () -> struck + " still has " + left);
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.strings().numeric().ofLength(9).map(it -> "1" + (3 + it.charAt(0) % 7) + it);
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return Arbitraries.of("", "", "", " ", "-", "－", "·", "\u3000", ".")
                .list()
                .ofSize(10);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", "诉求人电话", "联系：", "于2025年3月28日来电，号码", "-", " ", "X", "5", "一", "电话");
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 60).list().ofMaxSize(6);
    }
}
