### The roadmap.

roadmap-description = 各机构已发布的规范和正在进行的工作及其来源：表格、覆盖矩阵、架构图和时间轴。
roadmap-lead = 各机构已发布的规范和正在进行的工作，每项信息均注明来源。

## Figures at the top.

roadmap-entries = 条目
roadmap-editions = 版本
roadmap-hidden = 默认隐藏

## The four views.

roadmap-views = 路线图视图
roadmap-view-table = 表格
roadmap-view-matrix = 覆盖矩阵
roadmap-view-map = 架构图
roadmap-view-timeline = 时间轴

## What was found, and what was chosen. $n is the number found, $all the number of entries on the roadmap.

roadmap-found = 找到{ $n }个条目，共{ $all }个
roadmap-chip-words = 词语
roadmap-remove = 取消筛选条件
roadmap-clear = 清除所有筛选条件
roadmap-more = 关于当前筛选结果

## Filters. Names of facets stand above lists and in front of chosen values.

roadmap-filter = 筛选
roadmap-facet-body = 机构
roadmap-facet-group = 工作组
roadmap-facet-status = 状态
roadmap-facet-kind = 类型
roadmap-facet-layer = 层
roadmap-facet-reference-point = 参考点
roadmap-facet-topic = 主题
roadmap-facet-year = 年份
roadmap-facet-more = 另有{ $n }项

## What is hidden at first.

roadmap-show-all = 显示已撤销、外围和职责范围类条目
roadmap-hide = 隐藏已撤销、外围和职责范围类条目
roadmap-hidden-here = { $n }个符合条件的条目被隐藏
roadmap-why = 默认隐藏哪些条目及其原因
roadmap-why-text = 路线图保留所有条目。默认只显示当前对协调重要的条目；其余条目可用筛选条件上方的开关显示。
roadmap-hidden-withdrawn = 隐藏：所有版本均已撤销、被取代或过期
roadmap-hidden-peripheral = 隐藏：外围，在本组范围之外
roadmap-hidden-charters = 隐藏：委员会的职责范围
roadmap-shown-out-of-scope = 显示，但标为范围之外
roadmap-shown-former = 所示条目的旧版本

## Files.

roadmap-download = 下载当前筛选结果
roadmap-export-csv = CSV
roadmap-export-xlsx = XLSX
roadmap-export-json = JSON
roadmap-export-bibtex = BibTeX
roadmap-export-relaton = Relaton YAML

## Names of the two sheets of a workbook; at most 31 characters.

roadmap-sheet-entries = 路线图
roadmap-sheet-editions = 版本

## The table. Heads of columns are also its sort orders.

roadmap-table-caption = 路线图条目；点击列标题可排序
roadmap-column-identifier = 编号
roadmap-column-title = 标题
roadmap-column-body = 机构
roadmap-column-status = 状态
roadmap-column-date = 日期
roadmap-column-target = 目标日期
roadmap-column-edition = 版本
roadmap-position = 第{ $from }–{ $to }项，共{ $all }项
roadmap-pages = 页
roadmap-previous = 上一页
roadmap-next = 下一页
roadmap-empty = 路线图中没有符合条件的条目
roadmap-empty-help = 请取消某个筛选条件、换用其他词语，或在默认隐藏的条目中查找。

## Marks beside an entry.

roadmap-mark-out-of-scope = 范围之外
roadmap-mark-peripheral = 外围
roadmap-mark-charter = 委员会的职责范围
roadmap-mark-individual = 个人草案，未经工作组采纳
roadmap-mark-revision = 新版本制定中
roadmap-mark-secondary = 间接来源，有待该机构确认
roadmap-inferred = 推断
roadmap-unverified = 未经核实
roadmap-legend-inferred = 根据标题或范围推断，来源中未说明
roadmap-legend-unverified = 参考点尚未在原始文本中核实

## The coverage matrix. A square: $published in force, $progress in progress, $inferred of both inferred.

roadmap-matrix-axis = 行
roadmap-matrix-caption = 各机构的条目数
roadmap-matrix-total = 合计
roadmap-matrix-none = 未说明
roadmap-matrix-gap = 空白
roadmap-matrix-gaps = { $n }行没有任何条目：可能是空白，也可能是尚无人报告的工作。
roadmap-matrix-square = 已发布：{ $published }；制定中：{ $progress }；其中推断：{ $inferred }
roadmap-matrix-legend-split = 已发布，以及+制定中
roadmap-matrix-legend-inferred = 其中根据标题或范围推断
roadmap-matrix-legend-totals = 每个条目在其涉及的各行中分别计数，在合计中只计一次。

## The timeline.

roadmap-timeline-picture = 各机构时间轴
roadmap-timeline-today = 今天：
roadmap-timeline-help = 每个标记都链接到相应条目。如果只知道年份，标记旁的线段表示日期可能的偏差。下方另附列表，内容相同。
roadmap-timeline-list = 列表形式
roadmap-timeline-no-target = 制定中，目标日期不明
roadmap-timeline-no-target-help = 相关机构未给出目标日期：可在下一份联络声明中询问。
roadmap-timeline-undated = 日期不明
roadmap-mark-published = 已发布
roadmap-mark-former = 曾发布，现已被取代或撤销
roadmap-mark-posted = 草案已公布
roadmap-mark-planned = 计划中
roadmap-mark-overdue = 逾期

## An entry.

roadmap-at-the-body = 在{ $body }网站打开
roadmap-report = 报告错误
roadmap-report-subject = 路线图：{ $identifier }中的错误
roadmap-taken-off = 已于{ $time }从路线图中移除
roadmap-facts = 已知信息
roadmap-origin = 信息出处
roadmap-origin-unknown = 没有信息出处的记录。
roadmap-checked = 最后核查
roadmap-editions-table = 版本表
roadmap-date-unknown = 日期不明
roadmap-neighbours = 涉及相同参考点和层的相邻条目
roadmap-cite = 引用此条目（BibTeX）

## History of an entry.

roadmap-history = 此条目的历史
roadmap-history-empty = 尚无记录。
roadmap-history-field = 字段
roadmap-history-before = 更改前
roadmap-history-after = 更改后
roadmap-history-value = 值
roadmap-nothing = 无
roadmap-fields-changed = { $n }个字段
roadmap-field-of-edition = { $field }，{ $edition }

## What changed.

roadmap-changes = 路线图变化
roadmap-changes-lead = 所选时段内各机构发布的内容，以及本路线图中的更新记录。
roadmap-changes-from = 自
roadmap-changes-to = 至
roadmap-changes-show = 显示
roadmap-changes-bad-date = “{ $given }”不是日期。请写成2026-01-31的形式。
roadmap-changes-published = 各机构发布
roadmap-changes-published-help = 按版本日期，草案则按公布日期
roadmap-changes-published-empty = 此时段内没有任何版本。请选择更早的起始日期。
roadmap-changes-recorded = 本路线图的记录
roadmap-changes-added = 添加了{ $n }个条目
roadmap-changes-which = 查看条目
roadmap-changes-recorded-help = 添加、更正和移除的条目，逐字段列出
roadmap-changes-recorded-empty = 此时段内没有任何记录。请选择更早的起始日期。

## What an import counts.

roadmap-import-read = 读取的行
roadmap-import-added = 添加的条目
roadmap-import-updated = 更新的条目
roadmap-import-unchanged = 未变的条目
roadmap-import-merged = 合并的条目
roadmap-import-withdrawn = 移除的条目
roadmap-import-repaired = 修复的值
roadmap-import-problems = 问题

# What the catalogue says of an entry and the roadmap does not. Each sentence follows an identifier.

roadmap-proposals = 目录中的信息不同或更多
roadmap-proposals-help = 以上为其他机构记录中的信息；只有经秘书处接受后，路线图才会更改。
roadmap-proposal-status = 目录中的状态：{ $then }；路线图中的状态：{ $now }。
roadmap-proposal-superseded = 目录中的状态：{ $then }，已被 { $by } 取代；路线图中的状态：{ $now }。
roadmap-proposal-date = 目录中的日期：{ $then }；路线图中的日期：{ $now }。
roadmap-proposal-new-date = 目录中的日期：{ $then }；路线图中无日期。
roadmap-proposal-edition = 已收入目录，但不在路线图中。
