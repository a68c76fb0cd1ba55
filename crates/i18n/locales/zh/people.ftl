### People: leadership, secretariat, contacts.

people-lead = { $group }由谁领导，有问题可向谁咨询。
people-leadership = 领导层
people-as-announced = 依据{ $date }的公告
people-unverified = 以下内容依据{ $date }的公告，此后的变动未经核实；如您了解情况，请告知秘书处。
people-secretariat = 秘书处和联系方式
people-affiliation = 所属单位
people-appointed-by = 任命机构
people-announced-in = { $document }，{ $date }
people-none = 尚无人员记录
people-none-help = 任命一经公布，即在此记录并注明来源。
people-name-unofficial = 单位名称如非其自身语言，均为我们的译名，并非正式名称。
