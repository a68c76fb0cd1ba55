### Terms of reference.

terms-lead = Para qué existe la { $group }, qué hace y cómo trabaja, según los nueve epígrafes de su mandato.
terms-contents = Índice
terms-official-languages = Publicado oficialmente en { $languages }. Ninguna otra versión es oficial.
terms-official-not-attached = El texto oficial aún no está adjunto a este registro. Lo que se ofrece aquí son resúmenes nuestros: recogen los hechos, no la redacción.
terms-official-attached = Donde el texto oficial está adjunto, se reproduce literalmente.
terms-official-text = Texto oficial
terms-official-text-in = Texto oficial en { $language }
terms-other-language = En { $language }; aún no existe versión en su idioma.
terms-no-text = Aún no consta nada en este epígrafe.
terms-created = Creada por { $parent } en su reunión del { $period }
terms-decision = Origen del mandato
terms-decided-by = Decisión
terms-document = Documento
terms-source-line = { $name }, { $date }
