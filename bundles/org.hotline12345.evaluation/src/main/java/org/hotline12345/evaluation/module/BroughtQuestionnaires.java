package org.hotline12345.evaluation.module;

import java.util.Collection;
import java.util.List;
import org.hotline12345.evaluation.ModuleQuestions;
import org.hotline12345.evaluation.Questionnaires;
import org.hotline12345.evaluation.Wording;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the bundles that have questionnaires in {@value QuestionnaireFiles#FOLDER}. Files are read on the framework's threads;
 * what has left is not asked any more. The platform's own files are none of a module's.
 */
@Component(
        service = {Questionnaires.class, Contributions.class},
        immediate = true)
public final class BroughtQuestionnaires
        implements BundleTrackerCustomizer<QuestionnaireFiles>, Questionnaires, Contributions {

    private static final Logger LOG = LoggerFactory.getLogger(BroughtQuestionnaires.class);

    private final QuestionnaireShelf shelf = new QuestionnaireShelf();
    private final String own;
    private final BundleTracker<QuestionnaireFiles> tracker;

    @Activate
    public BroughtQuestionnaires(BundleContext context) {
        own = context.getBundle().getSymbolicName();
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void stop() {
        tracker.close();
    }

    /** Null is how a tracker is told that a bundle is none of its. */
    @Override
    public QuestionnaireFiles addingBundle(Bundle bundle, BundleEvent event) {
        if (own.equals(bundle.getSymbolicName())) {
            return null;
        }
        QuestionnaireFiles files = QuestionnaireFiles.of(bundle);
        if (files.isEmpty()) {
            return null;
        }
        shelf.come(bundle.getBundleId(), bundle.getSymbolicName(), bundle.getVersion(), files);
        LOG.info(
                "{} {} brings {} languages and {} files of further questions",
                bundle.getSymbolicName(),
                bundle.getVersion(),
                files.wordings().size(),
                files.further().size());
        return files;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, QuestionnaireFiles files) {
        // An active bundle keeps its files.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, QuestionnaireFiles files) {
        shelf.gone(bundle.getBundleId());
    }

    @Override
    public List<Wording> wordings() {
        return shelf.wordings();
    }

    @Override
    public List<ModuleQuestions> further() {
        return shelf.further();
    }

    @Override
    public Collection<Contribution> now() {
        return shelf.contributions();
    }
}
