### The map.
