package org.hotline12345.store.jpa;

import java.util.List;
import java.util.function.LongConsumer;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.store.api.ContactKey;
import org.hotline12345.store.api.ContactKeys;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes the keys in the file and encrypts the rows anew, some to a transaction. */
@Component
public final class JpaContactKeys implements ContactKeys {

    private static final Logger LOG = LoggerFactory.getLogger(JpaContactKeys.class);
    private static final int AT_ONCE = 200;

    private final Transactions transactions;
    private final Keys keys;
    private final Documents documents = new Documents();

    @Activate
    public JpaContactKeys(@Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template, @Reference Keys keys) {
        this.transactions = new Transactions(template);
        this.keys = keys;
    }

    @Override
    public List<ContactKey> all() {
        Keyring ring = keys.ring();
        int inUse = ring.ids().indexOf(ring.inUse());
        return ring.ids().stream()
                .map(id ->
                        new ContactKey(id, id.equals(ring.inUse()), ring.ids().indexOf(id) > inUse, contactsUnder(id)))
                .toList();
    }

    @Override
    public String file() {
        return keys.toString();
    }

    @Override
    public synchronized String prepare() {
        Keyring ring = keys.ring();
        List<String> ids = ring.ids();
        String last = ids.get(ids.size() - 1);
        if (!last.equals(ring.inUse())) {
            return last;
        }
        List<String> more = keys.change(Keysets::withAnother).ids();
        String made = more.get(more.size() - 1);
        LOG.info("The key {} for contacts was made in {} and is not in use yet", made, file());
        return made;
    }

    @Override
    public synchronized long rotate(String id, LongConsumer progress) {
        Keyring before = keys.ring();
        int place = before.ids().indexOf(id);
        if (place < before.ids().indexOf(before.inUse())) {
            throw new IllegalArgumentException("No newer key: " + id);
        }
        if (!id.equals(before.inUse())) {
            use(place, before);
        }
        long done = 0;
        for (String old : before.ids()) {
            for (int some = old.equals(id) ? 0 : seal(old, id); some > 0; some = seal(old, id)) {
                done += some;
                progress.accept(done);
            }
        }
        return done;
    }

    /** The database knows of it first, so that no node starts without it once it is in use. */
    private void use(int place, Keyring before) {
        Keyring after = new Keyring(before.sets().using(place));
        transactions.write(em -> KeyRegister.knows(em, after.inUse())
                ? 0
                : em.createNativeQuery("insert into contact_key (id, proof) values (?, ?)")
                        .setParameter(1, after.inUse())
                        .setParameter(2, KeyRegister.proof(after))
                        .executeUpdate());
        keys.change(sets -> sets.using(place));
        LOG.info("The key {} for contacts is in use", after.inUse());
    }

    private int seal(String old, String id) {
        if (!keys.ring().inUse().equals(id)) {
            throw new BadKeys(
                    "another file was put in place of %s, in which key %s is not in use".formatted(file(), id));
        }
        return transactions.write(em -> {
            List<ContactRow> contacts = under(em, ContactRow.class, "ticket", old);
            contacts.forEach(it -> it.seal(keys, documents));
            List<RequestKeyRow> requests = under(em, RequestKeyRow.class, "id", old);
            requests.forEach(it -> it.seal(keys));
            return contacts.size() + requests.size();
        });
    }

    private static <T> List<T> under(EntityManager em, Class<T> rows, String order, String key) {
        return em.createQuery(
                        "select r from " + rows.getSimpleName() + " r where r.keyId = :key order by r." + order, rows)
                .setParameter("key", key)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private long contactsUnder(String id) {
        return transactions.read(
                em -> em.createQuery("select count(c) from ContactRow c where c.keyId = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }
}
