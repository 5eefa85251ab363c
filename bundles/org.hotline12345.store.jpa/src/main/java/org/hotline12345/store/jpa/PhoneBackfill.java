package org.hotline12345.store.jpa;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hashes the phone numbers that a version before this one kept. */
final class PhoneBackfill {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneBackfill.class);
    private static final int AT_ONCE = 200;

    private final Transactions transactions;
    private final PhoneHash phones;

    PhoneBackfill(Transactions transactions, PhoneHash phones) {
        this.transactions = transactions;
        this.phones = phones;
    }

    void run() {
        if (lastHash().filter(it -> !phones.mine(it)).isPresent()) {
            LOG.warn("The phone numbers in the database were hashed with another key than this node's, and the earlier "
                    + "matters of a requester are not found: restore the key file, or set phone_hash to null in "
                    + "ticket_confidential and start anew");
        }
        long all = 0;
        for (int done = batch(); done > 0; done = batch()) {
            all += done;
        }
        if (all > 0) {
            LOG.info("The phone numbers of {} tickets were hashed", all);
        }
    }

    private int batch() {
        return transactions.write(em -> {
            List<ConfidentialRow> rows = em.createQuery(
                            "select c from ConfidentialRow c where c.phoneHash is null", ConfidentialRow.class)
                    .setMaxResults(AT_ONCE)
                    .getResultList();
            rows.forEach(it -> it.hash(phones));
            return rows.size();
        });
    }

    private Optional<String> lastHash() {
        return transactions
                .read(em -> em.createQuery(
                                "select c.phoneHash from ConfidentialRow c where c.phoneHash <> :none"
                                        + " order by c.ticket desc",
                                String.class)
                        .setParameter("none", PhoneHash.NONE)
                        .setMaxResults(1)
                        .getResultList())
                .stream()
                .findFirst();
    }
}
