package org.hotline12345.catalogue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.file.UnfitFile;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.modules.api.Claim;

/**
 * For which units the files of a version speak. That is asked before the act that enables it, since nobody is asked inside a
 * transaction; so the act looks whether it is still of that version.
 *
 * @param sha256 of the file that was read; empty where there was none
 * @param claims for whom it speaks
 * @param unfit why that cannot be said
 */
record Spoken(String sha256, List<Claim> claims, Optional<Objection> unfit) {

    /** Before the version is known to be there. */
    static Spoken nothing() {
        return new Spoken("", List.of(), Optional.empty());
    }

    static Spoken of(CatalogueModule module, CatalogueStore store, Reception reception) {
        Optional<byte[]> file = store.file(module.sha256());
        if (file.isEmpty()) {
            return nothing();
        }
        try {
            return new Spoken(module.sha256(), reception.claims(file.get()), Optional.empty());
        } catch (UnfitFile e) {
            Objection unfit = Objection.invalid("module", e.getMessage(), e.remedy());
            return new Spoken(module.sha256(), List.of(), Optional.of(unfit));
        }
    }

    /** Why a version is not enabled by it. */
    Optional<Objection> against(CatalogueModule module, Grounds grounds) {
        return module.sha256().equals(sha256)
                ? unfit
                : Optional.of(grounds.wrongOrder("目录中的 " + module.id() + " 刚刚有变化", "重新提交"));
    }
}
