"""PS3.2 N.7.3.2.5 template + GE SIGNA PROFILE p. 28: a range row and an exact row inside it.
Expected: the exact code goes before the range (fo-dicom #499's rule), exit 0."""

import pathlib
from caselib import *
from dimse_status import STORAGE, load_implementation, resolve

ge, e = attempt(load_implementation, pathlib.Path(__file__).with_suffix(".toml"))
check("the file loads", e is None, e)
if ge:
    check("A711 is the exact row", "disk" in resolve(0xA711, STORAGE, implementation=ge).meaning)
    check("A7F0 is the range row", "remove" in resolve(0xA7F0, STORAGE, implementation=ge).meaning)
finish()
