"use strict";

// Follows one bulletin: asks what is shown, waits for something newer, shows it, asks again.
(() => {
  const byId = (id) => document.getElementById(id);
  const fields = ["period", "template", "languages", "data"];
  let asking = new AbortController();
  let known = { view: 0, version: 0, pages: [] };
  let returnTo = null;

  // --- what is chosen: kept in the address, so that reloading keeps it ---------------------------

  function chosen() {
    const kept = new URLSearchParams(location.hash.slice(1));
    const query = new URLSearchParams();
    if (kept.get("period")) {
      fields.forEach((field) => query.set(field, kept.get(field) || ""));
    }
    return query;
  }

  function choose() {
    const query = new URLSearchParams();
    fields.forEach((field) => query.set(field, byId(field).value));
    history.replaceState(null, "", "#" + query);
    asking.abort();
  }

  function options(select, entries, value) {
    const wanted = JSON.stringify(entries);
    if (select.dataset.entries !== wanted) {
      select.dataset.entries = wanted;
      select.replaceChildren(
        ...entries.map(([code, words]) => {
          const option = document.createElement("option");
          option.value = code;
          option.textContent = words;
          return option;
        }));
    }
    if (document.activeElement !== select || select.value === "") {
      select.value = value;
    }
  }

  // Every order of every choice of languages: the first is the official text.
  function orders(languages) {
    const found = [];
    const extend = (some) => {
      if (some.length) found.push(some);
      languages.filter((one) => !some.includes(one)).forEach((one) => extend([...some, one]));
    };
    extend([]);
    return found.sort((a, b) => a.length - b.length);
  }

  function showChoices(state) {
    const { choices, wanted } = state;
    const periods = choices.periods.includes(wanted.period)
      ? choices.periods : [wanted.period, ...choices.periods];
    options(byId("period"), periods.map((one) => [one, one]), wanted.period);
    options(byId("template"),
      [["", "theo kimngach.yaml / as set"], ...choices.templates.map((one) => [one, one])],
      wanted.template);
    options(byId("languages"),
      [["", "theo kimngach.yaml / as set"],
        ...orders(choices.languages).map((some) => [some.join(","), some.join(" + ")])],
      wanted.languages);
    options(byId("data"), choices.data.map((one) => [one.code, `${one.vi} / ${one.en}`]),
      wanted.data);
    const trial = choices.data.find((one) => one.code === wanted.data);
    const isTrial = wanted.data !== "real";
    byId("trial").hidden = !isTrial;
    byId("trial-vi").textContent = trial.vi.toLowerCase();
    byId("trial-en").textContent = trial.en.toLowerCase();
    document.body.classList.toggle("trying", isTrial);
  }

  // --- following ---------------------------------------------------------------------------------

  async function follow() {
    for (;;) {
      asking = new AbortController();
      const query = chosen();
      const sought = query.toString();
      query.set("after", sought === known.sought ? known.version : 0);
      try {
        const answer = await fetch("state?" + query, { signal: asking.signal });
        if (answer.status === 400) {
          history.replaceState(null, "", location.pathname);
          continue;
        }
        if (!answer.ok) throw new Error(String(answer.status));
        const state = await answer.json();
        state.sought = sought;
        document.body.classList.remove("lost");
        if (state.view !== known.view || state.version !== known.version) {
          await show(state);
        }
        known = state;
      } catch (fault) {
        if (fault.name !== "AbortError") {
          document.body.classList.add("lost");
          say("Mất liên lạc với kimngach preview; đang thử lại…",
            "kimngach preview does not answer; trying again…");
          await new Promise((resume) => setTimeout(resume, 1000));
        }
      }
    }
  }

  function say(vi, en) {
    const english = document.createElement("span");
    english.className = "en";
    english.lang = "en";
    english.textContent = en;
    byId("status").replaceChildren(vi + " ", english);
  }

  async function show(state) {
    showChoices(state);
    const isStale = state.faults.length > 0;
    document.title = (isStale ? "⚠ " : "") + (state.bulletin || "kimngach preview");
    document.body.classList.toggle("rendering", state.rendering);
    showFindings(state.findings);
    if (state.rendering) {
      if (state.pages.length === 0) byId("pages").replaceChildren();
      say("Đang dựng trang…", "Rendering…");
    } else {
      showFaults(state);
      await showPages(state);
      const took = `${state.updatedAt} · ${state.millis} ms`;
      if (isStale) say(`Có lỗi lúc ${took}`, "Faulty");
      else say(`Cập nhật lúc ${took}`, `Updated; ${state.pages.length} pages`);
    }
    document.body.classList.toggle("stale", isStale);
    document.body.dataset.view = state.view;
    document.body.dataset.version = state.version;
  }

  // --- faults and findings -----------------------------------------------------------------------

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function english(name, text) {
    const made = element(name, "en", text);
    made.lang = "en";
    return made;
  }

  // Long lines are shown around the column at fault.
  function windowed(line, column) {
    const from = Math.max(0, column - 60);
    const part = line.slice(from, from + 120).replace(/\t/g, " ");
    return { text: (from > 0 ? "…" : "") + part + (from + 120 < line.length ? "…" : ""),
      caret: column - 1 - from + (from > 0 ? 1 : 0) };
  }

  function source(fault) {
    const made = element("pre", "source");
    const digits = String(fault.firstLine + fault.lines.length).length;
    fault.lines.forEach((line, index) => {
      const number = fault.firstLine + index;
      const isAt = number === fault.line;
      const shown = windowed(line, isAt ? fault.column : 0);
      const row = element("span", isAt ? "at" : "");
      row.append(element("i", "", String(number).padStart(digits) + "  "), shown.text);
      made.append(row);
      if (isAt && fault.column > 0) {
        const most = Math.max(1, Math.min(fault.length, shown.text.length - shown.caret));
        made.append(element("span", "caret",
          " ".repeat(digits + 2 + shown.caret) + "^".repeat(most)));
      }
    });
    return made;
  }

  function showFaults(state) {
    const panel = byId("faults");
    panel.hidden = state.faults.length === 0;
    if (panel.hidden) {
      panel.replaceChildren();
      return;
    }
    const title = element("h2", "", "Chưa dựng được trang mới");
    title.append(" ", english("span", "No new pages could be made"));
    const older = state.pages.length > 0
      ? [element("p", "", "Các trang bên dưới là bản gần nhất còn tốt."),
        english("p", "The pages below are the last good ones.")]
      : [];
    panel.replaceChildren(title, ...state.faults.map((fault) => {
      const made = element("div", "fault");
      if (fault.place) made.append(element("p", "place", fault.place));
      fault.excerpts.forEach((excerpt, index) => {
        if (index > 0) made.append(element("p", "place", excerpt.place));
        made.append(source(excerpt));
      });
      made.append(element("p", "", fault.vi), english("p", fault.en));
      return made;
    }), ...older);
  }

  function showFindings(findings) {
    const panel = byId("findings");
    panel.hidden = !findings.blocking;
    if (panel.hidden) return;
    byId("findings-summary").replaceChildren(
      element("b", "", `Số liệu chưa khớp: ${findings.blocking} lỗi sẽ chặn việc phát hành.`),
      " Trang vẫn được dựng để sửa mẫu. ",
      english("span", `The figures do not reconcile: ${findings.blocking} findings would stop a`
        + " build. The pages are made all the same."));
    byId("findings-told").replaceChildren(...findings.told.map((told) => {
      const item = element("li", "", told.vi);
      item.append(english("span", told.en));
      return item;
    }));
  }

  // --- pages -------------------------------------------------------------------------------------

  function pictureOf(state, page, frame) {
    const width = frame.getBoundingClientRect().width || 800;
    const dots = (width * (window.devicePixelRatio || 1) * 72) / page.width;
    const dpi = Math.min(288, Math.max(72, Math.ceil(dots / 24) * 24));
    return `picture?view=${state.view}&page=${page.id}&dpi=${dpi}`;
  }

  function newFrame(number) {
    const frame = element("figure", "page");
    frame.append(element("figcaption", "", String(number)));
    return frame;
  }

  function isNearWindow(frame) {
    const box = frame.getBoundingClientRect();
    return box.bottom > -200 && box.top < innerHeight + 200;
  }

  // A picture takes its place when it is whole, so nothing flickers and nothing moves.
  async function fill(state, frame) {
    const page = frame.wantedPage;
    if (!page || frame.dataset.page === page.id || frame.filling === page.id) return;
    frame.filling = page.id;
    const image = new Image();
    image.src = pictureOf(state, page, frame);
    try {
      const [, answer] = await Promise.all([
        image.decode(), fetch(`figures?view=${state.view}&page=${page.id}`)]);
      if (frame.wantedPage !== page) return;
      const number = frame.querySelector("figcaption").textContent;
      image.alt = `Trang ${number} / Page ${number}`;
      frame.querySelectorAll("img").forEach((old) => old.remove());
      frame.prepend(image);
      frame.dataset.page = page.id;
      frame.dataset.view = state.view;
      showFigures(frame, (await answer.json()).figures);
    } catch (gone) {
      if (frame.wantedPage === page) setTimeout(() => fill(state, frame), 1000);
    } finally {
      if (frame.filling === page.id) frame.filling = "";
    }
  }

  const nearing = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting)
      .forEach((entry) => fill(entry.target.ofState, entry.target)),
    { rootMargin: "1500px 0px" });

  async function showPages(state) {
    const desk = byId("pages");
    const top = scrollY;
    while (desk.children.length > state.pages.length) {
      nearing.unobserve(desk.lastChild);
      desk.lastChild.remove();
    }
    state.pages.forEach((page, index) => {
      let frame = desk.children[index];
      if (!frame) {
        frame = newFrame(index + 1);
        desk.append(frame);
      }
      frame.wantedPage = page;
      frame.ofState = state;
      frame.style.aspectRatio = `${page.width} / ${page.height}`;
      if (frame.dataset.view !== String(state.view)) frame.dataset.page = "";
    });
    scrollTo(scrollX, top);
    const frames = [...desk.children];
    // What is on the screen first; the rest when it comes near.
    await Promise.all(frames.filter(isNearWindow).map((frame) => fill(state, frame)));
    frames.forEach((frame) => {
      nearing.unobserve(frame);
      nearing.observe(frame);
    });
  }

  // --- figures -----------------------------------------------------------------------------------

  function showFigures(frame, figures) {
    frame.querySelectorAll(".figure").forEach((old) => old.remove());
    figures.forEach((figure, index) => {
      const button = element("button", "figure");
      button.type = "button";
      button.tabIndex = index === 0 ? 0 : -1; // one stop a page; arrows go on from there
      button.title = figure.ids.join("\n");
      button.setAttribute("aria-label",
        `${figure.text}: xem nguồn gốc / show where it comes from`);
      button.dataset.ids = JSON.stringify(figure.ids);
      for (const side of ["left", "top", "width", "height"]) {
        button.style[side] = `${figure[side] * 100}%`;
      }
      button.addEventListener("click", () => explain(frame, button, figure));
      frame.append(button);
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !byId("why").hidden) {
      closeWhy();
    } else if (event.target.classList && event.target.classList.contains("figure")) {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) {
        const all = [...document.querySelectorAll(".figure")];
        const next = all[all.indexOf(event.target) + step];
        if (next) {
          event.preventDefault();
          event.target.tabIndex = -1;
          next.tabIndex = 0;
          next.focus();
        }
      }
    }
  });

  function tree(id, origin) {
    const made = element("section", "tree");
    made.append(element("h3", "", id));
    const cells = element("table", "");
    const head = element("tr", "");
    head.append(element("th", "", "Ô dữ liệu / Cell"), element("th", "", "Nội dung / Content"));
    cells.append(head, ...origin.cells.map((cell) => {
      const row = element("tr", "");
      row.append(element("td", "", cell.address), element("td", "", cell.text));
      return row;
    }));
    const more = element("details", "");
    more.append(english("summary", "In English"), element("pre", "", origin.en));
    made.append(element("pre", "", origin.vi), more, cells);
    return made;
  }

  async function explain(frame, button, figure) {
    closeWhy();
    returnTo = button;
    button.classList.add("chosen");
    byId("why-figure").textContent = figure.text;
    byId("why-trees").replaceChildren();
    byId("why").hidden = false;
    document.body.classList.add("explaining");
    byId("why").focus({ preventScroll: true });
    button.scrollIntoView({ block: "nearest" }); // the pages gave way to the panel
    const several = figure.ids.length > 1
      ? [element("p", "", "Nhiều số được in giống nhau / Several figures are printed alike:")] : [];
    const trees = await Promise.all(figure.ids.map(async (id) => {
      const answer = await fetch(
        `why?view=${frame.dataset.view}&figure=${encodeURIComponent(id)}`);
      return answer.ok ? tree(id, await answer.json())
        : element("p", "", `${id}: không còn trong bản tin / no longer in the bulletin`);
    }));
    if (returnTo === button) byId("why-trees").replaceChildren(...several, ...trees);
  }

  function closeWhy() {
    byId("why").hidden = true;
    document.body.classList.remove("explaining");
    document.querySelectorAll(".figure.chosen").forEach((one) => one.classList.remove("chosen"));
    if (returnTo && returnTo.isConnected) returnTo.focus();
    returnTo = null;
  }

  byId("why-close").addEventListener("click", closeWhy);
  byId("choices").addEventListener("submit", (event) => event.preventDefault());
  fields.forEach((field) => byId(field).addEventListener("change", choose));
  follow();
})();
