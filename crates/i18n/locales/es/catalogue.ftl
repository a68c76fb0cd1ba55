### La búsqueda y el catálogo de los documentos de las organizaciones.

## La búsqueda.

search-lead = Hojas de ruta, mandatos y el catálogo de los documentos de las organizaciones, en un solo campo.
search-label = Identificador, nombre anterior o palabras
search-field-hint = Da igual cómo lo escriba: las mayúsculas, los espacios y los puntos no cuentan.
search-catalogue-only = Buscar solo en el catálogo
search-found = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
}
search-hidden = { $n ->
    [one] Coincide { $n } más
   *[other] Coinciden { $n } más
}
search-show-all = También ediciones retiradas y 3GPP
search-hide = Sin ediciones retiradas ni 3GPP
search-some = Nada contiene todas estas palabras; estos resultados contienen algunas.
search-meant = ¿Quiso decir
search-nothing = No se encontró nada
search-nothing-help = Revise la ortografía, use menos palabras u otras, o solo el número del documento. Muchos títulos se conocen solo en inglés.
search-on-roadmap = En la hoja de ruta
search-group-text = Mandato
search-superseded = Sustituido

## Antes de preguntar.

search-help = Qué se puede buscar
search-help-identifier = Un identificador
search-help-identifier-text = Una Recomendación, norma, proyecto o RFC, con o sin organización, edición o año. También se encuentran los nombres anteriores de los temas de trabajo.
search-help-words = Palabras
search-help-words-text = Palabras de títulos y descripciones en cualquiera de los seis idiomas, en cualquier forma. Los resultados se filtran por organización, estado, tipo, año y grupo.
search-help-where = Dónde se busca
search-help-where-text = Primero las entradas de la hoja de ruta y después el catálogo. Las ediciones retiradas y los muchos documentos de 3GPP se omiten hasta que los pida.
search-example-1 = gestión de claves
search-example-2 = distribución de claves cuánticas

## Lo que contiene el catálogo.

catalogue-title = Catálogo
catalogue-lead = Lo que las organizaciones de normalización han publicado y en lo que trabajan, tomado de sus propios catálogos: identificadores, títulos, fechas, estado, relaciones.
catalogue-what-is-in-it = Qué contiene el catálogo
catalogue-bodies = Documentos por organización
catalogue-total = { $n ->
    [one] { $n } documento
   *[other] { $n } documentos
}
catalogue-other-bodies = { $n ->
    [one] { $n } organización más
   *[other] { $n } organizaciones más
}
catalogue-empty = Todavía no se ha importado nada
catalogue-empty-help = Quien administra esta instancia llena el catálogo con una orden para el archivo de registros de cada organización:
catalogue-empty-then = Lo importado se puede buscar aquí unos segundos después.
catalogue-how = Cómo llegan aquí los datos
catalogue-how-sources = De los catálogos de las organizaciones
catalogue-how-sources-text = Cada documento muestra los archivos de origen en los que se leyó y el día al que corresponden. Aquí nadie lo modifica.
catalogue-how-merged = Varios registros, un documento
catalogue-how-merged-text = Los registros de una misma edición se reúnen. Donde difieren, la página dice cuál se siguió y por qué. Lo que ninguna fuente dice y se ha deducido está señalado.
catalogue-how-not = No es el registro oficial
catalogue-how-not-text = Prevalece lo que publica la propia organización. Cada documento lleva a la página de su organización; compruebe allí un dato antes de fiarse de él.

## Un documento.

catalogue-no-title = Ninguna fuente da un título.
catalogue-derived-title = Título compuesto a partir del texto de base; ninguna fuente da uno
catalogue-status-unknown = Estado desconocido
catalogue-gone = Los catálogos en los que se leyó ya no lo tienen. Aquí se conserva lo último que decían.
catalogue-superseded-by = Lo sustituyó una edición más reciente:
catalogue-on-roadmap = En la hoja de ruta de
catalogue-same-text = El mismo texto se publica como
catalogue-facts = Lo que se sabe
catalogue-title-in = Título: { $language }
catalogue-as-of = Datos de: { $date }.
catalogue-check-there = Esto es un registro de datos y no la página de la organización; compruébelo allí.
catalogue-abstract = Resumen
catalogue-abstract-note = Resumen tomado del catálogo de la organización; se muestra solo en esta instancia y no forma parte de ninguna exportación.
catalogue-family = Ediciones, enmiendas y proyectos
catalogue-here = este documento
catalogue-related = Relaciones con otros documentos
catalogue-sources = Fuentes
catalogue-settled = Donde las fuentes difieren o no dicen nada
catalogue-others-say = Otras fuentes dicen:
catalogue-entry-link = En el catálogo

## Relaciones.

catalogue-relation-replaces = Sustituye a
catalogue-relation-replaced-by = Sustituido por
catalogue-relation-updates = Enmienda o corrige
catalogue-relation-updated-by = Enmendado o corregido por
catalogue-relation-same-text = Mismo texto
catalogue-relation-adopted-from = Adoptado de
catalogue-relation-adopted-as = Adoptado como
catalogue-relation-has-edition = Edición
catalogue-relation-complements = Suplemento de
catalogue-relation-complemented-by = Suplementos
catalogue-relation-related = Relacionado

## Fechas.

catalogue-date-published = Publicado
catalogue-date-issued = Aprobado
catalogue-date-created = Redactado
catalogue-date-updated = Actualizado
catalogue-date-confirmed = Confirmado
catalogue-date-corrected = Corregido
catalogue-date-obsoleted = Retirado o sustituido
catalogue-date-stable-until = Sin cambios antes de
catalogue-date-target = Próxima decisión prevista
catalogue-date-status = Estado alcanzado
catalogue-date-fetched = Registro obtenido

## Campos.

catalogue-field-titles = Títulos
catalogue-field-abstracts = Resumen
catalogue-field-group = Comité
catalogue-field-question = Cuestión
catalogue-field-stage = Etapa
catalogue-field-dates = Fechas
catalogue-field-release = Versión (Release)
catalogue-field-aliases = Otros identificadores
catalogue-field-ics = ICS
catalogue-field-keywords = Palabras clave
catalogue-field-superseded-by = Sustituido por
catalogue-field-relations = Relaciones
catalogue-field-same-text = Mismo texto

## Por qué un valor y no otro.

catalogue-why-own-catalogue = Se siguió el catálogo de la propia organización.
catalogue-why-newer = Se siguió la fuente más reciente.
catalogue-why-first-by-name = Las fuentes tienen el mismo rango; se siguió la primera por orden alfabético.
catalogue-why-more-exact = Se tomó el valor más exacto.
catalogue-why-derived = Ninguna fuente lo dice; se dedujo de los demás datos.

## Tipos de documentos.

catalogue-kind-recommendation-amendment = Enmienda a una Recomendación
catalogue-kind-recommendation-corrigendum = Corrigéndum a una Recomendación
catalogue-kind-recommendation-supplement = Suplemento a Recomendaciones
catalogue-kind-recommendation-annex = Anexo a una Recomendación
catalogue-kind-question = Cuestión
catalogue-kind-resolution = Resolución
catalogue-kind-handbook = Manual
catalogue-kind-guide = Guía
catalogue-kind-publicly-available-specification = Especificación disponible al público
catalogue-kind-international-workshop-agreement = Acuerdo internacional de taller
catalogue-kind-directive = Directiva
catalogue-kind-system-reference-deliverable = Documento de referencia de sistemas
catalogue-kind-technology-report = Informe tecnológico
catalogue-kind-standard = Norma
catalogue-kind-redline = Versión con cambios marcados
catalogue-kind-european-standard = Norma europea
catalogue-kind-european-telecommunication-standard = Norma europea de telecomunicaciones
catalogue-kind-interim-european-telecommunication-standard = Norma europea de telecomunicaciones provisional
catalogue-kind-etsi-standard = Norma ETSI
catalogue-kind-etsi-technical-report = Informe técnico ETSI
catalogue-kind-gsm-technical-specification = Especificación técnica GSM
catalogue-kind-special-report = Informe especial
catalogue-kind-other = Otro
