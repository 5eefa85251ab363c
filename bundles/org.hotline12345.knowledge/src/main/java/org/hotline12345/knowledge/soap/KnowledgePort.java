package org.hotline12345.knowledge.soap;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hotline12345.knowledge.api.Articles;
import org.hotline12345.knowledge.api.KnowledgeBase;
import org.hotline12345.knowledge.api.KnowledgeTasks;
import org.hotline12345.knowledge.api.Upkeep;
import org.hotline12345.law.party.City;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Naming;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 知识库, for the own systems of units. */
@Component(service = SoapPort.class)
public final class KnowledgePort implements SoapPort {

    private final List<SoapOperation> operations;

    @Activate
    public KnowledgePort(
            @Reference KnowledgeBase base,
            @Reference Articles articles,
            @Reference KnowledgeTasks tasks,
            @Reference Upkeep upkeep,
            @Reference City city) {
        this(base, articles, tasks, upkeep, city, Clock.systemUTC());
    }

    KnowledgePort(KnowledgeBase base, Articles articles, KnowledgeTasks tasks, Upkeep upkeep, City city, Clock clock) {
        operations = Stream.of(
                        new SearchOperations(base, city).all(),
                        new ArticleOperations(base, articles, tasks, city).all(),
                        new TaskOperations(tasks, city, clock).all(),
                        new UpkeepOperations(upkeep, city, clock).all())
                .flatMap(it -> it)
                .toList();
    }

    @Override
    public Naming naming() {
        return Naming.of("knowledge", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return operations;
    }
}
