package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.search.Lexicon.Part;
import org.hotline12345.knowledge.search.analysis.Letters;
import org.hotline12345.knowledge.search.analysis.PairAnalyzer;
import org.hotline12345.knowledge.search.analysis.PairAnalyzer.Term;
import org.hotline12345.knowledge.search.analysis.Words;

/**
 * Makes of a question what is looked for: pairs of characters, those inside of a word with more weight; for known words the best
 * of their synonyms; for Latin letters what they may be read as.
 */
final class QuestionReader {

    private final PairAnalyzer pairs = new PairAnalyzer(false);
    private final Words words;
    private final LatinReader latin;

    QuestionReader(Words words, LatinReader latin) {
        this.words = words;
        this.latin = latin;
    }

    /**
     * A question taken apart.
     *
     * @param text in normal letters
     * @param bounds where its words begin and end
     * @param parts what of it is known, and what not
     */
    record Cut(String text, BitSet bounds, List<Part> parts) {}

    Cut cut(String text, Lexicon lexicon) {
        BitSet bounds = text.chars().anyMatch(Letters::isHan) ? words.bounds(text) : new BitSet();
        return new Cut(text, bounds, lexicon.parts(text, bounds));
    }

    /** Puts into the bag what is asked for. */
    void read(Cut cut, UnknownWords unknown, boolean typing, Bag bag) {
        List<String> runs = new ArrayList<>();
        for (Part part : cut.parts()) {
            List<Term> terms = pairs.terms(part.text());
            if (part.meanings().isPresent()) {
                addKnown(part, terms, bag);
            } else {
                terms.forEach(it -> addPlain(it, part, cut.bounds(), bag));
            }
            terms.stream().map(Term::text).filter(LatinReader::isRun).forEach(runs::add);
            terms.stream()
                    .filter(it -> Letters.isArabic(it.text().charAt(0)))
                    .forEach(it -> unknown.add(
                            it.text(),
                            typing && part.start() + it.end() == cut.text().length(),
                            bag));
        }
        latin.read(runs, typing, bag);
    }

    /** Puts in beside what was likely meant what was typed, without synonyms. */
    void readAsTyped(Cut cut, Bag bag) {
        cut.parts().forEach(it -> addAll(it, cut, bag));
    }

    /** Puts in what looks like a word without content, but may be the beginning of another. */
    void readAsBeginning(Cut cut, Bag bag) {
        addAll(new Part(cut.text(), 0, Optional.empty()), cut, bag);
    }

    private void addAll(Part part, Cut cut, Bag bag) {
        pairs.terms(part.text()).forEach(it -> addPlain(it, part, cut.bounds(), bag));
    }

    private static void addPlain(Term term, Part part, BitSet bounds, Bag bag) {
        boolean han = Letters.isHan(term.text().charAt(0));
        boolean pair = han && term.end() - term.start() == 2;
        boolean across = pair && bounds.get(part.start() + term.start() + 1);
        bag.add(term.text(), across ? Weights.ACROSS : han && !pair ? Weights.SINGLE : Weights.WORD);
        if (!across) {
            bag.mark(term.text());
            bag.seek(List.of(List.of(term.text())));
        }
    }

    private void addKnown(Part part, List<Term> used, Bag bag) {
        List<Bag.Wording> wordings = new ArrayList<>();
        for (String meaning : part.meanings().orElseThrow()) {
            List<String> terms = shortest(pairs.terms(meaning));
            if (!terms.isEmpty()) {
                float share = Math.min(1f, (float) Math.max(1, used.size()) / terms.size());
                wordings.add(new Bag.Wording(terms, meaning.equals(part.text()) ? 1f : Weights.SYNONYM * share));
                terms.forEach(bag::mark);
            }
        }
        if (!wordings.isEmpty()) {
            bag.addBest(wordings);
            bag.seek(wordings.stream().map(Bag.Wording::terms).toList());
        }
    }

    /** Of a Uyghur word and its beginning, which stand at one place, the beginning. */
    private static List<String> shortest(List<Term> terms) {
        List<String> kept = new ArrayList<>();
        int last = -1;
        for (Term each : terms) {
            if (each.start() == last) {
                kept.remove(kept.size() - 1);
            }
            kept.add(each.text());
            last = each.start();
        }
        return kept;
    }
}
