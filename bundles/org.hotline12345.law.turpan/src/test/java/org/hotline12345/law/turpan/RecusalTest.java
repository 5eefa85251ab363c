package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody judges the own work, by the paragraph that speaks of the work. */
class RecusalTest {

    @ParameterizedTest
    @CsvSource({"RATING_BY_PHONE, A21", "KNOWLEDGE, A25", "REFERRAL, A31", "PUBLICATION, A32", "MISUSE, A38"})
    void whoHadAHandIsRefusedByItsParagraph(Recusal recusal, String paragraph) {
        Objection why = Loop.REGULATION
                .against(recusal, "calltaker", List.of("center", "calltaker"))
                .orElseThrow();

        assertEquals(Objection.Kind.FORBIDDEN, why.kind());
        assertEquals(Optional.of(paragraph), why.basis().map(Paragraph::key));
        assertEquals(Optional.empty(), Loop.REGULATION.against(recusal, "other", List.of("center", "calltaker")));
    }

    @Test
    void theOfficeDecidesOfWhatItHolds() {
        Regulation lenient = read("MISUSE,  PUBLICATION");

        assertEquals(Optional.empty(), lenient.against(Recusal.RATING_BY_PHONE, "one", Set.of("one")));
        assertFalse(lenient.against(Recusal.MISUSE, "one", Set.of("one")).isEmpty());
        assertEquals("审核公开事项、确认恶意占用标记", said(lenient));
        assertEquals("无", said(read(" ")));
        assertEquals(
                lenient.readings(),
                lenient.under(otherReadings()).readings().stream()
                        .map(it -> it.name().equals("centerTargetMinutes")
                                ? lenient.readings().get(0)
                                : it)
                        .toList());
    }

    @Test
    void whatIsNotKnownCannotBeConfigured() {
        assertThrows(IllegalArgumentException.class, () -> RecusalReadings.of("MISUSE, DISPATCH"));
    }

    /** A ticket that was taken in under another reading of its limits is judged by these all the same. */
    private static String otherReadings() {
        return "centerTargetMinutes=20;evaluationWindowHours=168;extensionCapDays=30;warnings=50,80";
    }

    private static Regulation read(String recusals) {
        return new Turpan2021(
                new Readings(15, 168, 30, List.of(50, 80)), Loop.ASSESSMENT, RecusalReadings.of(recusals));
    }

    private static String said(Regulation regulation) {
        return regulation.readings().stream()
                .filter(it -> it.name().equals("recusals"))
                .map(Reading::value)
                .findFirst()
                .orElseThrow();
    }
}
