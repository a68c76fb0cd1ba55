### The vocabularies: what data calls by an id, put into words.
### Each id is a prefix and the slug of the raw value; bodies may add values of their own,
### and a value without a message here is shown as it stands in the data.

## Status of an edition, as the responsible body gives it.

status-published = 已发布
status-in-progress = 制定中
status-withdrawn = 已撤销

## How an entry stands to what the group coordinates.

scope-core = 核心范围
scope-peripheral = 外围
scope-charter = 职责范围
scope-out-of-scope = 范围之外

## Kinds of documents, in the bodies' own words; a kind that is not listed is shown as its body writes it.

kind-recommendation = 建议书
kind-supplement = 增补
kind-technical-report = 技术报告
kind-technical-report-rel-20 = 技术报告（Rel-20）
kind-technical-specification = 技术规范
kind-group-specification = 组规范
kind-group-report = 组报告
kind-etsi-guide = ETSI指南
kind-focus-group-deliverable = 焦点组可交付成果
kind-internet-draft = 互联网草案（Internet-Draft）
kind-rfc = RFC
kind-international-standard = 国际标准
kind-standard-project-par = 标准项目（PAR）
kind-national-standard-gb-t = 国家标准（GB/T）
kind-industry-standard-yd-t = 行业标准（YD/T）
kind-cryptography-industry-standard-gm-t = 密码行业标准（GM/T）
kind-reference-specification = 参考规范
kind-special-publication = 特别出版物
kind-protection-profile = 保护轮廓
kind-white-paper = 白皮书
kind-official-document = 正式文件
kind-official-document-white-paper = 正式文件（白皮书）
kind-roadmap = 路线图
kind-terms-of-reference = 职责范围

## What a document does to the one that it amends.

change-amendment = 修正
change-corrigendum = 勘误

## Topics.

topic-abstraction = 抽象
topic-application-registration = 应用注册
topic-architecture = 架构
topic-assessment = 评估
topic-authentication = 鉴别
topic-autonomic = 自主管理
topic-benchmarking = 基准测试
topic-business-role = 业务角色
topic-certification = 认证
topic-component = 组件
topic-control-management = 控制和管理
topic-dependability = 可信性
topic-deployment = 部署
topic-digital-twin = 数字孪生
topic-edge = 边缘
topic-federation = 联合
topic-framework = 框架
topic-integration = 集成
topic-interface = 接口
topic-interworking = 互通
topic-ipsec = IPsec
topic-key-combination = 密钥组合
topic-key-management = 密钥管理
topic-key-relay = 密钥中继
topic-key-supply = 密钥供应
topic-measurement = 测量
topic-migration = 迁移
topic-ml = 机器学习
topic-mobile = 移动网络
topic-module = 模块
topic-monitoring = 监测
topic-multi-point-coordination = 多点协调
topic-multicast = 组播
topic-national-spec = 国家规范
topic-node-protection = 节点保护
topic-orchestration = 编排
topic-overview = 概述
topic-parameters = 参数
topic-pqc = 后量子密码
topic-pqc-hybrid = 与后量子密码混合
topic-procedures = 程序
topic-protection-profile = 保护轮廓
topic-protocol = 协议
topic-qkd-protocol = QKD协议
topic-qkd-system = QKD系统
topic-qos = 服务质量
topic-qrng = 量子随机数发生器
topic-quantum-computing = 量子计算
topic-quantum-network = 量子网络
topic-requirements = 要求
topic-resilience = 韧性
topic-roadmap = 路线图
topic-satellite = 卫星
topic-sdn = 软件定义网络（SDN）
topic-secure-storage = 安全存储
topic-security = 安全
topic-security-proof = 安全性证明
topic-service = 业务
topic-service-awareness = 业务感知
topic-slicing = 网络切片
topic-standardization-outlook = 标准化展望
topic-synchronization = 同步
topic-template = 模板
topic-terminology = 术语
topic-testbed = 试验平台
topic-testing = 测试
topic-time-sensitive-network = 时间敏感网络
topic-tls = TLS
topic-transport = 传送
topic-trust = 信任
topic-underwater = 水下
topic-use-cases = 使用案例
topic-user-network = 用户网络
topic-utility-network = 公用事业网络
topic-zero-trust = 零信任

## Remarks on an edition; a remark that is not listed is shown as it was written, in English.

note-superseded = 已被取代
note-expired-draft = 草案已过期
note-sources-conflict = 来源相互矛盾
note-title-composed-from-the-base-text = 标题根据基础文本编写
note-former-name-by-title-match = 根据标题匹配确定的原编号
note-former-name-from-a-liaison-statement = 原编号取自联络声明
note-former-name-from-a-meeting-document = 原编号取自会议文件
note-former-name-from-the-aap-record = 原编号取自AAP记录
note-peripheral-quantum-safe-cryptography-not-qkd = 外围：量子安全密码，非QKD

## How a body stands to the group.

relation-parent = 上级组
relation-internal = 国际电联内部
relation-external = 国际电联外部
relation-found = 通过相关工作发现

## Roles in a group, for a holder of either sex.

role-chair = 主席
role-vice-chair = 副主席
role-secretariat = 秘书处
role-contact = 联系人

## What a text may be relied on for.

standing-official = 正式文本
standing-original = 原文
standing-translation = 非正式译文
standing-summary = 摘要，非正式文本

## How one can take part in a meeting.

attendance-physical = 现场参会
attendance-remote = 远程参会
attendance-both = 现场或远程参会

## How far a source may be relied on.

confidence-primary = 取自该机构自身的记录
confidence-secondary = 取自其他来源，有待该机构确认

## What was done.

event-catalogue-imported = 已导入目录
event-instance-created = 系统实例已创建
event-group-created = 组已创建
event-roadmap-imported = 路线图已导入
event-roadmap-entry-added = 路线图条目已添加
event-roadmap-entry-corrected = 路线图条目已更正
event-roadmap-entry-withdrawn = 路线图条目已移除
event-terms-attached = 已附上正式职责范围

## Who did it.

actor-public = 公众
actor-operator = 运维人员
actor-system = 系统

## By which door it came in.

entrance-web = 网页
entrance-command = 命令
entrance-job = 计划任务
entrance-seed = 首次启动

## Fields of an entry and of its editions.

field-identifier = 编号
field-title = 标题
field-body = 机构
field-working-group = 工作组
field-scope = 范围
field-kind = 类型
field-change = 变更
field-status = 状态
field-date = 日期
field-target = 目标日期
field-former-names = 原编号
field-layers = 层
field-reference-points = 参考点
field-topics = 主题
field-url = 网址
field-notes = 备注
field-editions = 版本
field-confidence = 可信度
field-source = 来源

## The nine headings of the terms of reference, in the order of TSB Circular 68, annex A.

heading-scope = 范围
heading-tasks = 任务
heading-participation = 参与
heading-administrative-support = 行政支持
heading-meetings = 会议
heading-parent-and-reports = 上级组和进展报告
heading-leadership = 领导层
heading-other-contacts = 其他联系方式
heading-duration = 期限

field-edition = 版本
field-as-of = 最后核查日期
