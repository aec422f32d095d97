"use strict";
// The pages work without this script. It adds the search box: the index is a script of its own that
// is loaded when somebody begins to search, because a page that is a file may fetch nothing.

(function () {
  const root = document.currentScript.src.replace(/assets\/documentation\.js$/, "");
  const MOST = 20;
  const SHORTEST = 2;

  function made(name, properties, ...children) {
    const element = document.createElement(name);
    Object.assign(element, properties);
    element.append(...children);
    return element;
  }

  function loadIndex(whenLoaded) {
    if (window.teiKitSearchIndex) {
      whenLoaded();
      return;
    }
    const script = made("script", { src: `${root}assets/search-index.js` });
    script.addEventListener("load", whenLoaded);
    document.head.append(script);
  }

  // The lower, the better; -1 where nothing fits. Names before descriptions, beginnings first.
  function rank([name, , , words], wanted) {
    const lower = name.toLocaleLowerCase();
    const bare = lower.replace(/^@/, "");
    if (lower === wanted || bare === wanted) {
      return 0;
    }
    if (lower.startsWith(wanted) || bare.startsWith(wanted)) {
      return 1;
    }
    if (lower.includes(wanted)) {
      return 2;
    }
    return words.toLocaleLowerCase().includes(wanted) ? 3 : -1;
  }

  function found(wanted) {
    return window.teiKitSearchIndex
      .map((entry) => ({ entry, rank: rank(entry, wanted) }))
      .filter((one) => one.rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.entry[0].length - b.entry[0].length);
  }

  function shown([name, kind, address, words]) {
    const link = made("a", { href: root + encodeURI(address) });
    link.append(made("b", { textContent: kind === "element" ? `<${name}>` : name }));
    link.append(" ", made("span", { textContent: words || kind }));
    return made("li", {}, link);
  }

  function addSearch(header) {
    const field = made("input", { type: "search", id: "search", autocomplete: "off" });
    const label = made("label", { htmlFor: "search", textContent: "Search" });
    const list = made("ul", { id: "search-results" });
    const status = made("p", { className: "status", role: "status" });
    const box = made("div", { className: "search" }, label, field, status, list);
    box.setAttribute("role", "search");

    function show() {
      const wanted = field.value.trim().toLocaleLowerCase();
      list.replaceChildren();
      status.textContent = "";
      if (wanted.length < SHORTEST || !window.teiKitSearchIndex) {
        return;
      }
      const all = found(wanted);
      list.append(...all.slice(0, MOST).map((one) => shown(one.entry)));
      const more = all.length > MOST ? `, the first ${MOST} shown` : "";
      status.textContent = `${all.length || "No"} result${all.length === 1 ? "" : "s"}${more}`;
    }

    function move(event) {
      const links = [...list.querySelectorAll("a")];
      const here = links.indexOf(document.activeElement);
      if (event.key === "Escape") {
        field.value = "";
        show();
        field.focus();
      } else if (event.key === "ArrowDown" && links.length) {
        links[Math.min(here + 1, links.length - 1)].focus();
        event.preventDefault();
      } else if (event.key === "ArrowUp" && here >= 0) {
        (here ? links[here - 1] : field).focus();
        event.preventDefault();
      } else if (event.key === "Enter" && document.activeElement === field && links.length) {
        links[0].click();
      }
    }

    field.addEventListener("focus", () => loadIndex(show), { once: true });
    field.addEventListener("input", show);
    box.addEventListener("keydown", move);
    header.append(box);
  }

  document.querySelectorAll("header.site").forEach(addSearch);
})();
