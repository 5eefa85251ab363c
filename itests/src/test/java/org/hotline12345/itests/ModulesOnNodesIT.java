package org.hotline12345.itests;

import org.hotline12345.itests.process.Aside;
import org.hotline12345.itests.process.CatalogueRound;
import org.hotline12345.itests.process.ModuleRound;
import org.hotline12345.itests.process.TwoNodes;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** The rehearsal: what becomes of modules on two nodes when one of them is killed, loses them, or does not see their folder. */
public class ModulesOnNodesIT {

    @ClassRule(order = Aside.FIRST)
    public static final Aside ASIDE = new Aside();

    @ClassRule
    public static final TwoNodes NODES = new TwoNodes();

    @After
    public void nobodyComplains() throws Exception {
        NODES.assertQuiet();
    }

    @Test
    public void unitHasLeftWhenTheLastNodeHasLostIt() throws Exception {
        new ModuleRound(NODES).leavesOneNodeAfterTheOther();
    }

    @Test
    public void nodeThatWasKilledHasNotLeftAndCatchesUp() throws Exception {
        new ModuleRound(NODES).goesOnWithoutOneNode();
    }

    @Test
    public void nodesThatDoNotSeeTheFolderOfModulesKeepThem() throws Exception {
        new ModuleRound(NODES).keepsWhatItHasWithoutTheFolder();
    }

    @Test
    public void whatACountyChoosesIsOnEachNodeAlsoOnOneThatWasDown() throws Exception {
        new CatalogueRound(NODES).reachesEachNode();
    }
}
