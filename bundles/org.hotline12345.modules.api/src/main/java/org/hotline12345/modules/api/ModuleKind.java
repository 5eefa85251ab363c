package org.hotline12345.modules.api;

/** 模块种类. What a module can bring. */
public enum ModuleKind {
    /** 承办单位. */
    UNIT,
    /** 知识库. */
    KNOWLEDGE,
    /** 评价. */
    EVALUATION,
    /** 考核. */
    ASSESSMENT,
    /** 日历、法定时限、规定. */
    LAW
}
