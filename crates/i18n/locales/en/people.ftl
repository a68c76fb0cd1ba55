### People: leadership, secretariat, contacts.

people-lead = Who leads { $group }, and who helps if you have a question.
people-leadership = Leadership
people-as-announced = As announced on { $date }
people-unverified = Shown as announced on { $date }. Later changes are not verified; if you know of one, please tell the secretariat.
people-secretariat = Secretariat and contact
people-affiliation = Affiliation
people-appointed-by = Appointed by
people-announced-in = Announced in { $document }, { $date }
people-none = Nobody is recorded here yet
people-none-help = As soon as an appointment is announced, it is recorded here with its source.
people-name-unofficial = Names of organizations in other languages than their own are translations of ours, not official ones.
