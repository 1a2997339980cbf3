
"use strict";
// Everything can be read without this script. It joins what belongs together: a quote, its source, the name, its row.
(() => {
  const tip = document.getElementById("tip");
  const arrows = document.getElementById("arrows");
  const main = document.querySelector("main");
  const aside = document.querySelector("aside");
  document.documentElement.classList.add("scripted");

  const timeline = document.querySelector(".timeline");
  if (timeline) {  // on a narrow page, begin where the article was published
    const today = timeline.querySelector("line.today").getBoundingClientRect();
    timeline.scrollLeft = today.left - timeline.getBoundingClientRect().left - timeline.clientWidth / 2;
  }

  let shown = [];  // the groups that are lit now
  const groupsOf = (element) => element.dataset.of.split(" ");
  const members = (group) => [...document.querySelectorAll(`[data-of~="${CSS.escape(group)}"]`)];
  const inText = (group) => members(group).filter((element) => main.contains(element));
  const rowOf = (group) => aside.querySelector(`tr[data-of="${CSS.escape(group)}"]`);
  const boxesOf = (element) => [...element.getClientRects()].filter((box) => box.width > 0);
  const isQuote = (element) => /\bq\dc/.test(element.className);

  function draw(tag, attributes) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    arrows.append(element);
  }

  // A way from one box to another that crosses no words: on one line over it, else between the lines, and for more than
  // one line along the margin.
  function way(from, to) {
    const x1 = (from.left + from.right) / 2, x2 = (to.left + to.right) / 2;
    const near = Math.abs(from.top - to.top) < from.height / 2;
    if (near) {
      const start = Math.max(from.left + 4, Math.min(from.right - 4, x2));
      return { end: [x2, to.top], down: true, path: `M${start},${from.top} V${to.top - 9} H${x2} V${to.top}` };
    }
    const up = to.top < from.top;
    const leave = up ? from.top : from.bottom, arrive = up ? to.bottom : to.top;
    const first = leave + (up ? -5 : 5), last = arrive + (up ? 5 : -5);
    const start = Math.max(from.left + 4, Math.min(from.right - 4, x2));
    if (Math.abs(first - last) < 14) {
      return { end: [x2, arrive], down: !up, path: `M${start},${leave} V${(first + last) / 2} H${x2} V${arrive}` };
    }
    const margin = main.querySelector(".line").getBoundingClientRect().left - 7;
    const path = `M${Math.min(x1, from.left + 14)},${leave} V${first} H${margin} V${last} H${x2} V${arrive}`;
    return { end: [x2, arrive], down: !up, path };
  }

  function arrow(group) {
    const quotes = inText(group).filter(isQuote);
    if (!quotes.length) return;
    const source = inText(group).find(({ classList }) => classList.contains("source") && !classList.contains("via"));
    const name = inText(rowOf(group)?.dataset.name || "-")[0];
    name?.classList.add("on");
    const hue = [...(source || quotes[0]).classList].find((one) => /^c[0-9x]$/.test(one)) || "cx";
    const stops = [source, name].filter((stop) => stop && !quotes.includes(stop)).map((stop) => boxesOf(stop)[0]).filter(Boolean);
    if (!stops.length) return;
    const away = (box) => Math.abs(box.top - stops[0].top) * 8 + Math.abs(box.left - stops[0].left);
    let from = quotes.flatMap(boxesOf).sort((a, b) => away(a) - away(b))[0];
    stops.forEach((to, i) => {
      const { end: [x, y], down, path } = way(from, to);
      const attributes = { class: hue, d: path, transform: `translate(${scrollX},${scrollY})` };
      draw("path", attributes);
      if (i === stops.length - 1) {
        draw("path", { ...attributes, class: `${hue} tip`, d: `M${x - 5},${y - (down ? 8 : -8)} h10 L${x},${y} z` });
      } else {  // around the source, and on to the name
        const box = { x: to.left - 3, y: to.top - 1, width: to.width + 6, height: to.height + 2, rx: 5 };
        draw("rect", { ...box, class: hue, transform: attributes.transform });
      }
      from = to;
    });
  }

  function clear() {
    document.querySelectorAll(".on").forEach((element) => element.classList.remove("on"));
    arrows.replaceChildren();
    tip.hidden = true;
  }

  // Below what belongs to the finding, or above it, or beside it over the tables: never over its words.
  function place(groups) {
    const boxes = groups.flatMap(inText).flatMap(boxesOf);
    if (!boxes.length) return;
    const { offsetWidth: width, offsetHeight: height } = tip;
    const top = Math.min(...boxes.map((box) => box.top)), bottom = Math.max(...boxes.map((box) => box.bottom));
    const left = Math.max(6, Math.min(Math.min(...boxes.map((box) => box.left)), innerWidth - width - 6));
    const beside = aside.getBoundingClientRect();
    let spot = [left, bottom + 8];
    if (bottom + 8 + height > innerHeight) spot = [left, top - height - 14];
    if (spot[1] < 0 && beside.top < innerHeight && beside.left > main.getBoundingClientRect().right) {
      spot = [Math.min(beside.left + 8, innerWidth - width - 6), Math.max(6, Math.min(top, innerHeight - height - 6))];
    } else if (spot[1] < 0) {  // on a narrow page the words fill the window: the edge that has fewer of them
      const edges = [innerHeight - height, 0];
      const hidden = (y) => boxes.filter((box) => box.bottom > y && box.top < y + height).length;
      spot = [left, edges.sort((a, b) => hidden(a) - hidden(b))[0]];
    }
    tip.style.left = `${spot[0]}px`;
    tip.style.top = `${spot[1]}px`;
  }

  function follow(group) {
    const row = rowOf(group);
    if (!row || aside.scrollHeight <= aside.clientHeight) return;
    const box = row.getBoundingClientRect(), frame = aside.getBoundingClientRect();
    if (box.top < frame.top) aside.scrollTop += box.top - frame.top - 8;
    else if (box.bottom > frame.bottom) aside.scrollTop += Math.min(box.bottom - frame.bottom + 8, box.top - frame.top - 8);
  }

  function show(element) {
    clear();
    const groups = shown = groupsOf(element);
    for (const group of groups) {
      members(group).forEach((member) => member.classList.add("on"));
      if (group.startsWith("a")) arrow(group);
      if (group.startsWith("n")) aside.querySelectorAll(`tr[data-name="${group}"]`).forEach((row) => row.classList.add("on"));
    }
    if (main.contains(element)) follow(groups.at(-1));
    const why = element.dataset.why || inText(groups[0])[0]?.dataset.why;
    if (!why) return;
    tip.textContent = why;
    tip.hidden = false;
    place(groups);
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
  addEventListener("resize", clear);
  addEventListener("scroll", () => tip.hidden || place(shown), { passive: true });

  function step(by) {
    const firsts = [...main.querySelectorAll('.m[id^="a"], [id^="a"] > .m')];
    const here = document.activeElement;
    const behind = (element) => here.compareDocumentPosition(element) & (by > 0 ? 4 : 2) && element !== here;
    const next = by > 0 ? firsts.find((one) => behind(one) || here === main) : firsts.findLast(behind);
    next?.focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return clear();
    if (main.contains(document.activeElement) && "np".includes(event.key)) return step(event.key === "n" ? 1 : -1);
    const element = found(event);
    if (event.key !== "Enter" || !element || element.tagName === "A") return;
    const row = rowOf(groupsOf(element).at(-1))?.querySelector("a");
    if (row) row.focus();  // and Enter on the row leads back: it is a link
  });
})();
