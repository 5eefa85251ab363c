package org.hotline12345.modules;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What city IT decides about modules. */
@ObjectClassDefinition(id = ModulesSettings.PID, name = "模块管理")
public @interface ModulesSettings {

    String PID = "org.hotline12345.modules";

    @AttributeDefinition(name = "存放文件夹", description = "历次版本的文件和操作记录所在的文件夹，相对于平台的工作目录；备份时一并备份")
    String folder() default "module-files";

    @AttributeDefinition(name = "保留版本数", description = "每个模块保留几个以前版本的文件，供回退")
    int keptVersions() default 3;

    @AttributeDefinition(name = "启动时限（秒）", description = "新版本须在此时间内运行正常，否则撤下，原版本继续使用")
    int wellWithinSeconds() default 20;

    @AttributeDefinition(name = "文件上限（MiB）", description = "模块文件的大小上限")
    int largestFileMebibytes() default 64;

    @AttributeDefinition(name = "条目上限", description = "模块文件内的文件数上限")
    int mostEntries() default 10_000;

    @AttributeDefinition(name = "解压上限（MiB）", description = "模块文件解压后的总大小上限")
    int largestUnpackedMebibytes() default 512;

    @AttributeDefinition(name = "描述文件上限（KiB）", description = "HOTLINE-INF、OSGI-INF、META-INF 下每个文件解压后的大小上限")
    int largestDescriptorKibibytes() default 1024;

    @AttributeDefinition(name = "压缩比上限", description = "解压超过 1 MiB 的条目，解压后与压缩后大小之比的上限，防止压缩炸弹")
    int highestRatio() default 200;
}
