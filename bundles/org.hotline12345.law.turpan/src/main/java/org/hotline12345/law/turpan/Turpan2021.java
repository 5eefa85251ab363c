package org.hotline12345.law.turpan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** 吐鲁番市12345政务服务便民热线管理暂行办法, in the order of its text. */
@Component(configurationPid = "org.hotline12345.law.turpan")
@Designate(ocd = TurpanReadings.class)
public final class Turpan2021 implements Regulation {

    private static final Citation CITATION =
            new Citation("turpan-2021-33", "吐政办函〔2021〕33号", "吐鲁番市12345政务服务便民热线管理暂行办法", LocalDate.of(2021, 11, 26));

    private final Readings readings;
    private final AssessmentReadings assessment;
    private final RecusalReadings recusals;
    private final List<Article> articles;
    private final List<Rule<?>> rules;
    private final Map<Class<? extends Step>, Rule<?>> ruleOf;

    @Activate
    public Turpan2021(TurpanReadings configured) {
        this(
                new Readings(
                        configured.centerTargetMinutes(),
                        configured.evaluationWindowHours(),
                        configured.extensionCapDays(),
                        Readings.shares(configured.warnings())),
                AssessmentReadings.of(
                        configured.appealWorkingDays(),
                        configured.appealAnswerWorkingDays(),
                        configured.earlyClosingPercent()),
                RecusalReadings.of(configured.recusals()));
    }

    Turpan2021(Readings readings, AssessmentReadings assessment, RecusalReadings recusals) {
        this.readings = readings;
        this.assessment = assessment;
        this.recusals = recusals;
        Clocks clocks = new Clocks(readings);
        Assigning assigning = new Assigning(clocks);
        Article22 redo = new Article22(clocks);
        Article21 evaluation = new Article21(clocks, redo);
        this.articles = List.of(
                new Article4(assigning),
                new Article9(clocks),
                new Article10(),
                new Article11(assigning),
                new Article12(assigning, evaluation),
                new Article13(),
                new Article14(),
                new Article15(assigning),
                new Article16(assigning),
                new Article17(),
                new Article18(readings),
                new Article19(),
                new Article20(evaluation),
                evaluation,
                redo,
                new Article23(),
                new Article24(),
                new Article25(),
                new Article26(),
                new Article28(),
                new Article29(),
                new Article30(),
                new Article31(),
                new Article32(),
                new Article33(),
                new Article34(),
                new Article35(),
                new Article36(),
                new Article37(),
                new Article38());
        this.rules = Regulation.super.rules();
        this.ruleOf = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::step, Function.identity()));
    }

    @Override
    public Citation citation() {
        return CITATION;
    }

    @Override
    public List<Article> articles() {
        return articles;
    }

    @Override
    public List<Rule<?>> rules() {
        return rules;
    }

    @Override
    public Optional<Rule<?>> rule(Class<? extends Step> step) {
        return Optional.ofNullable(ruleOf.get(step));
    }

    @Override
    public List<Reading> readings() {
        return Stream.of(readings.inWords(), assessment.inWords(), recusals.inWords())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String recordedReadings() {
        return readings.line();
    }

    @Override
    public Regulation under(String recordedReadings) {
        return recordedReadings.equals(readings.line())
                ? this
                : new Turpan2021(Readings.of(recordedReadings), assessment, recusals);
    }

    @Override
    public Optional<Paragraph> on(Concern concern) {
        return Optional.of(
                switch (concern) {
                    case HOT_SPOT -> Article28.HOT_SPOT;
                    case BRIEFING -> Article30.BRIEFING;
                    case REFERRAL -> Article31.REFERRAL;
                    case PUBLICITY -> Article32.PUBLICITY;
                    case ASSESSMENT -> Article33.ASSESSMENT;
                    case BONUS -> Article34.BONUS;
                    case APPEAL -> Article35.APPEAL;
                    case TRAINING -> Article36.TRAINING;
                    case SECRECY -> Article37.SECRECY;
                    case MISUSE -> Article38.MISUSE;
                    case SUBORDINATES -> Article4.UNITS;
                });
    }

    @Override
    public Optional<Objection> against(Recusal recusal, String account, Collection<String> hands) {
        return recusals.against(recusal, account, hands);
    }

    @Override
    public Optional<Assessing> assessing() {
        return Optional.of(assessment.numbers());
    }

    @Override
    public Optional<Objection> againstApproval(Actor actor, Unit unit) {
        return Article4.againstApproval(actor, unit);
    }
}
