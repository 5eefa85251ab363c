package org.hotline12345.ticket.alike;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 地名. Finds the roads, estates, villages, schools and the like that a text names: what tells one outage from another. */
final class Landmarks {

    /** The two characters before the word are enough to tell two names apart, and need no dictionary. */
    private static final Pattern NAMED =
            Pattern.compile("(\\p{IsHan}{2})(路|街|巷|小区|社区|家园|花园|新城|村|大队|中学|小学|学校|幼儿园|医院|市场|超市|广场|公园|酒店|饭店|工地|公司|路口|大厦)");

    /** What stands before such a word where nothing is named: 我们小区, 道路, 线路. */
    private static final Pattern UNNAMED = Pattern.compile(
            ".*([我们本该的这那某各两一个全在到从此整条]|附近|门口|旁边|农贸|自来水|供水|供热|供电|燃气|物业|施工|建筑)|.*(马|道|线|电|公|铁|网|管|修|一|半|走|过|上|大|小|十字)");

    private Landmarks() {}

    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = NAMED.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.end(1)) {
            if (!UNNAMED.matcher(matcher.group(1)).matches()) {
                found.add(matcher.group());
            }
        }
        return found;
    }
}
