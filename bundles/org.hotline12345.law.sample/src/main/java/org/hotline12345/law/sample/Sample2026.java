package org.hotline12345.law.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Assessing;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** 样例市12345热线办理规定（示例）, in the order of its text. */
@Component(configurationPid = "org.hotline12345.law.sample")
@Designate(ocd = SampleReadings.class)
public final class Sample2026 implements Regulation {

    private static final Pattern LINE = Pattern.compile("evaluationDays=([1-9]\\d?)");

    private final Citation citation;
    private final int evaluationDays;
    private final List<Article> articles;

    @Activate
    public Sample2026(SampleReadings configured) {
        this(LocalDate.parse(configured.inForce()), configured.evaluationDays());
    }

    /**
     * @param inForce from which day on
     * @param evaluationDays for how many days a requester is asked, 1 to 99
     */
    public Sample2026(LocalDate inForce, int evaluationDays) {
        if (evaluationDays < 1 || evaluationDays > 99) {
            throw new IllegalArgumentException("evaluationDays is 1 to 99, not " + evaluationDays);
        }
        this.citation = new Citation("sample-2026-1", "样政办〔2026〕1号（示例）", "样例市12345热线办理规定（示例）", inForce);
        this.evaluationDays = evaluationDays;
        this.articles = List.of(
                new Article1(),
                new Article2(),
                new Article3(),
                new Article4(evaluationDays),
                new Article5(),
                new Article6(),
                new Article7(),
                new Article8());
    }

    /** A paragraph of this regulation; its keys begin with B, so that nobody takes them for another city's. */
    static Paragraph paragraph(int article, int item, String words) {
        return new Paragraph("B", article, item, words);
    }

    @Override
    public Citation citation() {
        return citation;
    }

    @Override
    public List<Article> articles() {
        return articles;
    }

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("evaluationDays", evaluationDays + " 天", "办结后诉求人可以评价的时间；办法没有规定"));
    }

    @Override
    public String recordedReadings() {
        return "evaluationDays=" + evaluationDays;
    }

    @Override
    public Regulation under(String recordedReadings) {
        Matcher line = LINE.matcher(recordedReadings);
        if (!line.matches()) {
            throw new IllegalArgumentException("These are not readings of this regulation: " + recordedReadings);
        }
        return new Sample2026(citation.inForce(), Integer.parseInt(line.group(1)));
    }

    @Override
    public Optional<Paragraph> on(Concern concern) {
        return switch (concern) {
            case ASSESSMENT -> Optional.of(Article8.ASSESSMENT);
            case BONUS -> Optional.of(Article8.BONUS);
            case APPEAL -> Optional.of(Article8.APPEAL);
            default -> Optional.empty();
        };
    }

    /** The requester rates, and nobody who handled it. Of the rest it has no word. */
    @Override
    public Optional<Objection> against(Recusal recusal, String account, Collection<String> hands) {
        Optional<Objection> against = Regulation.super.against(recusal, account, hands);
        return recusal == Recusal.RATING_BY_PHONE
                ? against.map(it -> recusal.objection(Optional.of(Article5.RATING)))
                : against;
    }

    @Override
    public Optional<Assessing> assessing() {
        return Optional.of(Article8.NUMBERS);
    }

    @Override
    public Optional<Objection> againstApproval(Actor actor, Unit unit) {
        return Article6.againstApproval(actor);
    }
}
