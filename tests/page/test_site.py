"""The site in a browser: built as it is published, opened from the disk."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has none
from playwright.sync_api import Browser, ConsoleMessage, Page
from typing_extensions import override

from dimse_status import Operation, resolve
from dimse_status.resolver import resolve_all

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(
    path.relative_to(DOCS).with_suffix("").as_posix()
    for path in DOCS.rglob("*.rst")
    if path.stem not in {"install", "codes"} and "_build" not in path.parts
)
OF_EACH_KIND = (
    "index",
    "guide",
    "handlers",
    "typing",
    "command-line",
    "api/reading",
    "services/index",
    "services/query-retrieve-move",
    "testing",
    "search",
)
SERVICE_PAGES = [name for name in PAGES if re.fullmatch(r"services/(?!index).*", name)]
WIDTHS = (400, 1400)
HEIGHT = 850
MOVE_FAILED = resolve(0xA702, operation=Operation.C_MOVE).meaning


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Try a page of each kind; with ``--every-page``, which takes minutes, all of them."""
    if "any_page" in metafunc.fixturenames:
        every = [*PAGES, "search"]
        is_every = metafunc.config.getoption("every_page")
        metafunc.parametrize("any_page", every if is_every else OF_EACH_KIND)


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if built := request.config.getoption("site"):
        return Path(built).resolve()
    folder = tmp_path_factory.mktemp("site")
    options = ["-n", "-W", "-q", "-j", "auto", "-d", str(folder / "read"), "-b", "html"]
    command = [sys.executable, "-m", "sphinx", *options, str(DOCS), str(folder / "html")]
    subprocess.run(command, check=True)
    return folder / "html"


class Visit:
    """A visit to the site, in which nothing may go wrong and nothing may be fetched."""

    def __init__(self, page: Page, site: Path) -> None:
        self.page = page
        self.site = site
        self.complaints: list[str] = []
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._asked(request.url))

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(message.text)

    def _asked(self, url: str) -> None:
        if not url.startswith((self.site.as_uri(), "data:")):
            self.complaints.append(f"asks for {url}")

    def open(self, name: str, after: str = "") -> None:
        self.page.goto("about:blank")
        self.page.goto(f"{(self.site / name).as_uri()}.html{after}")

    def widen(self, width: int) -> None:
        self.page.set_viewport_size({"width": width, "height": HEIGHT})

    def bottom(self, selector: str) -> float:
        """Return how far below the top of the screen the first such element ends."""
        box = self.page.locator(selector).first.bounding_box()
        assert box is not None, selector
        return box["y"] + box["height"]

    def texts(self, selector: str) -> list[str]:
        return [" ".join(text.split()) for text in self.page.locator(selector).all_inner_texts()]


@pytest.fixture
def visit(browser: Browser, site: Path) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": WIDTHS[1], "height": HEIGHT})
    visit = Visit(context.new_page(), site)
    yield visit
    context.close()
    assert visit.complaints == []


# Each page


class Links(HTMLParser):
    """The names within a page, and what it links to."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.targets: list[str] = []
        self.feed(path.read_text("utf-8"))

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.names.add(given.get("id") or "")
        target = given.get("href") or given.get("src")
        if target:
            self.targets.append(target)


def test_each_link_leads_somewhere(site: Path) -> None:
    # codes.html makes the places within it when it is asked for one.
    paths = [path for path in site.rglob("*.html") if "_static" not in path.parts]
    pages = {path: Links(path) for path in paths if path.name != "codes.html"}
    wrong = []
    for path, links in pages.items():
        for target in links.targets:
            url = urlsplit(target)
            if url.scheme:
                if url.scheme not in {"https", "data"} or not (url.netloc or url.path):
                    wrong.append((path.name, target))
                continue
            leads_to = (path.parent / unquote(url.path)).resolve() if url.path else path
            fragment = unquote(url.fragment)
            known = pages[leads_to].names if leads_to in pages else None
            if not leads_to.is_file() or (fragment and known is not None and fragment not in known):
                wrong.append((path.name, target))
    assert wrong == []
    assert len(pages) > len(PAGES)


CUT = """() => {
  const scrolls = (one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowX);
  const within = (one) => {
    while ((one = one.parentElement)) if (scrolls(one)) return true;
    return false;
  };
  const cut = [...document.querySelectorAll("body *")].filter((one) =>
    one.checkVisibility() && one.getBoundingClientRect().width
    && one.getBoundingClientRect().right > innerWidth + 1 && !within(one));
  const wide = [...document.querySelectorAll(".bd-article *")].filter((one) =>
    scrolls(one) && one.scrollWidth > one.clientWidth + 1);
  const names = (found) => found.map((one) => `${one.tagName}.${one.className}`);
  return [document.documentElement.scrollWidth, names(cut), names(wide)];
}"""


def test_nothing_is_cut(visit: Visit, any_page: str) -> None:
    visit.open(any_page)
    for width in WIDTHS:
        visit.widen(width)
        needed, cut, scrolling = visit.page.evaluate(CUT)
        assert needed <= width
        assert cut == [], width
        # On a narrow screen a wide table and a program scroll in themselves.
        assert width < 800 or scrolling == []


def violations(
    page: Page, context: dict[str, Any] | None = None, *, only: str = ""
) -> list[tuple[str, list[str]]]:
    # What axe would load besides, a browser refuses from a disk.
    options: dict[str, Any] = {"preload": False, "resultTypes": ["violations"]}
    if only:
        options["runOnly"] = [only]
    found = Axe().run(page, context, options).response["violations"]
    return [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found]


def test_axe_finds_nothing(visit: Visit, any_page: str) -> None:
    visit.open(any_page)
    # A colour on its way to another has neither's contrast.
    visit.page.add_style_tag(content="*, *::before, *::after { transition: none !important }")
    # The thousand coloured words of a program have a test of their own.
    context = {"exclude": [["pre"]]} if visit.page.locator("pre").count() else None
    assert violations(visit.page, context) == []
    visit.page.emulate_media(color_scheme="dark")
    visit.page.wait_for_function("document.documentElement.dataset.theme === 'dark'")
    assert violations(visit.page, context, only="color-contrast") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["start", "millions-of-codes"])
def test_axe_finds_nothing_in_programs(visit: Visit, name: str, scheme: str) -> None:
    visit.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    visit.open(name)
    assert violations(visit.page, {"include": [["div.highlight"]]}, only="color-contrast") == []


@pytest.mark.parametrize("name", ["index", "services/storage", "typing"])
def test_axe_finds_nothing_on_a_narrow_screen(visit: Visit, name: str) -> None:
    visit.widen(WIDTHS[0])
    visit.open(name)
    assert violations(visit.page) == []


def test_a_page_says_what_it_is(visit: Visit, any_page: str) -> None:
    visit.open(any_page)
    assert "dimse-status" in visit.page.title()
    icon = visit.page.locator("link[rel='icon']").get_attribute("href") or ""
    assert (visit.site / any_page).parent.joinpath(icon).resolve().is_file()
    assert re.search(r"dimse-status \d+\.\d+", visit.texts(".navbar-brand")[0])
    if any_page in PAGES:
        said = {
            kind: visit.page.locator(f"meta[{kind}]").get_attribute("content")
            for kind in ("name='description'", "property='og:description'", "property='og:title'")
        }
        title, *_ = visit.texts("h1")
        assert said["property='og:title'"] == title.removesuffix("#")
        assert len(said["name='description'"] or "") > 20
        assert said["name='description'"] == said["property='og:description'"]


def test_the_focus_is_seen(visit: Visit) -> None:
    visit.open("services/storage")
    for selector in (".status-code a", ".evidence summary", ".navbar-brand", ".bd-toc-item a"):
        element = visit.page.locator(selector).first
        element.focus()
        visit.page.keyboard.press("Tab")  # so that what has the focus has it by the keyboard
        visit.page.keyboard.press("Shift+Tab")
        seen = element.evaluate(
            "(one) => [document.activeElement === one, getComputedStyle(one).outlineStyle,"
            " parseFloat(getComputedStyle(one).outlineWidth)]"
        )
        assert seen[0], selector
        assert seen[1] != "none", selector
        assert seen[2] >= 2, selector


# The first page


@pytest.mark.parametrize("width", WIDTHS)
def test_the_first_screen_serves_three(visit: Visit, width: int) -> None:
    visit.widen(width)
    visit.open("index")
    ways = visit.page.locator(".way")
    assert ways.count() == 3
    for number in range(3):
        box = ways.nth(number).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= HEIGHT
    for target in ("codes", "start", "typing", "services/index", "standard", "command-line"):
        assert visit.page.locator(f".way a[href^='{target}.html']").count(), target


def test_a_code_typed_on_the_first_page_is_looked_up(visit: Visit) -> None:
    visit.open("index")
    visit.page.get_by_label("Code or words").fill("c-move a702")
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_selector("#title")
    assert visit.page.locator("#title").inner_text() == MOVE_FAILED
    assert "codes.html" in visit.page.url


def test_guide_types_reference_and_project_are_apart(visit: Visit) -> None:
    visit.open("index")
    links = visit.page.locator(".bd-header .navbar-nav > li > a")
    shown = [" ".join(text.split()) for text in links.all_inner_texts()]
    assert shown == [
        "Look a code up",
        "Guide",
        "Types",
        "Command line",
        "Reference",
        "Project",
    ]
    visit.open("project")
    assert visit.page.locator(".bd-article a[href='testing.html']").count() == 1
    visit.open("guide")
    assert visit.page.locator(".bd-article a[href='testing.html']").count() == 0


# The pages of the service classes


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", SERVICE_PAGES)
def test_codes_and_meanings_are_in_the_first_screen(visit: Visit, name: str, width: int) -> None:
    visit.widen(width)
    visit.open(name)
    first = "table.status-table tbody tr:first-child"
    assert visit.bottom(f"{first} .meaning") < HEIGHT
    assert visit.texts(f"{first} td:nth-child(2)")[0]
    boxes = [
        visit.page.locator(f"{first} {one}").first.bounding_box()
        for one in (".status-code", ".meaning")
    ]
    code, meaning = boxes
    assert code is not None
    assert meaning is not None
    assert meaning["x"] < code["x"] + 120
    assert meaning["x"] + meaning["width"] <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_a_failed_move_is_in_the_first_screen(visit: Visit, width: int) -> None:
    visit.widen(width)
    visit.open("services/query-retrieve-move")
    row = visit.page.locator("tr", has=visit.page.locator("[id='A702']"))
    assert MOVE_FAILED in row.inner_text()
    assert "Failure" in row.inner_text()
    box = row.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < HEIGHT


def test_what_proves_a_row_is_folded_and_annexes_are_told_once(visit: Visit) -> None:
    visit.open("services/query-retrieve-move")
    assert visit.page.locator("table details[open]").count() == 0
    taken_over = resolve_all(0xA702, Operation.C_MOVE)[0].references[1].url
    assert visit.page.locator(f".bd-article a[href='{taken_over}']").count() == 1
    row = visit.page.locator("tr", has=visit.page.locator("[id='A702']"))
    row.locator("summary").first.click()
    row.get_by_role("link", name="6 more annexes").first.click()
    assert "U.4.2" in visit.page.locator(":target").inner_text()


@pytest.mark.parametrize("address", ["#A702", "#0xA702", "#a702h", "#42754"])
def test_a_code_has_an_address(visit: Visit, address: str) -> None:
    visit.open("services/query-retrieve-move", address)
    row = visit.page.locator("tr", has=visit.page.locator("[id='A702']"))
    box = row.bounding_box()
    assert box is not None
    assert 0 < box["y"] < HEIGHT
    shadow = row.locator("td").first.evaluate("(one) => getComputedStyle(one).boxShadow")
    assert shadow != "none"


@pytest.mark.parametrize(
    ("address", "row"),
    [("#A7C3", "A7xx"), ("#C0FF", "Cxxx"), ("#0xa7ff", "A7xx"), ("#A900", "A900")],
)
def test_a_code_within_a_range_leads_to_the_range(visit: Visit, address: str, row: str) -> None:
    visit.open("services/storage")
    visit.page.evaluate(f"location.hash = '{address}'")
    marked = "tr.sought .status-code, tr:has(.status-code :target) .status-code"
    visit.page.wait_for_selector(marked)
    assert visit.texts(marked) == [row]


@pytest.mark.parametrize("address", ["#%E0%A4%A", "#nothing", "#FFFF", "#<b>"])
def test_an_address_of_nothing_is_left_alone(visit: Visit, address: str) -> None:
    visit.open("services/storage", address)
    assert visit.page.locator("tr.sought").count() == 0


# The search


@pytest.mark.parametrize(
    ("typed", "pattern", "meaning"),
    [
        ("0110", "0110", "Processing failure"),
        ("0x0110", "0110", "Processing failure"),
        ("272", "0110", "Processing failure"),
        ("42754", "A702", MOVE_FAILED),
        ("A702H", "A702", MOVE_FAILED),
        ("c-move 0xa702", "A702", MOVE_FAILED),
        ("FE00", "FE00", "Cancel"),
        ("0xfe00", "FE00", "Cancel"),
        ("A7xx", "A7xx", "Refused: Out of resources"),
        ("A7C3", "A7C3", "Refused: Out of resources"),
    ],
)
def test_the_search_finds_a_code_however_it_is_written(
    visit: Visit, typed: str, pattern: str, meaning: str
) -> None:
    visit.open("index")
    visit.page.keyboard.press("Control+k")
    visit.page.keyboard.type(typed)
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_selector(".code-answer")
    assert visit.texts(".code-answer h2") == [pattern]
    found = visit.page.locator(".code-answer li", has_text=meaning)
    assert found.count()
    assert "Your search did not match" not in visit.page.locator("main").inner_text()
    found.first.get_by_role("link").first.click()
    visit.page.wait_for_selector("table.status-table")
    marked = visit.texts("tr:has(.status-code :target)")
    assert len(marked) == 1
    visit.page.go_back()
    visit.page.get_by_role("link", name=f"Look {pattern} up").click()
    assert visit.page.url.endswith(f"codes.html#{pattern}")


def test_the_search_finds_words(visit: Visit) -> None:
    visit.open("search", "?q=handlers")
    visit.page.wait_for_selector("#search-results li a")
    assert visit.page.locator(".code-answer").count() == 0
    visit.open("search", "?q=<b>A702</b>")
    assert visit.page.locator("main b").count() == 0
