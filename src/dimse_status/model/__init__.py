"""What a status is: the types of the registry. Knows no table of the standard."""
