### What every page shows.

site-name = Accord
all-groups = Todos los grupos
skip-to-content = Ir al contenido
breadcrumb = Usted está aquí
language-switch = Idioma
language-switch-footer = Esta página en otro idioma

## Navigation of a group.

nav-sections = Secciones
nav-home = Inicio
nav-roadmap = Hoja de ruta
nav-meetings = Reuniones
nav-bodies = Organizaciones
nav-people = Personas
nav-terms = Mandato
nav-search = Buscar

## Below every page.

footer-about-group = Registro público de la { $group }: mandato, personas, reuniones y hoja de ruta para la normalización.
footer-about-site = Registro público de las actividades conjuntas de coordinación entre organizaciones de normalización.
footer-official-rule = Los textos señalados como resumen no son oficiales. En caso de discrepancia, prevalece lo publicado por la organización responsable.
footer-as-of = Última modificación de este registro: { $time }
official-home-page = Página oficial
help-and-contact = Ayuda y contacto:

## Words used on several pages.

source = Fuente
language = Idioma
languages = Idiomas
unofficial-name = Nombre no oficial
unofficial-name-help = El nombre solo se ha publicado oficialmente en { $languages }; en los demás idiomas es una traducción nuestra.
search-roadmap = Buscar una especificación
search-hint = Identificador, nombre anterior o título
search-button = Buscar
email = Correo electrónico
telephone = Teléfono
fax = Fax
country = País
table-of = Tabla: { $name }

## Languages, as a reader of this one calls them.

language-ar = árabe
language-en = inglés
language-es = español
language-fr = francés
language-ru = ruso
language-zh = chino
