### People: leadership, secretariat, contacts.

people-lead = Qui dirige la { $group }, et à qui s’adresser en cas de question.
people-leadership = Équipe de direction
people-as-announced = D’après l’annonce du { $date }
people-unverified = Données tirées de l’annonce du { $date }. Les changements ultérieurs n’ont pas été vérifiés ; si vous en connaissez un, veuillez le signaler au secrétariat.
people-secretariat = Secrétariat et contact
people-affiliation = Affiliation
people-appointed-by = Désignation par
people-announced-in = Annonce : { $document }, { $date }
people-none = Aucune personne n’est encore mentionnée ici
people-none-help = Dès qu’une nomination est annoncée, elle est consignée ici avec sa source.
people-name-unofficial = Les noms des organisations dans d’autres langues que la leur sont des traductions de notre part et ne sont pas officiels.
