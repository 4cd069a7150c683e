"""An edition of the standard held against what this package knows: a maintainer's tool.

``python -m dimse_status.audit FILE…`` reads PS3.4 and PS3.7 as NEMA publishes them in DocBook and
says what is new, gone or changed. `docbook` reads the file, `status_tables`, `status_lists` and
`prose` find in it what `known` takes from the package, and `comparing` holds both against each
other. All of them speak in the `facts.Row` of a `facts.Group`.
"""
