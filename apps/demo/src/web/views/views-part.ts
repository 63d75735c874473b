import type { Row } from "@pagebridge/core-types";
import type { ReadAnswer, Side, ViewsAnswer } from "../../shared/api.js";
import { ApiFailure, api } from "../api/client.js";
import { drawDiagnostics } from "../compare/diagnostics.js";
import { bytes, counted, duration } from "../compare/numbers.js";
import { readingOf, sideNames, sides } from "../compare/side-names.js";
import { createChoice } from "../dom/choice.js";
import { element } from "../dom/element.js";
import { createTabs } from "../dom/tabs.js";
import type { Reader } from "../read/reader.js";
import { databasesOf, type NamedDatabase } from "./databases-of.js";
import { describeView } from "./describe-view.js";
import { drawView } from "./draw-view.js";
import { rowTitle, userName } from "./property-text.js";
import { viewName } from "./view-context.js";

/** Draws the databases of the page that was read, each with its views, from either API. */
export function createViewsPart(target: HTMLElement, reader: Reader): void {
  reader.follow((state) => {
    if (state.status !== "read") {
      if (state.status !== "reading") target.replaceChildren(element("p", { class: "note" }, "Read a page first."));
      return;
    }
    const databases = databasesOf(state.answer);
    const first = databases[0];
    if (first) draw(state.answer, databases, first);
    else
      target.replaceChildren(
        element(
          "p",
          { class: "note" },
          "This page holds no database. Choose one marked ▦ in the tree, or a page that holds one.",
        ),
      );
  });

  function draw(answer: ReadAnswer, databases: readonly NamedDatabase[], first: NamedDatabase): void {
    let database = first.id;
    let side: Side = readingOf(answer, "official") ? "official" : "internal";
    let chosenView: string | undefined;
    let turn = 0;
    const holder = element("div", { class: "database" });
    const head = element("div", { class: "choices" });
    if (databases.length > 1) {
      head.append(
        createChoice(
          "Database",
          databases.map(({ id, title }) => ({ value: id, label: title === "" ? "Untitled" : title })),
          database,
          (value) => {
            database = value;
            chosenView = undefined;
            void load();
          },
          "choice segmented",
        ),
      );
    }
    head.append(
      createChoice(
        "Read through",
        sides.map((value) => ({ value, label: sideNames[value] })),
        side,
        (value) => {
          side = value === "internal" ? "internal" : "official";
          void load();
        },
        "choice segmented",
      ),
    );
    target.replaceChildren(head, holder);
    void load();

    async function load(): Promise<void> {
      turn += 1;
      const ownTurn = turn;
      holder.setAttribute("aria-busy", "true");
      try {
        const views = await api.views(answer.readId, side, database);
        if (turn !== ownTurn) return;
        drawDatabase(views);
      } catch (error) {
        if (turn !== ownTurn) return;
        const message = error instanceof ApiFailure ? error.message : "The views could not be shown.";
        holder.replaceChildren(element("p", { class: "problem", role: "alert" }, message));
      } finally {
        if (turn === ownTurn) holder.removeAttribute("aria-busy");
      }
    }

    function drawDatabase({ database: read, views, titles: related, cost }: ViewsAnswer): void {
      const titles = namesIn(
        views.flatMap(({ rows }) => rows),
        related,
      );
      const price = `${counted(cost.requests, "request")}, ${bytes(cost.bytes)}, ${duration(cost.milliseconds)} for ${counted(views.length, "view")}`;
      if (views.length === 0) {
        holder.replaceChildren(element("p", { class: "note" }, "Nothing to show: this API gives no views here."));
        return;
      }
      const tabs = createTabs(
        "Views",
        views.map(({ view, rows, diagnostics }) => ({
          key: view.id,
          label: viewName(view),
          show: (panel) => {
            chosenView = view.id;
            const source = read.dataSources.find(({ id }) => id === view.dataSourceId) ?? read.dataSources[0];
            const phrases = describeView(view, source, titles);
            panel.replaceChildren(
              element(
                "p",
                { class: "view-note" },
                element("span", { class: "view-kind" }, view.type === "unsupported" ? view.sourceType : view.type),
                ` ${counted(rows.length, "row")}${phrases.length > 0 ? `, ${phrases.join("; ")}` : ""}.`,
              ),
              drawView({ readId: answer.readId, view, rows, source, titles }),
              diagnostics.length > 0 ? drawDiagnostics(diagnostics, "Diagnostics of this view") : "",
            );
          },
        })),
        chosenView,
      );
      holder.replaceChildren(
        tabs.list,
        tabs.panel,
        element("p", { class: "note price" }, `${sideNames[side]}: ${price}.`),
      );
    }
  }
}

/** What ids stand for, as far as the rows tell: the rows themselves, and the people in them. */
function namesIn(rows: readonly Row[], related: ViewsAnswer["titles"]): ReadonlyMap<string, string> {
  const names = new Map(Object.entries(related));
  for (const row of rows) {
    for (const property of row.object === "page" ? row.properties : []) {
      if (property.type === "people") for (const user of property.people) names.set(user.id, userName(user));
    }
    names.set(row.id, rowTitle(row));
  }
  return names;
}
