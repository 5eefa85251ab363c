package org.hotline12345.catalogue.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.hotline12345.catalogue.CatalogueAct;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.catalogue.CountyCertificate;
import org.hotline12345.catalogue.ModuleChoice;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.catalogue.ProposedUnit;
import org.hotline12345.catalogue.Shelf;
import org.hotline12345.json.Documents;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Deed;

/** What is kept, in one transaction. */
final class JpaShelf implements Shelf {

    private final EntityManager em;
    private final Documents documents;
    private long next;

    /** @param next the number of the next act; whoever takes one that another took is done again */
    JpaShelf(EntityManager em, Documents documents, long next) {
        this.em = em;
        this.documents = documents;
        this.next = next;
    }

    @Override
    public List<CatalogueModule> modules() {
        return all(ModuleRow.class, it -> it.read(documents)).stream()
                .sorted(Comparator.comparing(CatalogueModule::id))
                .toList();
    }

    @Override
    public Optional<CatalogueModule> module(ModuleId id) {
        return Optional.ofNullable(em.find(ModuleRow.class, id.toString())).map(it -> it.read(documents));
    }

    @Override
    public void keep(CatalogueModule module) {
        em.merge(new ModuleRow(module, documents));
    }

    @Override
    public void keep(CatalogueModule module, byte[] file) {
        keep(module);
        new Pieces(em).keep(module.sha256(), file);
    }

    @Override
    public void remove(ModuleId id) {
        Optional<CatalogueModule> module = module(id);
        em.remove(em.find(ModuleRow.class, id.toString()));
        em.flush();
        module.map(CatalogueModule::sha256)
                .filter(it ->
                        modules().stream().noneMatch(other -> other.sha256().equals(it)))
                .ifPresent(new Pieces(em)::remove);
    }

    @Override
    public List<ModuleChoice> choices() {
        return all(ChoiceRow.class, it -> it.read(documents));
    }

    @Override
    public Optional<ModuleChoice> choice(UnitId county, String module) {
        return Optional.ofNullable(em.find(ChoiceRow.class, ChoiceRow.id(county, module)))
                .map(it -> it.read(documents));
    }

    @Override
    public void keep(ModuleChoice choice) {
        em.merge(new ChoiceRow(choice, documents));
    }

    @Override
    public List<ProposedUnit> units() {
        return all(UnitRow.class, it -> it.read(documents));
    }

    @Override
    public Optional<ProposedUnit> unit(String id) {
        return Optional.ofNullable(em.find(UnitRow.class, id)).map(it -> it.read(documents));
    }

    @Override
    public void keep(ProposedUnit unit) {
        em.merge(new UnitRow(unit, documents));
    }

    @Override
    public void withdraw(String id) {
        em.remove(em.find(UnitRow.class, id));
    }

    @Override
    public List<CountyCertificate> certificates() {
        return all(CertificateRow.class, it -> it.read(documents)).stream()
                .sorted(Comparator.comparing(CountyCertificate::number))
                .toList();
    }

    @Override
    public CountyCertificate register(CountyCertificate certificate) {
        long last = certificates().stream()
                .mapToLong(CountyCertificate::number)
                .max()
                .orElse(0);
        CountyCertificate numbered = certificate.numbered(last + 1);
        em.persist(new CertificateRow(numbered, documents));
        return numbered;
    }

    @Override
    public void keep(CountyCertificate certificate) {
        em.merge(new CertificateRow(certificate, documents));
    }

    @Override
    public void record(UnitId county, String subject, Deed deed) {
        em.persist(new ActRow(new CatalogueAct(next++, county, subject, deed), documents));
    }

    private <R, T> List<T> all(Class<R> row, Function<R, T> reading) {
        return em.createQuery("select r from " + row.getSimpleName() + " r", row)
                .getResultStream()
                .map(reading)
                .toList();
    }
}
