### The front page of the site and the home page of a group.

## Front page of the site.

instance-title = 标准机构之间的协调
instance-lead = 多个标准机构同时就相同的课题开展工作。联合协调活动掌握全局：谁在做什么，哪些已发布，哪些已列入计划，哪些工作存在重叠，下次会议何时举行。这里是其公开记录。
instance-description = 标准机构之间联合协调活动的公开记录：路线图、会议、人员、职责范围。
instance-groups = 各组
instance-no-groups = 目前还没有任何组
instance-no-groups-help = 组由秘书处创建。一经创建，即在此显示。
instance-open-group = 打开{ $group }
instance-open-roadmap = 路线图
instance-last-meeting = 上次会议
instance-meeting-line = { $place }，{ $date }
instance-about = 各组的公开记录包括
instance-about-roadmap = 路线图
instance-about-roadmap-text = 各机构就相关课题制定的所有规范和工作项目：哪些有效，哪些正在起草，何时完成，每项信息出自何处。
instance-about-meetings = 会议
instance-about-meetings-text = 会议的时间和地点，各项工作的截止日期，以及会议议程。
instance-about-mandate = 职责范围
instance-about-mandate-text = 由谁设立，目的何在，由谁领导，与哪些机构合作。

## Home page of a group.

home-all-people = 人员和联系方式
home-parent = 由{ $parent }在{ $period }的会议上设立

home-official-name = 正式名称

home-next-meeting = 下次会议
home-no-meeting = 暂无会议计划
home-last-meeting = 上一次为第{ $number }次会议：{ $place }，{ $date }。
home-no-meeting-yet = 本组尚未举行过会议。
home-meeting-place = 第{ $number }次会议，{ $place }
home-meeting-details = 详情和议程
home-all-meetings = 所有会议
home-deadlines = 截止日期
home-deadlines-over = 该次会议的截止日期
home-deadline-passed = 已过

home-figures = 路线图数据一览
home-figure-entries = 规范和工作项目
home-figure-published = 已发布
home-figure-in-progress = 制定中
home-figure-bodies = 开展工作的机构
home-figures-hidden = 默认视图中未显示{ $n }个条目：已撤销、已过期或在核心范围之外。
home-map-open = 打开架构图
home-figures-all = 显示所有条目
home-map = 工作分布
home-newest = 最新发布
home-newest-none = 尚无已发布规范的记录。
home-newest-all = 路线图的变化
home-planned = 近期计划
home-planned-none = 没有已知日期的计划。
home-planned-overdue = { $n }个工作项目已超过计划日期
home-planned-all = 时间轴
home-search = 查找规范
