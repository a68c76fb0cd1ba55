### Bodies whose work a group follows.

bodies-lead = Las organizaciones con las que se coordina la { $group } y lo que cada una aporta a la hoja de ruta.
bodies-relation-parent-help = Creó el grupo y recibe sus informes.
bodies-relation-internal-help = Comisiones de Estudio del UIT-T que el mandato menciona en particular.
bodies-relation-external-help = Organizaciones externas que el mandato menciona.
bodies-relation-found-help = El mandato no las menciona, pero se han identificado sus trabajos en la materia y figuran en la hoja de ruta.
# Heading over a body whose short name in this language is not its acronym.
bodies-short-and-acronym = { $short } ({ $acronym })
bodies-site = Sitio oficial
bodies-site-of = Sitio oficial de { $body }
bodies-published =
    { $n ->
        [one] { $n } publicada
       *[other] { $n } publicadas
    }
bodies-in-progress =
    { $n ->
        [one] { $n } en elaboración
       *[other] { $n } en elaboración
    }
bodies-withdrawn =
    { $n ->
        [one] { $n } retirada
       *[other] { $n } retiradas
    }
bodies-beside =
    { $n ->
        [one] { $n } al margen del ámbito
       *[other] { $n } al margen del ámbito
    }
bodies-no-data = Sin datos; aún no consultada
bodies-no-data-help = Las organizaciones sin datos aún no han sido consultadas; es muy posible que trabajen en la materia.
bodies-no-specifications = Orienta a las Comisiones de Estudio; no elabora especificaciones propias.
bodies-names-note = Los nombres de las organizaciones en idiomas distintos del suyo son traducciones nuestras.
bodies-none = Aún no consta ninguna organización
