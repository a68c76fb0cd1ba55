### The front page of the site and the home page of a group.

## Front page of the site.

instance-title = Coordinación entre organizaciones de normalización
instance-lead = Las organizaciones de normalización trabajan a la vez en los mismos temas. Una actividad conjunta de coordinación mantiene la visión de conjunto: quién trabaja en qué, qué se ha publicado y qué está previsto, dónde se solapan los trabajos y cuándo es la próxima reunión. Este es su registro público.
instance-description = Registro público de las actividades conjuntas de coordinación entre organizaciones de normalización: hojas de ruta, reuniones, personas y mandatos.
instance-groups = Grupos
instance-no-groups = Aún no trabaja aquí ningún grupo
instance-no-groups-help = La secretaría crea los grupos. En cuanto haya uno, aparecerá aquí.
instance-open-group = Ir a la { $group }
instance-open-roadmap = Hoja de ruta
instance-last-meeting = Última reunión
instance-meeting-line = { $place }, { $date }
instance-about = Qué contiene el registro de un grupo
instance-about-roadmap = Hoja de ruta
instance-about-roadmap-text = Todas las especificaciones y temas de trabajo en la materia, sea quien sea su autor: qué está en vigor, qué se está elaborando, para cuándo se prevé y de dónde procede cada dato.
instance-about-meetings = Reuniones
instance-about-meetings-text = Cuándo y dónde se reúne el grupo, qué hay que hacer y en qué plazo, y qué figura en el orden del día.
instance-about-mandate = Mandato
instance-about-mandate-text = Para qué y por quién fue creado el grupo, quién lo dirige y con qué organizaciones colabora.

## Home page of a group.

home-all-people = Personas y contactos
home-parent = Creada por { $parent } en su reunión del { $period }

home-official-name = Nombre oficial

home-next-meeting = Próxima reunión
home-no-meeting = Ninguna reunión prevista
home-last-meeting = La última fue la reunión { $number }, celebrada en { $place } el { $date }.
home-no-meeting-yet = El grupo aún no se ha reunido.
home-meeting-place = Reunión { $number }, { $place }
home-meeting-details = Detalles y orden del día
home-all-meetings = Todas las reuniones
home-deadlines = Plazos
home-deadlines-over = Plazos de esa reunión
home-deadline-passed = vencido

home-figures = La hoja de ruta en cifras
home-figure-entries = Especificaciones y temas de trabajo
home-figure-published = Publicadas
home-figure-in-progress = En elaboración
home-figure-bodies = Organizaciones que trabajan en ello
home-figures-hidden =
    { $n ->
        [one] La vista inicial omite { $n } entrada: retirada, caducada o al margen del ámbito.
       *[other] La vista inicial omite { $n } entradas: retiradas, caducadas o al margen del ámbito.
    }
home-map-open = Abrir el mapa
home-figures-all = Mostrar todas las entradas
home-map = Dónde se concentran los trabajos
home-newest = Últimas publicaciones
home-newest-none = Aún no consta ninguna publicación.
home-newest-all = Cambios en la hoja de ruta
home-planned = Próximas publicaciones previstas
home-planned-none = No hay nada previsto con fecha conocida.
home-planned-overdue =
    { $n ->
        [one] { $n } tema de trabajo ha superado su fecha prevista
       *[other] { $n } temas de trabajo han superado su fecha prevista
    }
home-planned-all = Cronología
home-search = Buscar una especificación
