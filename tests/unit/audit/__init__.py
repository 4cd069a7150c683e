"""The audit of an edition."""
