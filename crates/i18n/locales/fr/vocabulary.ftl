### The vocabularies: what data calls by an id, put into words.
### Each id is a prefix and the slug of the raw value; bodies may add values of their own,
### and a value without a message here is shown as it stands in the data.

## Status of an edition, as the responsible body gives it.

status-published = Publié
status-in-progress = En cours
status-withdrawn = Retiré

## How an entry stands to what the group coordinates.

scope-core = Cœur du domaine
scope-peripheral = Périphérique
scope-charter = Mandat
scope-out-of-scope = Hors du domaine

## Kinds of documents, in the bodies' own words; a kind that is not listed is shown as its body writes it.

kind-recommendation = Recommandation
kind-supplement = Supplément
kind-technical-report = Rapport technique
kind-technical-report-rel-20 = Rapport technique (Rel-20)
kind-technical-specification = Spécification technique
kind-group-specification = Spécification de groupe
kind-group-report = Rapport de groupe
kind-etsi-guide = Guide ETSI
kind-focus-group-deliverable = Document issu d’un groupe spécialisé
kind-internet-draft = Projet Internet (Internet-Draft)
kind-rfc = RFC
kind-international-standard = Norme internationale
kind-standard-project-par = Projet de norme (PAR)
kind-national-standard-gb-t = Norme nationale (GB/T)
kind-industry-standard-yd-t = Norme sectorielle (YD/T)
kind-cryptography-industry-standard-gm-t = Norme du secteur de la cryptographie (GM/T)
kind-reference-specification = Spécification de référence
kind-special-publication = Publication spéciale
kind-protection-profile = Profil de protection
kind-white-paper = Livre blanc
kind-official-document = Document officiel
kind-official-document-white-paper = Document officiel (livre blanc)
kind-roadmap = Feuille de route
kind-terms-of-reference = Mandat

## What a document does to the one that it amends.

change-amendment = Amendement
change-corrigendum = Corrigendum

## Topics.

topic-abstraction = Abstraction
topic-application-registration = Enregistrement des applications
topic-architecture = Architecture
topic-assessment = Évaluation
topic-authentication = Authentification
topic-autonomic = Gestion autonome
topic-benchmarking = Évaluation comparative
topic-business-role = Rôles économiques
topic-certification = Certification
topic-component = Composants
topic-control-management = Commande et gestion
topic-dependability = Sûreté de fonctionnement
topic-deployment = Déploiement
topic-digital-twin = Jumeau numérique
topic-edge = Périphérie du réseau
topic-federation = Fédération
topic-framework = Cadre
topic-integration = Intégration
topic-interface = Interfaces
topic-interworking = Interfonctionnement
topic-ipsec = IPsec
topic-key-combination = Combinaison de clés
topic-key-management = Gestion de clés
topic-key-relay = Relais de clés
topic-key-supply = Fourniture de clés
topic-measurement = Mesures
topic-migration = Migration
topic-ml = Apprentissage automatique
topic-mobile = Réseaux mobiles
topic-module = Modules
topic-monitoring = Surveillance
topic-multi-point-coordination = Coordination multipoint
topic-multicast = Multidiffusion
topic-national-spec = Spécification nationale
topic-node-protection = Protection des nœuds
topic-orchestration = Orchestration
topic-overview = Aperçu général
topic-parameters = Paramètres
topic-pqc = Cryptographie post-quantique
topic-pqc-hybrid = Approche hybride avec cryptographie post-quantique
topic-procedures = Procédures
topic-protection-profile = Profil de protection
topic-protocol = Protocoles
topic-qkd-protocol = Protocoles QKD
topic-qkd-system = Systèmes QKD
topic-qos = Qualité de service
topic-qrng = Générateur quantique de nombres aléatoires
topic-quantum-computing = Informatique quantique
topic-quantum-network = Réseaux quantiques
topic-requirements = Exigences
topic-resilience = Résilience
topic-roadmap = Feuille de route
topic-satellite = Satellite
topic-sdn = Réseaux pilotés par logiciel (SDN)
topic-secure-storage = Stockage sécurisé
topic-security = Sécurité
topic-security-proof = Preuves de sécurité
topic-service = Services
topic-service-awareness = Prise en compte des services
topic-slicing = Découpage du réseau
topic-standardization-outlook = Perspectives de normalisation
topic-synchronization = Synchronisation
topic-template = Modèles
topic-terminology = Terminologie
topic-testbed = Bancs d’essai
topic-testing = Essais
topic-time-sensitive-network = Réseaux à contraintes temporelles
topic-tls = TLS
topic-transport = Transport
topic-trust = Confiance
topic-underwater = Milieu sous-marin
topic-use-cases = Cas d’utilisation
topic-user-network = Réseaux d’utilisateurs
topic-utility-network = Réseaux de services publics
topic-zero-trust = Confiance zéro

## Remarks on an edition; a remark that is not listed is shown as it was written, in English.

note-superseded = remplacé
note-expired-draft = projet arrivé à expiration
note-sources-conflict = sources contradictoires
note-title-composed-from-the-base-text = titre composé à partir du texte de base
note-former-name-by-title-match = ancien nom établi par correspondance du titre
note-former-name-from-a-liaison-statement = ancien nom tiré d’une note de liaison
note-former-name-from-a-meeting-document = ancien nom tiré d’un document de réunion
note-former-name-from-the-aap-record = ancien nom tiré du dossier de la procédure AAP
note-peripheral-quantum-safe-cryptography-not-qkd = périphérique : cryptographie à sécurité quantique, et non QKD

## How a body stands to the group.

relation-parent = Groupe de rattachement
relation-internal = Au sein de l’UIT
relation-external = Hors de l’UIT
relation-found = Identifié par ses travaux

## Roles in a group, for a holder of either sex.

role-chair = Présidence
role-vice-chair = Vice-présidence
role-secretariat = Secrétariat
role-contact = Contact

## What a text may be relied on for.

standing-official = Officiel
standing-original = Original
standing-translation = Traduction non officielle
standing-summary = Résumé, et non le texte officiel

## How one can take part in a meeting.

attendance-physical = En présentiel
attendance-remote = Participation à distance
attendance-both = En présentiel ou à distance

## How far a source may be relied on.

confidence-primary = Lu dans le registre de l’organisation elle-même
confidence-secondary = Lu ailleurs ; à confirmer par l’organisation

## What was done.

event-catalogue-imported = Catalogue importé
event-instance-created = Instance du système créée
event-group-created = Groupe créé
event-roadmap-imported = Feuille de route importée
event-roadmap-entry-added = Entrée ajoutée à la feuille de route
event-roadmap-entry-corrected = Entrée de la feuille de route corrigée
event-roadmap-entry-withdrawn = Entrée retirée de la feuille de route
event-terms-attached = Mandat officiel joint

## Who did it.

actor-public = Public
actor-operator = Opérateur
actor-system = Système

## By which door it came in.

entrance-web = Page web
entrance-command = Commande
entrance-job = Tâche planifiée
entrance-seed = Premier démarrage

## Fields of an entry and of its editions.

field-identifier = Identifiant
field-title = Titre
field-body = Organisation
field-working-group = Groupe de travail
field-scope = Domaine
field-kind = Type
field-change = Modification
field-status = État
field-date = Date
field-target = Échéance prévue
field-former-names = Anciens noms
field-layers = Couches
field-reference-points = Points de référence
field-topics = Thèmes
field-url = Adresse
field-notes = Notes
field-editions = Éditions
field-confidence = Fiabilité
field-source = Source

## The nine headings of the terms of reference, in the order of TSB Circular 68, annex A.

heading-scope = Domaine de compétence
heading-tasks = Tâches
heading-participation = Participation
heading-administrative-support = Appui administratif
heading-meetings = Réunions
heading-parent-and-reports = Groupe de rattachement et rapports d’activité
heading-leadership = Équipe de direction
heading-other-contacts = Autres contacts
heading-duration = Durée

field-edition = Édition
field-as-of = Dernière vérification
