package org.hotline12345.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.publication.Redaction.Kind;

/**
 * 脱敏建议. Finds what in a text may tell who somebody is (A37). It finds too much rather than too little, and an editor looks at
 * it. Pure.
 */
public final class Redactions {

    private static final Pattern PLATE =
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z][·.\\- ]?[A-Za-z0-9]{4,5}[A-Za-z0-9挂学警港澳]");

    private static final String COUNT = "[0-9０-９一二三四五六七八九十百]+";
    private static final String PART = "(?:号楼|号院|栋|幢|单元|层|楼|室|号|门)";

    /** The number of a document, such as 〔2021〕33号, is no address. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![〕\\]】0-9])(?:\\p{IsHan}{1,6}(?:路|街|巷|大道|村|组|小区|社区|花园|苑))?" + COUNT
                    + "(?:号楼|号院|栋|幢|单元|室|号)(?![令文线])(?:" + COUNT + PART + ")*");

    private static final String SURNAME = "(?:欧阳|司马|上官|诸葛|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻章苏潘葛范彭郎鲁"
            + "韦马苗方任袁柳鲍史唐费薛雷贺倪汤罗毕郝邬安常于傅齐康伍余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒项祝董梁杜阮蓝贾江童颜郭梅林钟徐邱骆高夏蔡田"
            + "樊胡凌霍万卢莫房丁邓单洪包左石崔龚程邢裴陆荣翁甄曲封靳段焦谷车侯白闫柴瞿叶龙艾向易廖文聂曾关刘])";
    private static final String REST = "[\\p{IsHan}&&[^某]]";

    /** After a word that announces a name, and before a word by which somebody is addressed. */
    private static final Pattern NAME = Pattern.compile("(?<=我叫|名叫|姓名|姓名：|姓名:|联系人|联系人：|诉求人|本人|市民|居民|村民|业主)" + SURNAME
            + REST + "{1,2}" + "|" + SURNAME + REST + "{0,2}(?=先生|女士|同志|老师|师傅|大爷|大妈|阿姨|书记|主任|局长|科长|警官|医生)");

    /** Uyghur and Kazakh names in Chinese characters. */
    private static final Pattern DOTTED = Pattern.compile("\\p{IsHan}{2,8}(?:[·•・]\\p{IsHan}{2,8})+");

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_NUMBER = 5;

    private Redactions() {}

    /**
     * All of a text, in its order and without overlaps.
     *
     * @param requesters the contacts of those whose tickets it is about
     */
    public static List<Redaction> in(String text, List<Contact> requesters) {
        List<Redaction> found = new ArrayList<>();
        requesters.forEach(it -> own(text, it).forEach(hit -> add(found, hit)));
        Digits.in(text).forEach(hit -> add(found, hit));
        hits(text, PLATE, Kind.PLATE, found, it -> it);
        hits(text, ADDRESS, Kind.ADDRESS, found, it -> it);
        hits(text, DOTTED, Kind.NAME, found, it -> it);
        hits(text, NAME, Kind.NAME, found, it -> it.by(it.words().charAt(0) + "某"));
        return found.stream().sorted(Comparator.comparing(Redaction::start)).toList();
    }

    /** The text with what was found struck out. */
    public static String without(List<Redaction> found, String text) {
        StringBuilder struck = new StringBuilder();
        int from = 0;
        for (Redaction each : found) {
            struck.append(text, from, each.start()).append(each.instead());
            from = each.end();
        }
        return struck.append(text.substring(from)).toString();
    }

    /** What the requester left with the hotline, however it is spaced. */
    private static List<Redaction> own(String text, Contact requester) {
        List<Redaction> found = new ArrayList<>();
        spaced(requester.name(), SHORTEST_NAME, "[\\s·•・.]?")
                .ifPresent(it -> hits(text, it, Kind.REQUESTER, found, hit -> hit));
        spaced(requester.address(), SHORTEST_NUMBER, "\\s?")
                .ifPresent(it -> hits(text, it, Kind.REQUESTER, found, hit -> hit));
        Optional<String> digits = requester.phone().map(it -> Digits.plain(it).replaceAll("\\D", ""));
        spaced(digits, SHORTEST_NUMBER, Digits.GAP).ifPresent(it -> {
            Matcher matcher = it.matcher(Digits.plain(text));
            while (matcher.find()) {
                add(found, Redaction.of(Kind.REQUESTER, matcher.start(), matcher.end(), text));
            }
        });
        return found;
    }

    private static Optional<Pattern> spaced(Optional<String> words, int shortest, String gap) {
        return words.map(it -> it.replaceAll("[\\s·•・.]", ""))
                .filter(it -> it.codePointCount(0, it.length()) >= shortest)
                .map(it -> Pattern.compile(it.codePoints()
                        .mapToObj(Character::toString)
                        .map(Pattern::quote)
                        .collect(Collectors.joining(gap))));
    }

    private static void hits(
            String text, Pattern pattern, Kind kind, List<Redaction> found, UnaryOperator<Redaction> how) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(found, how.apply(Redaction.of(kind, matcher.start(), matcher.end(), text)));
        }
    }

    private static void add(List<Redaction> found, Redaction hit) {
        if (found.stream().noneMatch(hit::overlaps)) {
            found.add(hit);
        }
    }
}
