### The terms of reference.
