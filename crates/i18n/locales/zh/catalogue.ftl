### 搜索，以及各机构文件的目录。

## 搜索。

search-lead = 在一个搜索框内查找路线图、职责范围和各机构文件目录。
search-label = 编号、原编号或关键词
search-field-hint = 写法不限：大小写、空格和点号均不影响结果。
search-catalogue-only = 仅在目录中搜索
search-found = { $n }条结果
search-hidden = 另有{ $n }条符合
search-show-all = 同时显示已撤销版本和3GPP文件
search-hide = 不显示已撤销版本和3GPP文件
search-some = 没有包含全部词语的内容；以下内容包含其中一部分。
search-meant = 您要找的是否是
search-nothing = 未找到任何内容
search-nothing-help = 请检查拼写，减少词语或换用其他词语，或只输入文件的号码。许多标题只有英文。
search-on-roadmap = 已列入路线图
search-group-text = 职责范围
search-superseded = 已被取代

## 尚未提问时。

search-help = 可以搜索什么
search-help-identifier = 编号
search-help-identifier-text = 建议书、标准、草案或RFC，可带或不带机构、版本和年份。工作项目的原编号也能找到。
search-help-words = 关键词
search-help-words-text = 标题和说明中的词语，六种语言均可，词形不限。结果可按机构、状态、类型、年份和工作组筛选。
search-help-where = 搜索范围
search-help-where-text = 首先是路线图条目，其次是目录。已撤销的版本和数量众多的3GPP文件默认不显示，可随时调出。
search-example-1 = 密钥管理
search-example-2 = 量子密钥分发

## 目录内容。

catalogue-title = 目录
catalogue-lead = 各标准机构已发布和正在制定的文件，均取自其自有目录：编号、标题、日期、状态和相互关系。
catalogue-what-is-in-it = 目录包含什么
catalogue-bodies = 各机构文件数量
catalogue-total = { $n }份文件
catalogue-other-bodies = 另有{ $n }个机构
catalogue-empty = 尚未导入任何内容
catalogue-empty-help = 本站的运行者用一条命令导入一个机构的记录档案：
catalogue-empty-then = 导入的内容几秒钟后即可在此搜索。
catalogue-how = 信息从何而来
catalogue-how-sources = 来自各机构自有目录
catalogue-how-sources-text = 每份文件都注明信息所出自的源文件及其对应日期。此处无人改动。
catalogue-how-merged = 多条记录，一份文件
catalogue-how-merged-text = 同一版本的各条记录合并显示。记录不一致时，页面说明采用了哪一条及其原因。各来源均未提供、由推断得出的内容均有标记。
catalogue-how-not = 并非官方记录
catalogue-how-not-text = 以机构自行发布的内容为准。每份文件都有通往该机构页面的链接；引用前请在那里核对。

## 一份文件。

catalogue-no-title = 各来源均未提供标题。
catalogue-derived-title = 标题根据基础文本组成；各来源均未提供
catalogue-status-unknown = 状态不明
catalogue-gone = 曾载有此文件的目录已不再收录。此处保留其最后的内容。
catalogue-superseded-by = 已被更新的版本取代：
catalogue-on-roadmap = 已列入路线图：
catalogue-same-text = 同一文本的另一编号：
catalogue-facts = 已知信息
catalogue-title-in = 标题：{ $language }
catalogue-as-of = 信息截至{ $date }。
catalogue-check-there = 此处为信息记录，并非该机构自己的页面；请到该机构页面核对。
catalogue-abstract = 摘要
catalogue-abstract-note = 摘要取自该机构目录；仅在本站内显示，不列入任何导出文件。
catalogue-family = 各版本、修正和草案
catalogue-here = 本文件
catalogue-related = 与其他文件的关系
catalogue-sources = 来源
catalogue-settled = 来源不一致或未提供之处
catalogue-others-say = 其他来源的说法：
catalogue-entry-link = 在目录中查看

## 关系。

catalogue-relation-replaces = 取代
catalogue-relation-replaced-by = 被取代于
catalogue-relation-updates = 修正或勘误
catalogue-relation-updated-by = 修正或勘误见
catalogue-relation-same-text = 同一文本
catalogue-relation-adopted-from = 采用自
catalogue-relation-adopted-as = 被采用为
catalogue-relation-has-edition = 版本
catalogue-relation-complements = 增补对象
catalogue-relation-complemented-by = 增补
catalogue-relation-related = 相关

## 日期。

catalogue-date-published = 发布
catalogue-date-issued = 批准
catalogue-date-created = 起草
catalogue-date-updated = 更新
catalogue-date-confirmed = 确认有效
catalogue-date-corrected = 更正
catalogue-date-obsoleted = 撤销或被取代
catalogue-date-stable-until = 在此日期前不作更改
catalogue-date-target = 计划的下一次决定
catalogue-date-status = 达到现状态
catalogue-date-fetched = 记录获取

## 字段。

catalogue-field-titles = 标题
catalogue-field-abstracts = 摘要
catalogue-field-group = 委员会
catalogue-field-question = 课题
catalogue-field-stage = 阶段
catalogue-field-dates = 日期
catalogue-field-release = 版本（Release）
catalogue-field-aliases = 其他编号
catalogue-field-ics = ICS
catalogue-field-keywords = 关键词
catalogue-field-superseded-by = 被取代于
catalogue-field-relations = 关系
catalogue-field-same-text = 同一文本

## 为何采用此值。

catalogue-why-own-catalogue = 采用该机构自有目录的内容。
catalogue-why-newer = 采用最新来源的内容。
catalogue-why-first-by-name = 各来源地位相同，采用按名称排列的第一个。
catalogue-why-more-exact = 采用更精确的值。
catalogue-why-derived = 各来源均未提供；由其他信息推断得出。

## 文件类型。

catalogue-kind-recommendation-amendment = 建议书修正
catalogue-kind-recommendation-corrigendum = 建议书勘误
catalogue-kind-recommendation-supplement = 建议书增补
catalogue-kind-recommendation-annex = 建议书附件
catalogue-kind-question = 课题
catalogue-kind-resolution = 决议
catalogue-kind-handbook = 手册
catalogue-kind-guide = 指南
catalogue-kind-publicly-available-specification = 公开可用规范
catalogue-kind-international-workshop-agreement = 国际研讨会协议
catalogue-kind-directive = 导则
catalogue-kind-system-reference-deliverable = 系统参考文件
catalogue-kind-technology-report = 技术动态报告
catalogue-kind-standard = 标准
catalogue-kind-redline = 标注修改的版本
catalogue-kind-european-standard = 欧洲标准
catalogue-kind-european-telecommunication-standard = 欧洲电信标准
catalogue-kind-interim-european-telecommunication-standard = 欧洲电信暂行标准
catalogue-kind-etsi-standard = ETSI标准
catalogue-kind-etsi-technical-report = ETSI技术报告
catalogue-kind-gsm-technical-specification = GSM技术规范
catalogue-kind-special-report = 特别报告
catalogue-kind-other = 其他
