### The roadmap.
