### Bodies.
