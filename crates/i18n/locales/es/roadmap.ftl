### The roadmap.

roadmap-description = Especificaciones publicadas y trabajos en curso de todas las organizaciones, con sus fuentes: tabla, matriz de cobertura, mapa de la arquitectura y cronología.
roadmap-lead = Especificaciones publicadas y trabajos en curso de todas las organizaciones, cada dato con su fuente.

## Figures at the top.

roadmap-entries = Entradas
roadmap-editions = Ediciones
roadmap-hidden = Ocultas al inicio

## The four views.

roadmap-views = Vistas de la hoja de ruta
roadmap-view-table = Tabla
roadmap-view-matrix = Matriz de cobertura
roadmap-view-map = Mapa de la arquitectura
roadmap-view-timeline = Cronología

## What was found, and what was chosen. $n is the number found, $all the number of entries on the roadmap.

roadmap-found = { $all ->
    [one] { $n } de { $all } entrada
   *[other] { $n } de { $all } entradas
}
roadmap-chip-words = Palabras
roadmap-remove = Quitar el filtro
roadmap-clear = Quitar todos los filtros
roadmap-more = Más sobre esta selección

## Filters. Names of facets stand above lists and in front of chosen values.

roadmap-filter = Filtros
roadmap-facet-body = Organización
roadmap-facet-group = Grupo
roadmap-facet-status = Estado
roadmap-facet-kind = Tipo
roadmap-facet-layer = Capa
roadmap-facet-reference-point = Punto de referencia
roadmap-facet-topic = Tema
roadmap-facet-year = Año
roadmap-facet-more = { $n } más

## What is hidden at first.

roadmap-show-all = Mostrar las entradas retiradas, las periféricas y los mandatos
roadmap-hide = Ocultar las entradas retiradas, las periféricas y los mandatos
roadmap-hidden-here = { $n ->
    [one] { $n } entrada que coincide está oculta
   *[other] { $n } entradas que coinciden están ocultas
}
roadmap-why = Qué está oculto al inicio y por qué
roadmap-why-text = La hoja de ruta conserva todas las entradas. Al inicio muestra lo que importa ahora para la coordinación; el conmutador situado sobre los filtros muestra el resto.
roadmap-hidden-withdrawn = Ocultas: todas sus ediciones están retiradas, sustituidas o caducadas
roadmap-hidden-peripheral = Ocultas: periféricas, al margen del ámbito del grupo
roadmap-hidden-charters = Ocultas: mandatos de comités
roadmap-shown-out-of-scope = Visibles, pero señaladas como fuera del ámbito
roadmap-shown-former = Ediciones anteriores de entradas visibles

## Files.

roadmap-download = Descargar esta selección
roadmap-export-csv = CSV
roadmap-export-xlsx = XLSX
roadmap-export-json = JSON
roadmap-export-bibtex = BibTeX
roadmap-export-relaton = Relaton YAML

## Names of the two sheets of a workbook; at most 31 characters.

roadmap-sheet-entries = Hoja de ruta
roadmap-sheet-editions = Ediciones

## The table. Heads of columns are also its sort orders.

roadmap-table-caption = Entradas de la hoja de ruta; los encabezados de las columnas permiten ordenarla
roadmap-column-identifier = Identificador
roadmap-column-title = Título
roadmap-column-body = Organización
roadmap-column-status = Estado
roadmap-column-date = Fecha
roadmap-column-target = Previsión
roadmap-column-edition = Edición
roadmap-position = { $from }–{ $to } de { $all }
roadmap-pages = Páginas
roadmap-previous = Anterior
roadmap-next = Siguiente
roadmap-empty = Nada coincide en la hoja de ruta
roadmap-empty-help = Quite un filtro, pruebe con otras palabras o busque entre las entradas ocultas al inicio.

## Marks beside an entry.

roadmap-mark-out-of-scope = Fuera del ámbito
roadmap-mark-peripheral = Periférico
roadmap-mark-charter = Mandato de un comité
roadmap-mark-individual = Borrador individual, no adoptado por ningún grupo
roadmap-mark-revision = Nueva edición en elaboración
roadmap-mark-secondary = Fuente secundaria, pendiente de confirmación por la organización
roadmap-inferred = deducido
roadmap-unverified = sin verificar
roadmap-legend-inferred = Deducido del título o del objeto; la fuente no lo indica
roadmap-legend-unverified = Punto de referencia aún sin verificar en un texto primario

## The coverage matrix. A square: $published in force, $progress in progress, $inferred of both inferred.

roadmap-matrix-axis = Filas
roadmap-matrix-caption = Número de entradas por organización
roadmap-matrix-total = Total
roadmap-matrix-none = Sin indicar
roadmap-matrix-gap = Laguna
roadmap-matrix-gaps = { $n ->
    [one] { $n } fila no tiene ninguna entrada: una laguna, o trabajos que nadie ha comunicado aún.
   *[other] { $n } filas no tienen ninguna entrada: lagunas, o trabajos que nadie ha comunicado aún.
}
roadmap-matrix-square = Publicadas: { $published }; en elaboración: { $progress }; deducidas: { $inferred }
roadmap-matrix-legend-split = Publicadas y + en elaboración
roadmap-matrix-legend-inferred = De ellas, deducidas del título o del objeto
roadmap-matrix-legend-totals = Cada entrada cuenta en todas las filas que le conciernen, y una sola vez en los totales.

## The timeline.

roadmap-timeline-picture = Cronología por organización
roadmap-timeline-today = Hoy:
roadmap-timeline-help = Cada marca lleva a su entrada. La línea junto a una marca indica el margen de la fecha cuando solo se conoce el año. Lo mismo figura a continuación en forma de lista.
roadmap-timeline-list = En forma de lista
roadmap-timeline-no-target = En elaboración, sin fecha prevista conocida
roadmap-timeline-no-target-help = Las organizaciones no han indicado fecha prevista: una pregunta para la próxima declaración de coordinación.
roadmap-timeline-undated = Sin fecha conocida
roadmap-mark-published = Publicado
roadmap-mark-former = Publicado y después sustituido o retirado
roadmap-mark-posted = Borrador difundido
roadmap-mark-planned = Previsto
roadmap-mark-overdue = Con retraso

## An entry.

roadmap-at-the-body = Abrir en el sitio de { $body }
roadmap-report = Comunicar un error
roadmap-report-subject = Hoja de ruta: error en { $identifier }
roadmap-taken-off = Retirada de la hoja de ruta el { $time }
roadmap-facts = Datos conocidos
roadmap-editions-table = Tabla de las ediciones
roadmap-origin = Origen de los datos
roadmap-origin-unknown = No consta el origen de estos datos.
roadmap-checked = Última comprobación
roadmap-date-unknown = fecha desconocida
roadmap-neighbours = Entradas vecinas en los mismos puntos de referencia y capas
roadmap-cite = Citar esta entrada (BibTeX)

## History of an entry.

roadmap-history = Historial de esta entrada
roadmap-history-empty = Aún no consta nada.
roadmap-history-field = Campo
roadmap-history-before = Antes
roadmap-history-after = Después
roadmap-history-value = Valor
roadmap-nothing = nada
roadmap-fields-changed = { $n ->
    [one] { $n } campo
   *[other] { $n } campos
}
roadmap-field-of-edition = { $field }, { $edition }

## What changed.

roadmap-changes = Cambios
roadmap-changes-lead = Lo que las organizaciones han publicado entre dos fechas y lo que se ha registrado en esta hoja de ruta.
roadmap-changes-from = Desde
roadmap-changes-to = Hasta
roadmap-changes-show = Mostrar
roadmap-changes-bad-date = «{ $given }» no es una fecha. Escríbala así: 2026-01-31.
roadmap-changes-published = Publicado por las organizaciones
roadmap-changes-published-help = Según la fecha de la edición o, en el caso de un borrador, el día en que se difundió
roadmap-changes-published-empty = Ninguna edición tiene fecha en este periodo. Elija una fecha inicial anterior.
roadmap-changes-recorded = Registrado en esta hoja de ruta
roadmap-changes-added = { $n ->
    [one] { $n } entrada añadida
   *[other] { $n } entradas añadidas
}
roadmap-changes-which = Cuáles
roadmap-changes-recorded-help = Entradas añadidas, corregidas y retiradas, campo por campo
roadmap-changes-recorded-empty = No se registró nada en este periodo. Elija una fecha inicial anterior.

## What an import counts.

roadmap-import-read = Filas leídas
roadmap-import-added = Entradas añadidas
roadmap-import-updated = Entradas actualizadas
roadmap-import-unchanged = Entradas sin cambios
roadmap-import-merged = Entradas fusionadas
roadmap-import-withdrawn = Entradas retiradas
roadmap-import-repaired = Valores reparados
roadmap-import-problems = Problemas

# What the catalogue says of an entry and the roadmap does not. Each sentence follows an identifier.

roadmap-proposals = El catálogo dice otra cosa, o algo más
roadmap-proposals-help = Esto es lo que dicen los registros de otros organismos; la hoja de ruta solo cambia cuando la secretaría lo acepta.
roadmap-proposal-status = estado en el catálogo: { $then }; en la hoja de ruta: { $now }.
roadmap-proposal-superseded = estado en el catálogo: { $then }, sustituido por { $by }; en la hoja de ruta: { $now }.
roadmap-proposal-date = fecha en el catálogo: { $then }; en la hoja de ruta: { $now }.
roadmap-proposal-new-date = fecha en el catálogo: { $then }; la hoja de ruta no tiene ninguna.
roadmap-proposal-edition = está en el catálogo y no en la hoja de ruta.
