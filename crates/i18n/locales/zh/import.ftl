# What is wrong with a value that was given, by a form, a command or a line of a table.

import-required = 此项必填，请填写。
import-status = 没有这种状态；请填写“published”“in progress”或“withdrawn”。
import-date = 这不是日期；请写成2025、2025-12、2025-Q4或2025-12-14。
import-confidence = 没有这种可信度；请填写“primary”或“secondary”。
import-url = 这不是网址；网址须以https://或http://开头，且不含空格。
import-scope = 没有这种范围；请填写“core”“peripheral”“charter”或“out-of-scope”。
import-unknown-field = 没有这个名称的字段。
import-control-character = 此处含有无法显示的字符，原因是编码错误。请将文件存为UTF-8。
import-cells = 此行的单元格数与第一行不同；请检查分隔符和引号。
import-quote = 此处的引号没有闭合。
import-duplicate = 该编号在表中出现两次。
import-exists = 该版本已在路线图中；请更正原有版本，不要重复添加。
import-too-long = 内容过长：编号或列表中的一项最多200个字符，其他内容最多10,000个字符。
import-too-many = 此列表超过100项；请只保留重要的项。
import-no-name = 该编号既无字母也无数字；请填写制定机构所用的规范编号。
import-other-family = 使用此编号后，该条目将成为另一项规范，但其他版本仍属于原规范。请先添加新规范，再逐一撤销或更正各版本。
import-file-empty = 文件为空；请提供CSV文件，含一个标题行，每个版本一行。
import-file-workbook = 该文件是电子表格工作簿，不是CSV；请将工作表另存为“CSV UTF-8”，再提供该文件。
import-file-encoding = 第{ $line }行不是UTF-8文本；请将文件另存为“CSV UTF-8”后重试。
import-file-no-table = 第一行“{ $first }”中没有任何路线图的列名；须为标题行，例如{ $example }。
import-file-columns = 标题行缺少以下列：{ $missing }。请补充后重试。
import-file-too-long = 表格超过20,000行；请检查文件是否正确，或将其拆分后逐份提供。
terms-too-long = 文本长度超过任何职责范围；请检查文件是否正确。
group-slug-taken = 已有使用此地址的组；请另选一个网址名称（slug）。
