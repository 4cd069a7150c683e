/* The look-up page. What it knows stands in #data; everything is shown as text, never as markup.
   The index is made once. A key press filters it and draws at most PAGE results.

   The address holds what is opened: #A702, #C-MOVE.A702, #A7xx; or what another page asks: ?q=move. What
   is being typed is kept in the history's entry, so that going back finds the results as they were. */

"use strict";

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const PAGE = 30;
  const element = (id) => document.getElementById(id);
  const query = element("query");
  const chosen = element("operation");
  const results = element("results");
  const answer = element("answer");
  const more = element("more");
  const main = document.querySelector("main");
  const UNDEFINED = {
    Success: "Success",
    Warning: "Warning to which the standard gives no meaning",
    Failure: "Failure to which the standard gives no meaning",
    Cancel: "Cancel",
    Pending: "Pending",
    Unknown: "Not a status code of DICOM",
  };
  const CATEGORIES = {
    Success: "The operation was performed.",
    Warning: "It was performed, and something about it is to be reported.",
    Failure: "It was not performed.",
    Cancel: "It was ended by a C-CANCEL request.",
    Pending: "It goes on: more responses will follow.",
    Unknown: "Outside PS3.7 Annex C, which says that no such code shall be used.",
  };

  const URGENT = ["Failure", "Warning", "Unknown", "Cancel", "Pending", "Success"];

  // --- Words and numbers ---

  const hex = (code) => code.toString(16).toUpperCase().padStart(4, "0");
  const letters = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const plain = (text) => text.toLowerCase().replace(/[_\s]+/g, " ");
  const OPERATIONS = new Map(data.operations.map((one) => [letters(one), one]));

  function make(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) made.setAttribute(name, value);
    made.append(...children.filter((child) => child !== "" && child !== null && child !== undefined));
    return made;
  }

  function categoryOf(code) {
    const run = data.convention.find(([low, high]) => low <= code && code <= high);
    return data.categories[run[2]];
  }

  /** What one word of a query is, if it is a code: a list of [first, last], the likeliest first. */
  function readCode(word, alone) {
    const bare = word.replace(/^[([]+|[)\],;:.]+$/g, "").toLowerCase();
    let found;
    if ((found = /^(?:0x)?([0-9a-f]{4})h?-(?:0x)?([0-9a-f]{4})h?$/.exec(bare))) {
      return [[parseInt(found[1], 16), parseInt(found[2], 16)]];
    }
    if ((found = /^(?:0x)?([0-9a-f]{1,3})(x{1,3})h?$/.exec(bare)) && found[1].length + found[2].length === 4) {
      const size = 16 ** found[2].length;
      const low = parseInt(found[1], 16) * size;
      return [[low, low + size - 1]];
    }
    if (/^\d{5,}$/.test(bare)) {
      const code = Number(bare);
      return code <= 0xffff ? [[code, code]] : null;
    }
    found = /^(0x)?([0-9a-f]{1,4})(h)?$/.exec(bare);
    if (!found) return null;
    const [, prefix, digits, suffix] = found;
    const code = parseInt(digits, 16);
    if (prefix || suffix || digits.length === 4) {
      return alone || prefix || suffix || /\d/.test(digits) ? [[code, code]] : null;
    }
    if (!alone) return null;
    const size = 16 ** (4 - digits.length);
    const decimal = /^\d+$/.test(digits) ? [[Number(digits), Number(digits)]] : [];
    return [[code, code], ...decimal, [code * size, code * size + size - 1]];
  }

  function readQuery(text) {
    const asked = { spans: null, operations: [], words: [] };
    const words = text.trim().split(/\s+/).filter(Boolean);
    for (const word of words) {
      const operation = OPERATIONS.get(letters(word).replace(/r(q|sp)$/, ""));
      const spans = asked.spans ? null : readCode(word, words.length === 1);
      if (operation) asked.operations.push(operation);
      else if (spans) asked.spans = spans;
      else asked.words.push(plain(word));
    }
    return asked;
  }

  /** The one code that was asked for, or null. */
  const codeOf = (asked) =>
    asked.spans && asked.spans.length === 1 && asked.spans[0][0] === asked.spans[0][1] ? asked.spans[0][0] : null;

  // --- The index ---

  const lies = (spans, code) => spans.some(([low, high]) => low <= code && code <= high);
  const meets = (spans, others) =>
    spans.some(([low, high]) => others.some(([first, last]) => low <= last && first <= high));

  function makeIndex() {
    const groups = new Map();
    for (const one of data.answers) {
      // The tables differ in full stops and capital letters.
      const key = [one.pattern, one.meaning.toLowerCase().replace(/\.$/, ""), one.whose || ""].join("\n");
      let group = groups.get(key);
      if (!group) {
        group = { ...one, operations: [], answers: [], spans: [], peer: one.whose || "" };
        groups.set(key, group);
      }
      group.operations.push(one.operation);
      group.answers.push(one);
      group.spans.push(...one.spans);
    }
    const standard = [...groups.values()];
    const peers = data.peers.map((use) => ({
      ...use,
      spans: [[use.low, use.high ?? use.low]],
      pattern: hex(use.low) + (use.high > use.low ? "-" + hex(use.high) : ""),
      category: categoryOf(use.low),
    }));
    const index = [...standard, ...peers];
    for (const one of index) {
      one.first = plain(one.meaning).replace(/^(refused|failed|error|warning): /, "");
      one.second = plain(`${one.name || ""} ${one.pattern} ${one.meaning}`);
      one.third = plain(
        [one.peer, one.category, ...one.operations, ...(one.services || []), one.note || "",
          ...(one.answers || []).flatMap((each) => each.services || [])].join(" "),
      );
      one.start = Math.min(...one.spans.map(([low]) => low));
    }
    index.sort((a, b) => a.start - b.start || b.operations.length - a.operations.length);
    return { index, standard, peers };
  }

  const { index, standard, peers } = makeIndex();

  /** How well an entry fits a word; 0 if it does not. */
  function fits(entry, word) {
    const place = entry.first.indexOf(word);
    if (place === 0) return 8;
    if (place > 0) return /[^a-z0-9]/.test(entry.first[place - 1]) ? 6 : 3;
    if (entry.second.includes(word)) return 4;
    return entry.third.includes(word) ? 1 : 0;
  }

  function search(asked, operations, categories) {
    const found = [];
    for (const entry of index) {
      if (categories.size && !categories.has(entry.category)) continue;
      if (operations.length && !entry.operations.some((one) => operations.includes(one))) continue;
      let score = entry.answers ? 3 : 0;
      if (asked.spans) {
        const nth = asked.spans.findIndex((span) => meets(entry.spans, [span]));
        if (nth < 0) continue;
        // Of one code, what peers use it for stands in the answer.
        if (!entry.answers && codeOf(asked) !== null) continue;
        if (entry.pattern === hex(asked.spans[nth][0])) score += 1;
        score += 20 - 10 * nth - (entry.answers ? 0 : 4);
      } else if (!entry.answers && !asked.words.length) continue;
      let all = true;
      for (const word of asked.words) {
        const fit = fits(entry, word);
        if (!fit) { all = false; break; }
        score += fit;
      }
      if (asked.words.length > 1 && entry.first.includes(asked.words.join(" "))) score += 6;
      if (all) found.push([score, entry]);
    }
    if (asked.words.length || asked.spans) found.sort((a, b) => b[0] - a[0]);
    else found.sort(([, a], [, b]) => URGENT.indexOf(a.category) - URGENT.indexOf(b.category));
    return found.map(([, entry]) => entry);
  }

  // --- Addresses ---

  function addressOf(entry, asked, operations) {
    const wanted = codeOf(asked);
    const code = wanted === null ? entry.pattern : hex(wanted);
    const alone = standard.filter((one) => one.pattern === entry.pattern).length <= 1 && entry.answers;
    const operation = entry.operations.find((one) => operations.includes(one)) || (alone ? "" : entry.operations[0]);
    return `#${operation ? operation + "." : ""}${code}`;
  }

  /** What an address opens, or null. */
  function readAddress(address) {
    let text;
    try { text = decodeURIComponent(address.replace(/^#/, "")); } catch { return null; }
    if (!text) return null;
    const dot = text.lastIndexOf(".");
    const operation = dot < 0 ? "" : OPERATIONS.get(letters(text.slice(0, dot)));
    const spans = readCode(text.slice(dot + 1), true);
    if (operation === undefined || !spans) return null;
    const [low, high] = spans[0];
    return { operation, low, high, pattern: low === high ? hex(low) : patternOf(text.slice(dot + 1)) };
  }

  const patternOf = (text) => text.toUpperCase().replace(/X/g, "x").replace(/0x/g, "");

  // --- What is drawn ---

  const joined = (words) => words.join(", ");

  function drawResults(found, asked, operations, limit) {
    const shown = found.slice(0, limit);
    results.replaceChildren(...shown.map((entry, nth) => {
      const here = operations.length ? entry.operations.filter((one) => operations.includes(one)) : entry.operations;
      const many = here.length > 4 ? [...here.slice(0, 3), `${here.length - 3} more`] : here;
      const begins = !asked.spans && !asked.words.length && (!nth || shown[nth - 1].category !== entry.category);
      const where = facts(entry.peer || "", unbroken(many), entry.retired ? "retired" : "");
      const link = make("a", { href: addressOf(entry, asked, operations), class: entry.category },
        make("span", { class: entry.pattern.length > 4 ? "code long" : "code" }, entry.pattern), " ",
        make("span", { class: "meaning" }, entry.meaning), " ",
        make("span", { class: "where" }, make("b", {}, entry.category), " \u00b7 ", ...where));
      return make("li", begins ? { class: "begins" } : {}, link);
    }));
    more.hidden = found.length <= limit;
    more.textContent = `Show ${Math.min(PAGE, found.length - limit)} more`;
  }

  /** Words with commas between them; a hyphen within one is no place to break it. */
  const unbroken = (words) => make("span", {}, ...words.flatMap((word, nth) => [
    nth ? ", " : "", make("span", { class: "whole" }, word)]));
  const facts = (...parts) => parts.filter(Boolean).flatMap((part, nth) => (nth ? [" \u00b7 ", part] : [part]));

  function head(mark, category, where, title, below) {
    return make("div", { class: `head ${category}` },
      make("p", { class: "mark" },
        make("span", { class: "code" }, mark), " ", make("b", {}, category),
        where ? " " : "", where ? make("span", { class: "in" }, `in ${where}`) : ""),
      make("h2", { id: "title", tabindex: "-1" }, title),
      make("p", { class: "facts" }, ...below));
  }

  function section(title, list, style, note) {
    if (!list.length) return "";
    return make("section", {},
      make("h3", {}, title, note ? " " : "", note ? make("small", {}, note) : ""),
      make("ul", { class: style }, ...list));
  }

  function drawPeers(uses) {
    const list = uses.map((use) => make("li", {},
      make("span", {}, use.peer),
      make("span", {}, use.meaning,
        make("small", {}, ...facts(
          use.pattern.length > 4 ? make("code", {}, use.pattern) : "",
          joined(use.operations), use.note || "",
          use.name ? make("code", {}, use.name) : "", use.source ? make("code", {}, use.source) : "")))));
    return section("If the peer is", list, "pairs");
  }

  /** This project's judgement, and said to be that. */
  function drawAdvice(places) {
    if (places.length !== 1) return "";
    const one = data.advice[places[0]];
    const bounded = one.retry === "unchanged later" ? ", a few times, with growing pauses" : "";
    const rows = [
      ["Whose turn", one.turn === "configuration" ? "whoever keeps the configuration" : one.turn === "nobody" ? "nobody" : `the ${one.turn}`],
      ["Send again", `${one.retry}${bounded}`, one.retry_note],
      ["Now", one.state],
      ["Check first", one.check[0], one.check.slice(1).join(" ")],
    ];
    const made = section("What to do now", rows.map(([label, text, more]) => make("li", {},
      make("span", {}, label), make("span", {}, text, more ? make("small", {}, more) : ""))), "pairs",
      `this project\u2019s judgement (${one.basis}), not the standard\u2019s`);
    const links = one.sources.map((source) => make("li", {},
      /^https:/.test(source.url) ? make("a", { href: source.url, rel: "noreferrer" }, source.where) : source.where,
      make("small", {}, source.says)));
    made.append(make("details", {}, make("summary", {}, "why: likely causes, products, sources"),
      make("ul", { class: "causes" }, ...one.causes.map((cause) => make("li", {}, cause)),
        ...Object.entries(one.peers).map(([peer, text]) => make("li", {}, make("b", {}, peer), `: ${text}`))),
      make("ul", { class: "sources" }, ...links)));
    return made;
  }

  function drawSources(sources) {
    const list = sources.map((source) => make("li", {},
      make("a", { href: source.url, rel: "noreferrer" }, source.place),
      make("small", {}, ...facts(
        source.retired, source.edition ? `read in edition ${source.edition}` : "text not seen by this project",
        source.classes, source.sent, source.note))));
    if (list.length <= 2) return section("Source", list, "sources");
    const rest = list.splice(1);
    const made = section("Source", list, "sources");
    made.append(make("details", {},
      make("summary", {}, `and ${rest.length} more places`), make("ul", { class: "sources" }, ...rest)));
    return made;
  }

  function drawReadings(title, groups, code) {
    const list = groups.map((group) => {
      const links = group.operations.flatMap((operation, nth) => [
        nth ? ", " : "", make("a", { href: `#${operation}.${code || group.pattern}` }, operation)]);
      const range = group.pattern !== code ? [make("code", {}, group.pattern), " \u00b7 "] : [];
      return make("li", {}, group.meaning, make("small", {}, ...range, ...links));
    });
    return section(title, list, "sources readings");
  }

  const distinct = (sources) => [...new Map(sources.map((one) => [JSON.stringify(one), one])).values()];

  /** The answer first, then what helps to act on it, then where it stands, then the other readings. */
  function drawAnswer(target) {
    const { operation, low, high, pattern } = target;
    const single = low === high;
    const category = categoryOf(low);
    const fitting = single
      ? standard.filter((group) => lies(group.spans, low))
      : standard.filter((group) => group.pattern === pattern);
    const inside = (one) => (single ? lies(one.spans, low) : one.pattern === pattern);
    const here = operation ? data.answers.filter((one) => one.operation === operation && inside(one)) : [];
    const uses = peers.filter((use) => meets(use.spans, [[low, high]])
      && (!operation || use.operations.includes(operation)));
    const number = single ? [make("code", {}, `0x${pattern}`), `decimal ${low}`] : [`${high - low + 1} codes`];
    const parts = [make("p", { class: "back" }, make("a", { href: "#" }, "\u2039 All results"))];
    let others = fitting;
    let shown = [];
    let alike = [];
    if (operation && here.length) {
      shown = here.slice(0, 1);
      others = fitting.filter((group) => !group.answers.includes(shown[0]));
      alike = fitting.filter((group) => group.answers.includes(shown[0])).flatMap((group) => group.operations)
        .filter((one) => one !== operation);
    } else if (!operation && fitting.length === 1) {
      shown = fitting[0].answers;
      others = [];
    }
    const [first] = shown;
    if (first) {
      const services = [...new Set(shown.flatMap((one) => one.services || []))];
      const range = first.pattern !== pattern ? `in the range ${first.pattern}` : "";
      const names = !operation ? joined(shown.map((one) => one.operation)) : "";
      const same = alike.flatMap((one, nth) => [nth ? ", " : "the same in ",
        make("a", { href: `#${one}.${pattern}` }, one)]);
      parts.push(head(pattern, category, operation, first.meaning, facts(
        first.whose ? `as ${first.whose} uses it` : "", range, names,
        joined(services) || "every service class with the operation", ...number,
        first.name ? make("code", {}, first.name) : "", first.retired ? "retired" : "")));
      if (same.length) parts[parts.length - 1].append(make("p", { class: "facts" }, ...same));
      parts.push(section("It depends on", (first.readings || []).map((one) => make("li", {},
        make("span", {}, one.where), make("span", {}, one.meaning))), "pairs"));
    } else {
      const title = fitting.length
        ? operation ? `Has no meaning in ${operation}; elsewhere it is` : "It depends on the operation"
        : UNDEFINED[category];
      parts.push(head(pattern, category, operation, title, facts(...number)));
      if (fitting.length) parts[parts.length - 1].classList.add("open");
    }
    const depends = !first && fitting.length;
    if (depends) {
      const list = drawReadings("Its meanings", others, single ? pattern : "");
      list.classList.add("first");
      parts.push(list);
    }
    parts.push(drawAdvice([...new Set((shown.length ? shown : fitting.flatMap((one) => one.answers))
      .map((one) => one.advice ?? -1))].filter((place, nth, all) => all.length === 1 && place >= 0)));
    parts.push(drawPeers(uses.slice(0, PAGE)));
    if (first) {
      const fields = new Set(shown.flatMap((one) => one.fields || []));
      parts.push(section("May go with it", [...fields].map((field) => make("li", {}, field)), "plain"));
      parts.push(drawSources(distinct(shown.flatMap((one) => one.sources || []))));
    }
    if (!depends) parts.push(drawReadings("Other readings", others, single ? pattern : ""));
    if (!single) {
      const fixed = standard.filter((group) => group.pattern !== pattern && meets(group.spans, [[low, high]])
        && (!operation || group.operations.includes(operation)) && group.spans[0][0] >= low);
      parts.push(drawReadings("Codes in it with a meaning of their own", fixed.slice(0, PAGE), ""));
    }
    answer.replaceChildren(...parts.filter(Boolean));
    document.title = `${pattern} ${category}${operation ? " in " + operation : ""} \u2013 DIMSE status codes`;
  }

  function drawHome() {
    const example = (address, text) => make("a", { href: address, class: "code" }, text);
    answer.replaceChildren(
      make("div", { class: "lead" },
        make("h2", { id: "title", class: "unseen" }, "How to look a code up"),
        make("p", {}, "Type a code as your log prints it (", make("code", {}, "A702"), ", ", make("code", {}, "0xa702"), ", ",
          make("code", {}, "A702H"), ", ", make("code", {}, "42754"), "), a range such as ", make("code", {}, "A7xx"),
          ", or words of its meaning. The operation that was answered decides what a code means: name it, as in ",
          make("code", {}, "c-move a702"), "."),
        make("p", {}, "Each code has an address of its own: ", example("#A702", "#A702"), ", ",
          example("#C-MOVE.A702", "#C-MOVE.A702"), ", ", example("#C-STORE.A7xx", "#C-STORE.A7xx"), ".")),
      make("section", { class: "legend" }, make("h3", {}, "What a category says of the operation"),
        make("dl", {}, ...data.categories.flatMap((one) => [
          make("dt", { class: one }, one), make("dd", {}, CATEGORIES[one])]))));
    document.title = "DIMSE status codes";
  }

  // --- What happens ---

  let limit = PAGE;
  let opened = null;

  function draw() {
    const asked = readQuery(query.value);
    const categories = new Set([...document.querySelectorAll("#categories input:checked")].map((box) => box.value));
    const operations = [...new Set([...asked.operations, ...(chosen.value ? [chosen.value] : [])])];
    const found = search(asked, operations, categories);
    drawResults(found, asked, operations, limit);
    opened = readAddress(location.hash);
    const code = codeOf(asked);
    const operation = operations.length === 1 ? operations[0] : "";
    let target = opened;
    if (!target && code !== null) target = { operation, low: code, high: code, pattern: hex(code) };
    if (!target && query.value.trim() && found.length) target = readAddress(addressOf(found[0], asked, operations));
    if (target) drawAnswer(target); else drawHome();
    main.className = opened ? "opened" : code !== null ? "coded" : query.value.trim() || operations.length || categories.size ? "listed" : "home";
    const what = code === null ? "" : ` of ${hex(code)}`;
    const count = `${found.length} ${found.length === 1 ? "meaning" : "meanings"}${what}`;
    const label = element("count");
    if (label.textContent !== count) label.textContent = count;
    markCurrent();
  }

  function markCurrent() {
    for (const link of results.querySelectorAll("a")) {
      if (opened && link.hash === location.hash) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  const typed = () => ({
    query: query.value,
    operation: chosen.value,
    categories: [...document.querySelectorAll("#categories input:checked")].map((box) => box.value),
  });

  function restore(state) {
    if (!state) return;
    query.value = state.query;
    chosen.value = state.operation;
    for (const box of document.querySelectorAll("#categories input")) box.checked = state.categories.includes(box.value);
  }

  /** Something was typed or chosen: that leaves what is opened, and Back returns to it. */
  function changed() {
    limit = PAGE;
    const bare = location.pathname + location.search;
    if (location.hash) history.pushState(typed(), "", bare);
    else history.replaceState(typed(), "", bare);
    draw();
  }

  function open(address) {
    if (location.hash === address) element("title").focus();
    else location.hash = address;
  }

  function close() {
    history.pushState(typed(), "", location.pathname + location.search);
    draw();
    query.focus();
  }

  element("search").addEventListener("submit", (event) => {
    event.preventDefault();
    const code = codeOf(readQuery(query.value));
    const link = results.querySelector("a");
    if (link) open(link.getAttribute("href"));
    else if (code !== null) open(`#${chosen.value ? chosen.value + "." : ""}${hex(code)}`);
  });
  query.addEventListener("input", changed);
  chosen.addEventListener("change", changed);
  element("categories").addEventListener("change", changed);
  more.addEventListener("click", () => {
    const before = limit;
    limit += PAGE;
    draw();
    results.querySelectorAll("a")[before]?.focus();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a");
    if (link && link.getAttribute("href") === "#") {
      event.preventDefault();
      if (link.id === "home") restore({ query: "", operation: "", categories: [] });
      close();
    }
  });
  window.addEventListener("hashchange", () => {
    draw();
    if (opened) {
      window.scrollTo(0, 0);
      answer.scrollTop = 0;
      element("title").focus({ preventScroll: true });
    }
  });
  window.addEventListener("popstate", (event) => {
    restore(event.state);
    draw();
  });
  results.addEventListener("focusin", (event) => {
    const target = readAddress(event.target.hash || "");
    if (target && !opened) drawAnswer(target);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...results.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement);
    if (event.key === "/" && document.activeElement !== query) {
      query.focus();
      query.select();
    } else if (event.key === "ArrowDown" && (document.activeElement === query || place >= 0) && links.length) {
      links[Math.min(place + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && place >= 0) {
      (links[place - 1] || query).focus();
    } else if (event.key === "Escape") {
      if (opened) close();
      else if (document.activeElement !== query) query.focus();
      else if (query.value) { query.value = ""; changed(); }
    } else return;
    event.preventDefault();
  });

  chosen.append(new Option("any", ""), ...data.operations.map((one) => new Option(one, one)));
  if (data.operations.length === 1) { chosen.value = data.operations[0]; chosen.disabled = true; }
  const used = data.categories.filter((one) => index.some((entry) => entry.category === one));
  element("categories").append(...used.map((one) => make("label", { class: one },
    make("input", { type: "checkbox", value: one }), one)));
  if (history.state) restore(history.state);
  else query.value = new URLSearchParams(location.search).get("q") || "";
  draw();
  if (!opened) query.focus();
})();
