package org.hotline12345.assessment.kit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline12345.assessment.AssessmentLaw;
import org.hotline12345.assessment.Books;
import org.hotline12345.assessment.RunningTotals;
import org.hotline12345.assessment.api.FrontDesk;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.assessment.api.UnitFigures;
import org.hotline12345.assessment.desk.DeskBook;
import org.hotline12345.assessment.result.Answer;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.assessment.result.Circulars;
import org.hotline12345.assessment.result.Evidence;
import org.hotline12345.assessment.result.Gathering;
import org.hotline12345.assessment.result.Indicators;
import org.hotline12345.assessment.result.Offered;
import org.hotline12345.assessment.result.ResultStore;
import org.hotline12345.assessment.result.Results;
import org.hotline12345.assessment.result.Upkeeps;
import org.hotline12345.assessment.rules.RuleSets;
import org.hotline12345.assessment.store.JpaAppeals;
import org.hotline12345.assessment.store.JpaBooks;
import org.hotline12345.assessment.store.JpaDesk;
import org.hotline12345.assessment.store.JpaResults;
import org.hotline12345.assessment.store.JpaRuleSets;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.osgi.framework.Version;

/** The whole assessment on a real store, with a clock that is set by hand. */
public final class Office implements AutoCloseable {

    public final HandClock clock;
    public final Books books;
    public final Play play;
    public final Town town = new Town();
    public final AssessmentLaw law;
    public final FrontDesk desk;
    public final Upkeeps upkeeps = new Upkeeps();
    public final Indicators indicators = new Indicators();
    public final RuleSets ruleSets;
    public final UnitFigures figures;
    public final ResultStore kept;
    public final Results results;
    public final Appeals appeals;
    public final Evidence evidence;
    public final Circulars circulars;

    /** Those that are installed; Turpan's at first. */
    public final List<Regulation> regulations = new CopyOnWriteArrayList<>(List.of(Law.turpan()));

    private final ModuleStore store;
    private int offered;

    public Office(ModuleStore store, Instant now) {
        this.store = store;
        clock = new HandClock(now);
        books = new JpaBooks(store.template());
        play = new Play(books);
        law = new AssessmentLaw(() -> regulations, clock);
        desk = new DeskBook(new JpaDesk(store.template()), law, clock);
        ruleSets = new RuleSets(new JpaRuleSets(store.template()), law, clock);
        kept = new JpaResults(store.template());
        JpaAppeals filed = new JpaAppeals(store.template());
        figures = new RunningTotals(books, new Quiet());
        results = new Results(
                kept, filed, ruleSets, new Gathering(books, town, desk, upkeeps), figures, indicators, law, clock);
        appeals = new Appeals(filed, results, town, Weekdays.plain(), law, clock);
        evidence = new Evidence(kept, results, town);
        circulars = new Circulars(results, appeals, law);
    }

    /** A module brings the indicator {@code city.visits}: always ten. One that comes later takes over. */
    public void offerVisits(String formula) {
        Precedence newest = new Precedence("org.example.visits", new Version(offered, 0, 0), 0, offered++);
        indicators.come(
                newest,
                new Offered("city.visits", "走访", false, Optional.of(formula), Optional.of(15)),
                known -> new Reading.Value(BigDecimal.TEN, 10, 1, "走访 10 次"));
    }

    public static <T> T done(Answer<T> answer) {
        if (answer instanceof Answer.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("Not done: " + answer);
    }

    /** The first reason why something was refused. */
    public static Objection refused(Answer<?> answer) {
        if (answer instanceof Answer.Refused<?> refused) {
            List<Objection> objections = refused.objections();
            return objections.get(0);
        }
        throw new AssertionError("Not refused: " + answer);
    }

    @Override
    public void close() {
        store.close();
    }
}
