package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.CircularWriter;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Papers;
import org.hotline12345.itests.container.Peace;
import org.hotline12345.law.party.UnitId;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Circulars become documents by a feature that arrives while the hotline runs, and leaves again. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class CircularIT {

    private static final String FEATURE = "hotline-circular";
    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private FeaturesService features;

    @Inject
    private BundleContext context;

    private Peace peace;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        peace = new Peace(context, "org.hotline12345.assessment.circular", "org.hotline12345.document");
        features.installFeature(FEATURE, CALMLY);
        await("both writers are there").atMost(PATIENCE).until(() -> writers() == 2);
    }

    @After
    public void leave() throws Exception {
        features.uninstallFeature(FEATURE, CALMLY);
        await("both writers are gone").atMost(PATIENCE).until(() -> writers() == 0);
        peace.check();
    }

    /** Both in one test, since the writers come and go with it, which takes longer than to write. */
    @Test
    public void aCircularBecomesAPdfAndADocx() throws Exception {
        byte[] pdf = written("pdf");
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.ISO_8859_1));
        assertTrue("Fonts are inside: " + pdf.length, pdf.length > 10_000);
        assertArrayEquals(pdf, written("pdf"));

        byte[] docx = written("docx");
        String main = Papers.docx(docx);
        assertTrue(main, main.contains("高昌区人民政府"));
        assertArrayEquals(docx, written("docx"));
    }

    private byte[] written(String format) throws InvalidSyntaxException, IOException {
        ServiceReference<CircularWriter> reference = context.getServiceReferences(
                        CircularWriter.class, "(" + CircularWriter.FORMAT + "=" + format + ")")
                .iterator()
                .next();
        CircularWriter writer = context.getService(reference);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(circular(), out);
            assertEquals(format, writer.format());
            return out.toByteArray();
        } finally {
            context.ungetService(reference);
        }
    }

    private long writers() throws InvalidSyntaxException {
        return context.getServiceReferences(CircularWriter.class, null).size();
    }

    private static Circular circular() {
        YearMonth month = YearMonth.of(2026, 3);
        BigDecimal score = new BigDecimal("96.50");
        return new Circular(
                "2026年3月区县人民政府考核通报",
                "2026-3",
                LocalDate.of(2026, 4, 8),
                month,
                month,
                "承办单位考核规则（第1版）",
                List.of(new Circular.Row(
                        new UnitId("650402"),
                        "高昌区人民政府",
                        "区县人民政府",
                        Optional.of(1),
                        Optional.of(score),
                        Optional.empty(),
                        List.of(new Circular.Cell("满意率", Optional.of(score), "96.50%（193/200）")),
                        false)),
                List.of(),
                List.of("满意率"),
                new Circular.Distribution(score, score, score, score, score),
                List.of(new Circular.TrendPoint(month, score)),
                List.of());
    }
}
