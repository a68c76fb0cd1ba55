### The front page of the site and the home page of a group.

## Front page of the site.

instance-title = Coordination between standards bodies
instance-lead = Standards bodies work on the same subjects at the same time. A joint coordination activity keeps the overview: who works on what, what is published and planned, where work overlaps, when the next meeting is. Here is its public record.
instance-description = Public record of joint coordination activities between standards bodies: roadmaps, meetings, people, terms of reference.
instance-groups = Groups
instance-groups-count =
    { $n ->
        [one] { $n } group works here
       *[other] { $n } groups work here
    }
instance-no-groups = No group works here yet
instance-no-groups-help = The secretariat creates groups. As soon as there is one, it appears here.
instance-open-group = Open { $group }
instance-open-roadmap = Roadmap

## Home page of a group.

home-all-people = People and contacts
home-parent = Created by { $parent } at its meeting of { $period }

home-official-name = Official name
home-meeting-and-people = Meeting and leadership

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
home-map = Where the work lies
home-map-help = The layers of the architecture, and the specifications that concern each.
home-newest = Newest publications
home-newest-none = Nothing published is recorded yet.
home-newest-all = What changed on the roadmap
home-planned = Planned next
home-planned-none = Nothing is planned for a known date.
home-planned-all = Timeline
home-search = Look up a specification
