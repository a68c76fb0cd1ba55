### The vocabularies: what data calls by an id, put into words.
### Each id is a prefix and the slug of the raw value; bodies may add values of their own,
### and a value without a message here is shown as it stands in the data.

## Status of an edition, as the responsible body gives it.

status-published = Published
status-in-progress = In progress
status-withdrawn = Withdrawn

## How an entry stands to what the group coordinates.

scope-core = Core
scope-peripheral = Peripheral
scope-charter = Terms of reference
scope-out-of-scope = Out of scope

## Kinds of documents, in the bodies' own words; a kind that is not listed is shown as its body writes it.

kind-recommendation = Recommendation
kind-supplement = Supplement
kind-technical-report = Technical Report
kind-technical-report-rel-20 = Technical Report (Rel-20)
kind-technical-specification = Technical Specification
kind-group-specification = Group Specification
kind-group-report = Group Report
kind-etsi-guide = ETSI Guide
kind-focus-group-deliverable = Focus Group deliverable
kind-internet-draft = Internet-Draft
kind-rfc = RFC
kind-international-standard = International Standard
kind-standard-project-par = Standard project (PAR)
kind-national-standard-gb-t = National standard (GB/T)
kind-industry-standard-yd-t = Industry standard (YD/T)
kind-cryptography-industry-standard-gm-t = Cryptography industry standard (GM/T)
kind-reference-specification = Reference Specification
kind-special-publication = Special Publication
kind-protection-profile = Protection Profile
kind-white-paper = White Paper
kind-official-document = Official document
kind-official-document-white-paper = Official document (white paper)
kind-roadmap = Roadmap
kind-terms-of-reference = Terms of reference

## What a document does to the one that it amends.

change-amendment = Amendment
change-corrigendum = Corrigendum

## Topics.

topic-abstraction = Abstraction
topic-application-registration = Application registration
topic-architecture = Architecture
topic-assessment = Assessment
topic-authentication = Authentication
topic-autonomic = Autonomic management
topic-benchmarking = Benchmarking
topic-business-role = Business roles
topic-certification = Certification
topic-component = Components
topic-control-management = Control and management
topic-dependability = Dependability
topic-deployment = Deployment
topic-digital-twin = Digital twin
topic-edge = Edge
topic-federation = Federation
topic-framework = Framework
topic-integration = Integration
topic-interface = Interfaces
topic-interworking = Interworking
topic-ipsec = IPsec
topic-key-combination = Key combination
topic-key-management = Key management
topic-key-relay = Key relay
topic-key-supply = Key supply
topic-measurement = Measurement
topic-migration = Migration
topic-ml = Machine learning
topic-mobile = Mobile networks
topic-module = Modules
topic-monitoring = Monitoring
topic-multi-point-coordination = Multi-point coordination
topic-multicast = Multicast
topic-national-spec = National specification
topic-node-protection = Node protection
topic-orchestration = Orchestration
topic-overview = Overview
topic-parameters = Parameters
topic-pqc = Post-quantum cryptography
topic-pqc-hybrid = Hybrid with post-quantum cryptography
topic-procedures = Procedures
topic-protection-profile = Protection profile
topic-protocol = Protocols
topic-qkd-protocol = QKD protocols
topic-qkd-system = QKD systems
topic-qos = Quality of service
topic-qrng = Quantum random number generator
topic-quantum-computing = Quantum computing
topic-quantum-network = Quantum networks
topic-requirements = Requirements
topic-resilience = Resilience
topic-roadmap = Roadmap
topic-satellite = Satellite
topic-sdn = Software-defined networking
topic-secure-storage = Secure storage
topic-security = Security
topic-security-proof = Security proofs
topic-service = Services
topic-service-awareness = Service awareness
topic-slicing = Network slicing
topic-standardization-outlook = Standardization outlook
topic-synchronization = Synchronization
topic-template = Templates
topic-terminology = Terminology
topic-testbed = Testbeds
topic-testing = Testing
topic-time-sensitive-network = Time-sensitive networks
topic-tls = TLS
topic-transport = Transport
topic-trust = Trust
topic-underwater = Underwater
topic-use-cases = Use cases
topic-user-network = User networks
topic-utility-network = Utility networks
topic-zero-trust = Zero trust

## Remarks on an edition; a remark that is not listed is shown as it was written, in English.

note-superseded = superseded
note-expired-draft = expired draft
note-sources-conflict = sources conflict
note-title-composed-from-the-base-text = title composed from the base text
note-former-name-by-title-match = former name by title match
note-former-name-from-a-liaison-statement = former name from a liaison statement
note-former-name-from-a-meeting-document = former name from a meeting document
note-former-name-from-the-aap-record = former name from the AAP record
note-peripheral-quantum-safe-cryptography-not-qkd = peripheral: quantum-safe cryptography, not QKD

## How a body stands to the group.

relation-parent = Parent group
relation-internal = Within ITU
relation-external = Outside ITU
relation-found = Found through its work

## Roles in a group, for a holder of either sex.

role-chair = Chair
role-vice-chair = Vice-chair
role-secretariat = Secretariat
role-contact = Contact

## What a text may be relied on for.

standing-official = Official
standing-original = Original
standing-translation = Unofficial translation
standing-summary = Summary, not the official text

## How one can take part in a meeting.

attendance-physical = In person
attendance-remote = Remote participation
attendance-both = In person or by remote participation

## How far a source may be relied on.

confidence-primary = Read in the body's own record
confidence-secondary = Read elsewhere; to be confirmed by the body

## What was done.

event-catalogue-imported = Catalogue imported
event-instance-created = Instance created
event-group-created = Group created
event-roadmap-imported = Roadmap imported
event-roadmap-entry-added = Roadmap entry added
event-roadmap-entry-corrected = Roadmap entry corrected
event-roadmap-entry-withdrawn = Roadmap entry taken off the roadmap
event-terms-attached = Official terms of reference attached

## Who did it.

actor-public = Public
actor-operator = Operator
actor-system = System

## By which door it came in.

entrance-web = Web page
entrance-command = Command
entrance-job = Scheduled job
entrance-seed = First start

## Fields of an entry and of its editions.

field-identifier = Identifier
field-title = Title
field-body = Body
field-working-group = Working group
field-scope = Scope
field-kind = Kind
field-change = Change
field-status = Status
field-date = Date
field-target = Target
field-former-names = Former names
field-layers = Layers
field-reference-points = Reference points
field-topics = Topics
field-url = Address
field-notes = Notes
field-editions = Editions
field-confidence = Confidence
field-source = Source

## The nine headings of the terms of reference, in the order of TSB Circular 68, annex A.

heading-scope = Scope
heading-tasks = Tasks
heading-participation = Participation
heading-administrative-support = Administrative support
heading-meetings = Meetings
heading-parent-and-reports = Parent group and progress reports
heading-leadership = Leadership
heading-other-contacts = Other contacts
heading-duration = Duration

field-edition = Edition
field-as-of = Last checked
