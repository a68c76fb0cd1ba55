### Meetings.
