### The front page of the site and the home page of a group.

## Front page of the site.

instance-title = Coordination between standards bodies
instance-lead = Standards bodies work on the same subjects at the same time. A joint coordination activity keeps the overview: who works on what, what is published and planned, where work overlaps, when the next meeting is. Here is its public record.
instance-description = Public record of joint coordination activities between standards bodies: roadmaps, meetings, people, terms of reference.
instance-groups = Groups
instance-no-groups = No group works here yet
instance-no-groups-help = The secretariat creates groups. As soon as there is one, it appears here.
instance-open-group = Open { $group }
instance-open-roadmap = Roadmap
instance-last-meeting = Last meeting
instance-meeting-line = { $place }, { $date }
instance-about = What you find in a group’s record
instance-about-roadmap = Roadmap
instance-about-roadmap-text = Every specification and work item on the subject, whoever makes it: what is in force, what is drafted, when it is due, and where each fact was read.
instance-about-meetings = Meetings
instance-about-meetings-text = When and where the group meets, what has to be done by when, and what is on the agenda.
instance-about-mandate = Mandate
instance-about-mandate-text = What the group was created for, by whom, who leads it, and which bodies it works with.

## Home page of a group.

home-all-people = People and contacts
home-parent = Created by { $parent } at its meeting of { $period }

home-official-name = Official name

home-next-meeting = Next meeting
home-no-meeting = No meeting is planned
home-last-meeting = The last one was meeting { $number }, in { $place }, on { $date }.
home-no-meeting-yet = The group has not met yet.
home-meeting-place = Meeting { $number }, { $place }
home-meeting-details = Details and agenda
home-all-meetings = All meetings
home-deadlines = Deadlines
home-deadlines-over = Deadlines of that meeting
home-deadline-passed = passed

home-figures = The roadmap in figures
home-figure-entries = Specifications and work items
home-figure-published = Published
home-figure-in-progress = In progress
home-figure-bodies = Bodies at work
home-figures-hidden =
    { $n ->
        [one] { $n } entry is left out of the first view: withdrawn, expired, or beside the scope.
       *[other] { $n } entries are left out of the first view: withdrawn, expired, or beside the scope.
    }
home-map-open = Open the map
home-figures-all = Show all entries
home-map = Where the work lies
home-newest = Newest publications
home-newest-none = Nothing published is recorded yet.
home-newest-all = What changed on the roadmap
home-planned = Planned next
home-planned-none = Nothing is planned for a known date.
home-planned-overdue =
    { $n ->
        [one] { $n } work item is past its planned date
       *[other] { $n } work items are past their planned date
    }
home-planned-all = Timeline
home-search = Look up a specification
