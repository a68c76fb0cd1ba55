### What every page shows.

site-name = Accord
all-groups = 所有组
skip-to-content = 跳至正文
breadcrumb = 当前位置
language-switch = 语言
language-switch-footer = 本页的其他语言版本

## Navigation of a group.

nav-sections = 栏目
nav-home = 首页
nav-roadmap = 路线图
nav-meetings = 会议
nav-bodies = 机构
nav-people = 人员
nav-terms = 职责范围
nav-search = 搜索

## Below every page.

footer-about-group = { $group }的公开记录：职责范围、人员、会议和标准化路线图。
footer-about-site = 标准机构之间联合协调活动的公开记录。
footer-official-rule = 标有“摘要”的内容不是正式文本。如有不一致之处，以主管机构发布的文本为准。
footer-as-of = 本记录最后更新：{ $time }
official-home-page = 官方主页
help-and-contact = 帮助与联系：

## Words used on several pages.

source = 来源
language = 语言
languages = 语言
unofficial-name = 非正式名称
unofficial-name-help = 该名称的正式文本仅有{ $languages }，其他语言的名称为我们的译名。
search-roadmap = 查找规范
search-hint = 编号、原编号或标题中的词语
search-button = 搜索
email = 电子邮件
telephone = 电话
fax = 传真
country = 国家
table-of = 表格：{ $name }

## Languages, as a reader of this one calls them.

language-ar = 阿拉伯文
language-en = 英文
language-es = 西班牙文
language-fr = 法文
language-ru = 俄文
language-zh = 中文
