package org.hotline12345.rest.api.problem;

import java.util.Locale;

/** What can go wrong with a request. */
public enum ProblemKind {
    MALFORMED(400, "请求有误"),
    NOT_JSON(400, "请求内容不是 JSON"),
    UNAUTHENTICATED(401, "需要登录"),
    FORBIDDEN(403, "无权办理"),
    UNKNOWN(404, "没有找到"),
    NO_SUCH_METHOD(405, "不支持这一方法"),
    NOT_ACCEPTABLE(406, "不能提供所要求的格式"),
    WRONG_ORDER(409, "环节顺序有误"),
    YEAR_ARCHIVED(410, "该年度的工单已移出存档"),
    STALE(412, "所依据的版本已有变化"),
    TOO_LARGE(413, "请求内容过大"),
    UNSUPPORTED_TYPE(415, "不支持这一格式"),
    INVALID(422, "内容不完整或有误"),
    UNLAWFUL(422, "不符合规定"),
    KEY_REUSED(422, "幂等键已用于其他请求"),
    INTERNAL(500, "系统内部错误"),
    UNAVAILABLE(503, "暂时不能办理"),
    LAWLESS(503, "适用的办法没有安装");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The type of the problem, a name and no address. */
    public String type() {
        return "urn:hotline:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
