package org.hotline12345.itests.module;

import org.hotline12345.knowledge.api.KnowledgeSource;
import org.hotline12345.knowledge.api.Lookup;
import org.hotline12345.knowledge.api.Question;

/** A live source that knows nothing. */
public final class ModuleSource implements KnowledgeSource {

    @Override
    public Lookup ask(Question question) {
        return new Lookup.Nothing();
    }
}
