### People and their roles.
