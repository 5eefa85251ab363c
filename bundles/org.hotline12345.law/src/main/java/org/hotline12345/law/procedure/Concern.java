package org.hotline12345.law.procedure;

import org.hotline12345.law.Called;

/** What a regulation orders beside the way of a ticket. What stands beside the core asks by it for the paragraph it rests on. */
public enum Concern {
    /** Many complain of the same, at one place and at one time: it is supervised. */
    @Called("热点督办")
    HOT_SPOT,
    /** What is counted is told to those who decide, in bulletins, special reports and views of their own. */
    @Called("工作简报和专报")
    BRIEFING,
    /** Duties are shirked, or complaints are repeated for long without effect: it is reported to discipline inspection. */
    @Called("报送纪检监察机关")
    REFERRAL,
    /** Cases, hot questions and units are brought before the public. */
    @Called("媒体监督")
    PUBLICITY,
    /** The front desk and the units are assessed, and the results are made known. */
    @Called("考核")
    ASSESSMENT,
    /** Who closes early, or has fewer matters of a kind than a year before, is rewarded for it. */
    @Called("考核加分")
    BONUS,
    /** A unit appeals against data, statistics or results, and is answered. */
    @Called("考核申诉")
    APPEAL,
    /** Those who run the hotline and those who handle its matters are taught. */
    @Called("培训")
    TRAINING,
    /** Nothing of a requester or of who handles a matter gets out. */
    @Called("保密")
    SECRECY,
    /** The hotline is used to lie, to insult, to harass or to keep it busy. */
    @Called("恶意占用")
    MISUSE,
    /** A unit adds subordinate units inside its own authority, once the center has approved. */
    @Called("设立下一级承办单位")
    SUBORDINATES
}
