"""fo-dicom-samples issue 28 (an AGFA DryStar 5503 answers N-ACTION with an 'empty page' warning) and the AGFA Paxport statement
001021 (all that is not 0000 or 0116 is a failure). Expected: B602 for the film session and B603 for the film box are
Warnings with the 'empty page' text; raise_for_status lets them pass; B60A..B6FF too. Exit 0."""

from caselib import *
import dimse_status as d

P, A = d.PRINT_MANAGEMENT, d.Operation.N_ACTION
for code, sop in ((0xB602, "BasicFilmSession"), (0xB603, "BasicFilmBox")):
    i = d.resolve(code, P, A, sop)
    check(
        f"{code:04X} {sop}",
        i.category is d.Category.WARNING and "empty page" in i.meaning and i.permitted,
        i,
    )
i = d.resolve(0xB603, P, A, "BasicFilmSession")
check(
    "B603 for the film session: Warning, said not to belong there",
    i.category is d.Category.WARNING and not i.permitted,
    f"{i} permitted={i.permitted} {i.reason}",
)
for code in (0xB602, 0xB603, 0xB60A, 0x0107, 0x0116):
    r, e = attempt(lambda: d.resolve(code, P, A).raise_for_status())
    check(f"{code:04X} does not raise", e is None, e)
for code in (0xC602, 0xC603, 0x0213):
    r, e = attempt(lambda: d.resolve(code, P).raise_for_status())
    check(f"{code:04X} raises", isinstance(e, d.StatusError), e)
finish()
