### Terms of reference.

terms-lead = { $group }的宗旨、任务和工作方式，按职责范围的九个标题列出。
terms-contents = 目录
terms-official-languages = 正式文本的语言：{ $languages }。其他版本均非正式文本。
terms-official-not-attached = 正式文本尚未附在本记录中。以下是我们编写的摘要：反映事实，但并非原文措辞。
terms-official-attached = 凡附有正式文本之处，均逐字照录。
terms-official-text = 正式文本
terms-official-text-in = 正式文本（{ $language }）
terms-other-language = 此处为{ $language }，尚无您所用语言的版本。
terms-no-text = 此标题下尚无内容。
terms-created = 由{ $parent }在{ $period }的会议上设立
terms-decision = 职责范围的由来
terms-decided-by = 决定
terms-document = 文件
terms-source-line = { $name }，{ $date }
