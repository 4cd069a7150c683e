/* What the pages do.

   On the page of a service class the address of a code within a range leads to the row of the range:
   #A7C3 to A7xx. On the search page a code is answered above the results, however it is written; which
   codes there are stands in #code-rows, and everything is shown as text. And what the theme draws without
   a name for screen readers gets one. */

"use strict";

(() => {
  const hex = (code) => code.toString(16).toUpperCase().padStart(4, "0");
  const shortened = (pattern, few) => pattern.slice(0, 4 - few).padEnd(4, "x");
  const patternOf = (low, high) => shortened(hex(low), low === high ? 0 : (high - low).toString(16).length);

  /** What a word can be, if it is a code: runs of codes, the likeliest first. */
  function readings(word, alone) {
    const bare = word.toLowerCase().replace(/^[^0-9a-z]+|[^0-9a-z]+$/g, "");
    let found = /^(?:0x)?([0-9a-f]{1,3})(x{1,3})h?$/.exec(bare);
    if (found && found[1].length + found[2].length === 4) {
      const size = 16 ** found[2].length;
      const low = parseInt(found[1], 16) * size;
      return [[low, low + size - 1]];
    }
    const runs = [];
    found = /^(0x)?([0-9a-f]{1,4})(h)?$/.exec(bare);
    if (found && (alone || found[1] || found[3] || /^(?=.*\d).{4}$/.test(bare))) {
      runs.push([parseInt(found[2], 16), parseInt(found[2], 16)]);
    }
    if ((alone ? /^\d{1,3}$|^\d{5}$/ : /^\d{5}$/).test(bare) && Number(bare) <= 0xffff) {
      runs.push([Number(bare), Number(bare)]);
    }
    return runs;
  }

  // --- The page of a service class ---

  function seek() {
    for (const row of document.querySelectorAll("tr.sought")) row.classList.remove("sought");
    let text;
    try { text = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    if (!text || document.getElementById(text)) return;
    const names = readings(text, true).flatMap(([low, high]) =>
      [0, 1, 2, 3].map((few) => shortened(patternOf(low, high), few)));
    const target = names.map((name) => document.getElementById(name)).find(Boolean);
    const row = target && target.closest("tr");
    if (!row) return;
    row.classList.add("sought");
    row.querySelector("a").focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
  }

  // --- The search page ---

  function make(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  /** The codes that a query asks for, and the rows of the tables that have them. */
  function answersTo(query, { pages, rows }) {
    const letters = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
    const words = query.trim().split(/\s+/);
    const asked = words.map(letters);
    const named = Object.keys(pages).filter((page) => pages[page].operations.some((one) => asked.includes(letters(one))));
    const here = (page) => !named.length || named.includes(page);
    return words.flatMap((word) => readings(word, words.length === 1)).slice(0, 8).map(([low, high]) => ({
      pattern: patternOf(low, high),
      rows: rows.filter((row) => row.low <= high && low <= row.high && row.pages.some(here))
        .map((row) => ({ ...row, pages: row.pages.filter(here) }))
        .sort((a, b) => a.high - a.low - (b.high - b.low)),
    })).filter((one) => one.rows.length);
  }

  function drawAnswers(query, data) {
    const drawn = answersTo(query, data).map(({ pattern, rows }) => make("section", { class: "code-answer" },
      make("h2", {}, pattern),
      make("p", {}, make("a", { href: `codes.html#${pattern}` }, `Look ${pattern} up`),
        ": what it means in each operation, what products use it for, and what to do about it."),
      make("ul", {}, ...rows.map((row) => make("li", {},
        make("strong", { class: `status-${row.category.toLowerCase()}` }, row.category), " ", row.meaning, ": ",
        ...row.pages.flatMap((page, nth) => [nth ? ", " : "", make("a",
          { href: `${data.pages[page].address}#${row.pattern}` }, data.pages[page].title)]))))));
    document.getElementById("search-results").before(...drawn);
  }

  // --- Names for screen readers ---

  function nameToggles() {
    for (const summary of document.querySelectorAll(".toctree-l1 summary, .toctree-l2 summary")) {
      const link = summary.closest("li").querySelector("a");
      summary.setAttribute("aria-label", `Pages below ${link.textContent}`);
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    nameToggles();
    if (document.querySelector("table.status-table")) {
      seek();
      window.addEventListener("hashchange", seek);
    }
    const rows = document.getElementById("code-rows");
    const query = new URLSearchParams(location.search).get("q");
    if (rows && query) drawAnswers(query, JSON.parse(rows.textContent));
    // From a disk a browser lets no page read another, so there is nothing to sum up.
    if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
  });
})();
