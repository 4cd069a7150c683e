from __future__ import annotations

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has none
from playwright.sync_api import Browser

from dimse_status.model.operation import Operation
from dimse_status.resolver import resolve

from .watched import Watched

MOVE_FAILED = resolve(0xA702, operation=Operation.C_MOVE).meaning
MOST_DRAWN = 30


@pytest.mark.parametrize(
    "typed", ["A702", "0xa702", "0XA702", "42754", "A702H", "(a702)", " A702 "]
)
def test_a_code_is_found_in_every_spelling(opened: Watched, typed: str) -> None:
    opened.type(typed)
    assert opened.page.locator("#count").inner_text().endswith("of A702")
    assert MOVE_FAILED in opened.answer
    assert any(MOVE_FAILED in result for result in opened.results)


def test_of_a_code_and_an_operation_the_meaning_is_the_title(opened: Watched) -> None:
    opened.type("c-move a702")
    assert opened.title == MOVE_FAILED
    opened.type("A700 C-STORE-RSP")
    assert opened.title == resolve(0xA700, operation=Operation.C_STORE).meaning


def test_a_range_has_its_own_answer(opened: Watched) -> None:
    opened.type("A7xx")
    assert opened.results[0].startswith(("A700", "A7xx"))
    opened.open("#C-STORE.A7xx")
    assert opened.title == resolve(0xA7F0, operation=Operation.C_STORE).meaning
    assert "256 codes" in opened.answer


def test_a_code_without_its_first_zero_is_found(opened: Watched) -> None:
    # Some toolkits print the status 0124 as 124.
    opened.type("124")
    assert opened.results[0].startswith("0124")


def test_a_small_decimal_is_found(opened: Watched) -> None:
    # DCMTK and dumps of data sets print 0110 as 272.
    opened.type("272")
    assert opened.results[0].startswith("0110")


def test_a_code_to_which_nothing_gives_a_meaning_still_has_its_category(opened: Watched) -> None:
    opened.type("C-ECHO B123")
    assert "Warning" in opened.answer
    opened.type("FFFF")
    assert "Unknown" in opened.answer
    assert opened.results == []


def test_words_find_a_code(opened: Watched) -> None:
    opened.type("move destination")
    assert opened.results[0].startswith("A801")
    opened.type("DESTINATION_unknown")
    assert any(result.startswith("A801") for result in opened.results)
    opened.type("move destination zebra")
    assert opened.results == []
    assert opened.page.locator("#count").inner_text() == "0 meanings"


def test_words_find_what_a_peer_calls_it(opened: Watched) -> None:
    opened.type("destination not allowed")
    assert "dcm4chee-arc" in opened.results[0]
    opened.press("Enter")
    assert opened.fragment == "#C-MOVE.C801"
    assert "MOVE_DESTINATION_NOT_ALLOWED" in opened.answer


def test_filters_narrow_the_results(opened: Watched) -> None:
    opened.page.select_option("#operation", "C-MOVE")
    everything = opened.results
    assert all("C-MOVE" in result for result in everything)
    opened.page.get_by_label("Warning").check()
    warnings = opened.results
    assert warnings
    assert set(warnings) < set(everything)
    assert all("Warning" in result for result in warnings)


def test_what_to_do_is_told_apart_from_the_standard(opened: Watched) -> None:
    opened.open("#C-MOVE.A801")
    assert "What to do now" in opened.answer
    assert "judgement" in opened.answer


def test_a_source_leads_to_the_published_standard(opened: Watched) -> None:
    opened.open("#C-MOVE.A702")
    links = opened.page.locator("#answer .sources > li > a").all()
    urls = [link.get_attribute("href") or "" for link in links]
    wanted = {one.url for one in resolve(0xA702, operation=Operation.C_MOVE).references}
    assert wanted <= set(urls)


def test_each_code_has_an_address_and_back_returns(opened: Watched) -> None:
    opened.open("#C-MOVE.A702")
    assert opened.title == MOVE_FAILED
    opened.type("move destination")
    assert opened.fragment == ""
    opened.page.locator("#results a").first.click()
    assert opened.fragment.endswith("A801")
    opened.page.go_back()
    assert opened.page.input_value("#query") == "move destination"
    assert opened.results[0].startswith("A801")
    opened.page.go_back()
    assert opened.fragment == "#C-MOVE.A702"
    assert opened.title == MOVE_FAILED


@pytest.mark.parametrize("address", ["#%E0%A4%A", "#nothing", "#C-MOVE.", "#C-FOO.A702", "#<b>"])
def test_an_address_of_nothing_shows_the_start(opened: Watched, address: str) -> None:
    opened.open(address)
    assert "Type a code" in opened.answer


def test_it_works_by_the_keyboard_alone(opened: Watched) -> None:
    assert opened.focused == "query"
    opened.page.keyboard.type("0110")
    opened.press("ArrowDown")
    first = opened.focused
    assert first.startswith("#")
    opened.press("ArrowUp")
    assert opened.focused == "query"
    opened.press("Enter")
    assert opened.fragment == first
    assert opened.focused == "title"
    opened.press("/")
    assert opened.focused == "query"
    opened.press("Escape")
    assert (opened.fragment, opened.focused) == ("", "query")
    opened.press("Escape")
    assert opened.page.input_value("#query") == ""


def test_no_key_press_draws_more_than_fits(opened: Watched) -> None:
    for typed in ("", "a", "e", "C", "Cxxx", "c-find"):
        opened.type(typed)
        assert len(opened.results) <= MOST_DRAWN, typed
    opened.type("")
    opened.page.locator("#more").click()
    assert len(opened.results) > MOST_DRAWN


def test_the_time_of_an_answer_is_printed(
    opened: Watched, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["a", "A7", "A702", "Cxxx", "C-FIND C001", "out of resources", "e", ""]
    # Each word several times over: what counts is a page that has been typed into before.
    milliseconds: list[float] = opened.page.evaluate(
        """(words) => words.map((word) => {
          const query = document.getElementById("query");
          const times = Array.from({ length: 15 }, () => {
            query.value = "";
            query.dispatchEvent(new Event("input"));
            document.body.offsetHeight;
            const start = performance.now();
            query.value = word;
            query.dispatchEvent(new Event("input"));
            document.body.offsetHeight;
            return performance.now() - start;
          });
          return times.sort((a, b) => a - b)[7];
        })""",
        words,
    )
    with capsys.disabled():
        shown = ", ".join(
            f"{word!r} {ms:.1f}" for word, ms in zip(words, milliseconds, strict=True)
        )
        print(f"\nmilliseconds from a key to the layout, medians: {shown}")  # noqa: T201 - measured
    assert all(ms > 0 for ms in milliseconds)


def test_the_number_of_results_is_told_to_a_screen_reader(opened: Watched) -> None:
    status = opened.page.get_by_role("status")
    opened.type("A702")
    assert re.fullmatch(r"\d+ meanings? of A702", status.inner_text())
    assert opened.page.get_by_role("search").count() == 1
    assert opened.page.get_by_role("navigation").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400])
@pytest.mark.parametrize("at", ["", "#A702", "#C-MOVE.A702", "#C-STORE.A7xx", "?typed"])
def test_axe_finds_nothing(
    browser: Browser, written: Path, scheme: str, width: int, at: str
) -> None:
    context = browser.new_context(
        color_scheme="dark" if scheme == "dark" else "light",
        viewport={"width": width, "height": 850},
        bypass_csp=True,  # axe is a script that is not the page's
    )
    watched = Watched(context.new_page(), written)
    watched.open("" if at == "?typed" else at)
    if at == "?typed":
        watched.type("out of")
    found = Axe().run(watched.page).response["violations"]
    wrong = [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found]
    assert wrong == []
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_every_word_of_a_category_has_contrast_in_light_and_dark(
    browser: Browser, written: Path
) -> None:
    # axe sees what is drawn; this is every colour that a category can have.
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
        page = context.new_page()
        page.goto(written.as_uri())
        ratios: dict[str, float] = page.evaluate(
            """() => {
              const light = (colour) => {
                const parts = colour.match(/[0-9.]+/g).slice(0, 3).map((part) => part / 255)
                  .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
              };
              const style = getComputedStyle(document.documentElement);
              const probe = document.createElement("i");
              document.body.append(probe);
              const value = (name) => {
                probe.style.color = style.getPropertyValue(name);
                return light(getComputedStyle(probe).color);
              };
              const found = {};
              for (const name of ["success", "warning", "failure", "cancel",
                "pending", "unknown", "quiet", "link"]) {
                for (const ground of ["ground", "raised"]) {
                  const both = [value("--" + name), value("--" + ground)];
                  const [low, high] = both.sort((a, b) => a - b);
                  found[name + " on " + ground] = (high + 0.05) / (low + 0.05);
                }
              }
              return found;
            }"""
        )
        assert {name: ratio for name, ratio in ratios.items() if ratio < 4.5} == {}, scheme
        context.close()


def test_on_a_narrow_screen_the_meaning_comes_first(browser: Browser, written: Path) -> None:
    context = browser.new_context(viewport={"width": 400, "height": 800})
    watched = Watched(context.new_page(), written)
    watched.open("#C-MOVE.A702")
    box = watched.page.locator("#title").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 800
    watched.open()
    watched.type("A801")
    box = watched.page.locator("#answer h2").bounding_box()
    below = watched.page.locator("#results a").first.bounding_box()
    assert box is not None
    assert below is not None
    assert box["y"] < below["y"]
    context.close()


def test_the_text_of_an_implementation_is_text(browser: Browser, hostile: Path) -> None:
    context = browser.new_context()
    watched = Watched(context.new_page(), hostile)
    watched.open("#C-MOVE.C502")
    assert "<script>alert(3)</script> <b>Bold</b> & <!--" in watched.title
    assert "<img src=x onerror=alert(1)>" in watched.answer
    assert watched.page.locator("#answer img, #answer script").count() == 0
    watched.open()
    watched.type("bold")
    watched.press("Enter")
    assert watched.complaints == []
    context.close()


def test_the_policy_lets_nothing_in(browser: Browser, written: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(written.as_uri())
    ran = page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.ran = true";
          document.body.append(script);
          return Boolean(window.ran);
        }"""
    )
    assert ran is False
    context.close()
