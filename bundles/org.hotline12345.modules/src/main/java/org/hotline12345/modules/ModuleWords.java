package org.hotline12345.modules;

import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleKind;
import org.hotline12345.modules.api.ModuleStatus;

/** The words of those who run the platform. The API of modules needs nothing but the JDK, and so does not carry them. */
public final class ModuleWords {

    private ModuleWords() {}

    public static String of(ModuleStatus.Health health) {
        return switch (health) {
            case WELL -> "正常";
            case STARTING -> "启动中";
            case UNWELL -> "异常";
            case ABSENT -> "未安装";
        };
    }

    public static String of(ModuleStatus.Form form) {
        return switch (form) {
            case FEATURE -> "功能";
            case BUNDLE -> "模块包";
            case FILE -> "拒收的文件";
        };
    }

    public static String of(ModuleAct.Kind kind) {
        return switch (kind) {
            case INSTALL -> "安装";
            case UPDATE -> "更新";
            case ROLL_BACK -> "回退";
            case REMOVE -> "移除";
            case RESTORE -> "恢复";
        };
    }

    public static String of(ModuleKind kind) {
        return switch (kind) {
            case UNIT -> "承办单位";
            case KNOWLEDGE -> "知识库";
            case EVALUATION -> "评价";
            case ASSESSMENT -> "考核";
            case LAW -> "日历、时限和规定";
        };
    }

    public static String of(Finding.Weight weight) {
        return weight == Finding.Weight.ERROR ? "错误" : "提醒";
    }
}
