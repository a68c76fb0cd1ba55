### What every page shows.
