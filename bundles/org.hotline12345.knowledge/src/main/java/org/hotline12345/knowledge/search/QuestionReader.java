package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

    List<Part> parts(String text, Lexicon lexicon) {
        return lexicon.parts(text, bounds(text));
    }

    /** Puts into the bag what the text, in normal letters, asks for. */
    void read(String text, Lexicon lexicon, UnknownWords unknown, boolean typing, Bag bag) {
        BitSet bounds = bounds(text);
        List<String> runs = new ArrayList<>();
        for (Part part : lexicon.parts(text, bounds)) {
            List<Term> terms = pairs.terms(part.text());
            if (part.meanings().isPresent()) {
                addKnown(part, terms, bag);
            } else {
                terms.forEach(it -> addPlain(it, part, bounds, bag));
            }
            terms.stream().map(Term::text).filter(LatinReader::isRun).forEach(runs::add);
            terms.stream()
                    .filter(it -> Letters.isArabic(it.text().charAt(0)))
                    .forEach(it -> unknown.add(it.text(), typing && part.start() + it.end() == text.length(), bag));
        }
        latin.read(runs, typing, bag);
    }

    /** Puts in beside what was likely meant what was typed, without synonyms. */
    void readAsTyped(String text, Lexicon lexicon, Bag bag) {
        BitSet bounds = bounds(text);
        for (Part part : lexicon.parts(text, bounds)) {
            pairs.terms(part.text()).forEach(it -> addPlain(it, part, bounds, bag));
        }
    }

    private static void addPlain(Term term, Part part, BitSet bounds, Bag bag) {
        boolean han = Letters.isHan(term.text().charAt(0));
        boolean pair = han && term.end() - term.start() == 2;
        boolean across = pair && bounds.get(part.start() + term.start() + 1);
        bag.add(term.text(), across ? Weights.ACROSS : han && !pair ? Weights.SINGLE : Weights.WORD);
        if (!across) {
            bag.mark(term.text());
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

    private BitSet bounds(String text) {
        return text.chars().anyMatch(Letters::isHan) ? words.bounds(text) : new BitSet();
    }
}
