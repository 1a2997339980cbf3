
"use strict";
// Everything can be read without this script. It joins what belongs together: a quote, its source, its cue, its row.
(() => {
  const tip = document.getElementById("tip");
  const arrows = document.getElementById("arrows");
  const main = document.querySelector("main");
  document.documentElement.classList.add("scripted");

  const groupsOf = (element) => element.dataset.of.split(" ");
  const members = (group) => document.querySelectorAll(`[data-of~="${CSS.escape(group)}"]`);

  function draw(tag, attributes) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    arrows.append(element);
  }

  function arrow(group) {
    const inText = [...members(group)].filter((element) => main.contains(element));
    const quotes = inText.filter((element) => /\bq\dc/.test(element.className));
    const source = inText.find((element) => element.classList.contains("source"));
    if (!quotes.length || !source || quotes.includes(source)) return;
    const to = source.getClientRects()[0];
    if (!to) return;
    const middle = (to.left + to.right) / 2;
    const away = (box) => Math.hypot(Math.max(box.left - middle, middle - box.right, 0), 8 * (box.top - to.top));
    const boxes = quotes.flatMap((element) => [...element.getClientRects()]).sort((a, b) => away(a) - away(b));
    const from = boxes[0];
    const x1 = Math.max(from.left + 14, Math.min(from.right - 14, middle)) + scrollX, y1 = from.top + scrollY;
    const x2 = middle + scrollX, y2 = to.top + 2 + scrollY;
    const lift = Math.min(y1, y2) - 26 - Math.min(40, Math.abs(x1 - x2) / 12);
    const hue = [...source.classList].find((name) => /^c[0-9x]$/.test(name)) || "cx";
    draw("path", { class: hue, d: `M${x1},${y1} C${x1},${lift} ${x2},${lift} ${x2},${y2 - 5}` });
    draw("path", { class: `${hue} tip`, d: `M${x2 - 5},${y2 - 7} h10 l-5,8 z` });
  }

  function clear() {
    document.querySelectorAll(".on").forEach((element) => element.classList.remove("on"));
    arrows.replaceChildren();
    tip.hidden = true;
  }

  function show(element) {
    clear();
    for (const group of groupsOf(element)) {
      members(group).forEach((member) => member.classList.add("on"));
      if (group.startsWith("a")) arrow(group);
    }
    if (!element.dataset.why) return;
    tip.textContent = element.dataset.why;
    tip.hidden = false;
    const lines = element.getClientRects();
    const [first, last] = [lines[0], lines[lines.length - 1]];
    const below = last.bottom + 8 + tip.offsetHeight < innerHeight;
    tip.style.left = `${Math.max(6, Math.min(last.left, innerWidth - tip.offsetWidth - 6))}px`;
    tip.style.top = `${below ? last.bottom + 8 : first.top - tip.offsetHeight - 8}px`;
  }

  const found = (event) => event.target.closest && event.target.closest("[data-of]");
  for (const kind of ["mouseover", "focusin"]) {
    document.addEventListener(kind, (event) => {
      const element = found(event);
      if (element) show(element);
      else if (kind === "mouseover") clear();
    });
  }
  document.addEventListener("focusout", clear);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return clear();
    const element = found(event);
    if (event.key !== "Enter" || !element || element.tagName === "A") return;
    const row = document.querySelector(`aside tr[data-of="${CSS.escape(groupsOf(element).at(-1))}"] a`);
    if (row) row.focus();  // and Enter on the row leads back: it is a link
  });
})();
