### Bodies whose work a group follows.

bodies-lead = 与{ $group }协调工作的机构及其在路线图中的工作。
bodies-relation-parent-help = 设立本组并听取其报告。
bodies-relation-internal-help = 职责范围中特别提及的ITU-T研究组。
bodies-relation-external-help = 职责范围中提及的外部机构。
bodies-relation-found-help = 职责范围中未提及；已发现其相关工作并列入路线图。
# Heading over a body whose short name in this language is not its acronym.
bodies-short-and-acronym = { $short }（{ $acronym }）
bodies-site = 官方网站
bodies-site-of = { $body }官方网站
bodies-published = 已发布{ $n }项
bodies-in-progress = 制定中{ $n }项
bodies-withdrawn = 已撤销{ $n }项
bodies-beside = 核心范围之外{ $n }项
bodies-no-data = 无数据，尚未询问
bodies-no-data-help = 没有数据的机构尚未被询问，它们可能也在开展相关工作。
bodies-no-specifications = 指导各研究组的工作，自身不制定规范。
bodies-names-note = 机构名称如非其自身语言，均为我们的译名。
bodies-none = 尚未收录任何机构
