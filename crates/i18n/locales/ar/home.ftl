### The home page.
