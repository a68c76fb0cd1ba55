### People: leadership, secretariat, contacts.

people-lead = Quién dirige la { $group } y a quién acudir si tiene alguna pregunta.
people-leadership = Equipo directivo
people-as-announced = Según el anuncio del { $date }
people-unverified = Datos según el anuncio del { $date }. Los cambios posteriores no se han verificado; si conoce alguno, comuníquelo a la secretaría.
people-secretariat = Secretaría y contacto
people-affiliation = Afiliación
people-appointed-by = Designación por
people-announced-in = Anuncio: { $document }, { $date }
people-none = Aún no consta ninguna persona
people-none-help = En cuanto se anuncie un nombramiento, se registrará aquí con su fuente.
people-name-unofficial = Los nombres de las organizaciones en idiomas distintos del suyo son traducciones nuestras, no oficiales.
