### The vocabularies: what data calls by an id, put into words.
### Each id is a prefix and the slug of the raw value; bodies may add values of their own,
### and a value without a message here is shown as it stands in the data.

## Status of an edition, as the responsible body gives it.

status-published = Publicado
status-in-progress = En elaboración
status-withdrawn = Retirado

## How an entry stands to what the group coordinates.

scope-core = Ámbito principal
scope-peripheral = Periférico
scope-charter = Mandato
scope-out-of-scope = Fuera del ámbito

## Kinds of documents, in the bodies' own words; a kind that is not listed is shown as its body writes it.

kind-recommendation = Recomendación
kind-supplement = Suplemento
kind-technical-report = Informe técnico
kind-technical-report-rel-20 = Informe técnico (Rel-20)
kind-technical-specification = Especificación técnica
kind-group-specification = Especificación de grupo
kind-group-report = Informe de grupo
kind-etsi-guide = Guía ETSI
kind-focus-group-deliverable = Resultado de un Grupo Temático
kind-internet-draft = Borrador de Internet (Internet-Draft)
kind-rfc = RFC
kind-international-standard = Norma internacional
kind-standard-project-par = Proyecto de norma (PAR)
kind-national-standard-gb-t = Norma nacional (GB/T)
kind-industry-standard-yd-t = Norma sectorial (YD/T)
kind-cryptography-industry-standard-gm-t = Norma del sector de la criptografía (GM/T)
kind-reference-specification = Especificación de referencia
kind-special-publication = Publicación especial
kind-protection-profile = Perfil de protección
kind-white-paper = Libro blanco
kind-official-document = Documento oficial
kind-official-document-white-paper = Documento oficial (libro blanco)
kind-roadmap = Hoja de ruta
kind-terms-of-reference = Mandato

## What a document does to the one that it amends.

change-amendment = Enmienda
change-corrigendum = Corrigéndum

## Topics.

topic-abstraction = Abstracción
topic-application-registration = Registro de aplicaciones
topic-architecture = Arquitectura
topic-assessment = Evaluación
topic-authentication = Autenticación
topic-autonomic = Gestión autónoma
topic-benchmarking = Evaluación comparativa
topic-business-role = Funciones comerciales
topic-certification = Certificación
topic-component = Componentes
topic-control-management = Control y gestión
topic-dependability = Seguridad de funcionamiento
topic-deployment = Despliegue
topic-digital-twin = Gemelo digital
topic-edge = Periferia de la red
topic-federation = Federación
topic-framework = Marco
topic-integration = Integración
topic-interface = Interfaces
topic-interworking = Interfuncionamiento
topic-ipsec = IPsec
topic-key-combination = Combinación de claves
topic-key-management = Gestión de claves
topic-key-relay = Retransmisión de claves
topic-key-supply = Suministro de claves
topic-measurement = Mediciones
topic-migration = Migración
topic-ml = Aprendizaje automático
topic-mobile = Redes móviles
topic-module = Módulos
topic-monitoring = Supervisión
topic-multi-point-coordination = Coordinación multipunto
topic-multicast = Multidifusión
topic-national-spec = Especificación nacional
topic-node-protection = Protección de nodos
topic-orchestration = Orquestación
topic-overview = Visión general
topic-parameters = Parámetros
topic-pqc = Criptografía poscuántica
topic-pqc-hybrid = Enfoque híbrido con criptografía poscuántica
topic-procedures = Procedimientos
topic-protection-profile = Perfil de protección
topic-protocol = Protocolos
topic-qkd-protocol = Protocolos QKD
topic-qkd-system = Sistemas QKD
topic-qos = Calidad de servicio
topic-qrng = Generador cuántico de números aleatorios
topic-quantum-computing = Computación cuántica
topic-quantum-network = Redes cuánticas
topic-requirements = Requisitos
topic-resilience = Resiliencia
topic-roadmap = Hoja de ruta
topic-satellite = Satélite
topic-sdn = Redes definidas por software (SDN)
topic-secure-storage = Almacenamiento seguro
topic-security = Seguridad
topic-security-proof = Demostraciones de seguridad
topic-service = Servicios
topic-service-awareness = Conocimiento del servicio
topic-slicing = Segmentación de la red
topic-standardization-outlook = Perspectivas de normalización
topic-synchronization = Sincronización
topic-template = Plantillas
topic-terminology = Terminología
topic-testbed = Bancos de pruebas
topic-testing = Pruebas
topic-time-sensitive-network = Redes sensibles al tiempo
topic-tls = TLS
topic-transport = Transporte
topic-trust = Confianza
topic-underwater = Medio subacuático
topic-use-cases = Casos de uso
topic-user-network = Redes de usuario
topic-utility-network = Redes de servicios públicos
topic-zero-trust = Confianza cero

## Remarks on an edition; a remark that is not listed is shown as it was written, in English.

note-superseded = sustituido
note-expired-draft = borrador caducado
note-sources-conflict = fuentes contradictorias
note-title-composed-from-the-base-text = título compuesto a partir del texto de base
note-former-name-by-title-match = nombre anterior determinado por coincidencia del título
note-former-name-from-a-liaison-statement = nombre anterior tomado de una declaración de coordinación
note-former-name-from-a-meeting-document = nombre anterior tomado de un documento de reunión
note-former-name-from-the-aap-record = nombre anterior tomado del registro del AAP
note-peripheral-quantum-safe-cryptography-not-qkd = periférico: criptografía segura frente a la computación cuántica, no QKD

## How a body stands to the group.

relation-parent = Grupo rector
relation-internal = Dentro de la UIT
relation-external = Fuera de la UIT
relation-found = Identificado por sus trabajos

## Roles in a group, for a holder of either sex.

role-chair = Presidencia
role-vice-chair = Vicepresidencia
role-secretariat = Secretaría
role-contact = Contacto

## What a text may be relied on for.

standing-official = Oficial
standing-original = Original
standing-translation = Traducción no oficial
standing-summary = Resumen, no el texto oficial

## How one can take part in a meeting.

attendance-physical = Presencial
attendance-remote = Participación a distancia
attendance-both = Presencial o a distancia

## How far a source may be relied on.

confidence-primary = Leído en el registro de la propia organización
confidence-secondary = Leído en otra fuente; pendiente de confirmación por la organización

## What was done.

event-catalogue-imported = Catálogo importado
event-instance-created = Instancia del sistema creada
event-group-created = Grupo creado
event-roadmap-imported = Hoja de ruta importada
event-roadmap-entry-added = Entrada añadida a la hoja de ruta
event-roadmap-entry-corrected = Entrada de la hoja de ruta corregida
event-roadmap-entry-withdrawn = Entrada retirada de la hoja de ruta
event-terms-attached = Mandato oficial adjuntado

## Who did it.

actor-public = Público
actor-operator = Operador
actor-system = Sistema

## By which door it came in.

entrance-web = Página web
entrance-command = Comando
entrance-job = Tarea programada
entrance-seed = Primer arranque

## Fields of an entry and of its editions.

field-identifier = Identificador
field-title = Título
field-body = Organización
field-working-group = Grupo de trabajo
field-scope = Ámbito
field-kind = Tipo
field-change = Modificación
field-status = Estado
field-date = Fecha
field-target = Fecha prevista
field-former-names = Nombres anteriores
field-layers = Capas
field-reference-points = Puntos de referencia
field-topics = Temas
field-url = Dirección
field-notes = Notas
field-editions = Ediciones
field-confidence = Fiabilidad
field-source = Fuente

## The nine headings of the terms of reference, in the order of TSB Circular 68, annex A.

heading-scope = Ámbito de competencia
heading-tasks = Tareas
heading-participation = Participación
heading-administrative-support = Apoyo administrativo
heading-meetings = Reuniones
heading-parent-and-reports = Grupo rector e informes de situación
heading-leadership = Equipo directivo
heading-other-contacts = Otros contactos
heading-duration = Duración

field-edition = Edición
field-as-of = Última comprobación
