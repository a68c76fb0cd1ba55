### What went wrong, and what to do.

error-way-on = 返回首页
error-reference = 参考编号

error-not-found = 没有此页面
error-not-found-help = 网址可能输入或复制不完整，或者该内容从未存在。本网站不删除记录：请使用搜索，或从首页开始查找。

error-denied = 您无权执行此操作
error-denied-help = 该页面存在，但仅对本组领导层和秘书处开放。如果您应有访问权限，请致函秘书处。

error-invalid = 有内容需要更正
error-invalid-help = 未作任何更改。请返回，更正此处指出的内容，然后重新提交。

error-conflict = 内容已被他人更改
error-conflict-help = 在此期间，他人更改了同一内容，因此您的更改未予保存。请返回并重新载入页面，查看他人的更改后再进行修改。

error-unavailable = 网站暂时无法响应
error-unavailable-help = 故障在我方，应会很快恢复。没有丢失任何数据；请半分钟后重新载入页面。

error-bug = 我方出现错误
error-bug-help = 页面无法生成，未作任何更改。错误已记录。如再次出现，请致函秘书处并告知参考编号。

error-method = 此网址不能这样使用
error-method-help = 该页面只能浏览，不能向其发送内容。请返回之前的页面。

error-too-large = 内容过大
error-too-large-help = 发送的内容超出本页面的接收上限，未作任何更改。请缩减后重新发送。

error-refused = 无法理解该请求
error-refused-help = 网址或随其发送的内容已损坏。请从首页开始，或重新输入网址。
